using Tilt.Converter;

// <list>: a file with a line for each job. Ends with 1 where the process could not finish all, and with 0 whatever the files are.
if (args is not [var list])
{
    Console.Error.WriteLine("Tilt.Converter <list of jobs>");
    return 2;
}

foreach (string job in File.ReadAllLines(list).Where(line => line.Length > 0))
    Job.Do(job);
return 0;

using System.Diagnostics;
using Tilt.Converter;

// <list>         a file with a line for each job, and all of them are done; whatever the files are, the process ends with 0
// --job <job>    one alone
// --each <list>  those that are not done, in a process each: one of them ended the one before
TimeSpan longest = TimeSpan.FromMinutes(1);
switch (args)
{
    case ["--job", var job]:
        new Job(job).Do(longest);
        return 0;
    case ["--each", var list]:
        foreach (string path in File.ReadAllLines(list))
        {
            var job = new Job(path);
            if (!job.IsDone && !TryAlone(path))
                job.GiveUp();
        }

        return 0;
    case [var list]:
        foreach (string path in File.ReadAllLines(list))
            new Job(path).Do(longest);
        return 0;
    default:
        Console.Error.WriteLine("Tilt.Converter [--each] <list> | --job <job>");
        return 2;
}

static bool TryAlone(string path)
{
    // What a process says that overflowed its stack is some megabytes, and helps nobody.
    var start = new ProcessStartInfo(Environment.ProcessPath!, ["exec", typeof(Job).Assembly.Location, "--job", path])
    {
        RedirectStandardError = true,
    };
    using Process alone = Process.Start(start)!;
    alone.ErrorDataReceived += (_, _) => { };
    alone.BeginErrorReadLine();
    alone.WaitForExit();
    return alone.ExitCode == 0;
}

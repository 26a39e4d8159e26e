namespace Tilt.Tool.Page;

/// <summary>What files are called on a page: as much of their paths as tells them apart.</summary>
internal static class FileNames
{
    public static string[] Of(string[] paths)
    {
        string[][] steps = Array.ConvertAll(paths, path => path.Split('/', '\\'));
        int[] told = Array.ConvertAll(paths, _ => 1);
        for (bool isMore = true; isMore;)
        {
            isMore = false;
            int[][] alike = [.. Enumerable.Range(0, paths.Length).GroupBy(End, StringComparer.Ordinal)
                .Where(same => same.Skip(1).Any()).Select(same => same.ToArray())];
            foreach (int file in alike.SelectMany(same => same).Where(file => told[file] < steps[file].Length))
                (told[file], isMore) = (told[file] + 1, true);
        }

        return [.. Enumerable.Range(0, paths.Length).Select(End)];

        string End(int file) => string.Join('/', steps[file][^told[file]..]);
    }
}

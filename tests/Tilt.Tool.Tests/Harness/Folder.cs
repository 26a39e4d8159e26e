using System.Diagnostics;

namespace Tilt.Tool.Tests.Harness;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tilt-");

    public string Path => folder.FullName;

    /// <summary>Writes a file, and tells its path.</summary>
    public string With(string name, string text)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Writes a file, and tells its path.</summary>
    public string With(string name, byte[] bytes)
    {
        string path = With(name, "");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Makes a pipe, as only Unix has them, and tells its path.</summary>
    public async Task<string> PipeAsync(string name)
    {
        string path = System.IO.Path.Combine(Path, name);
        using Process process = Process.Start("mkfifo", path);
        await process.WaitForExitAsync();
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}

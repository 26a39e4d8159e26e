using System.Text;

namespace Tilt.Reports.Tests;

/// <summary>Small reports that read well in a test (<c>|</c> stands for a tab), and the real one.</summary>
internal static class Given
{
    public static string Path(string file) => System.IO.Path.Combine(AppContext.BaseDirectory, "Data", file);

    /// <summary>The real report, with one misprint where it is wanted: 424 for 414, in line 79.</summary>
    public static string Real(bool isWrong = false)
    {
        string text = File.ReadAllText(Path("tilt120-2024.md"));
        return isWrong ? text.Replace("03 Oslo\t438\t401\t428\t414", "03 Oslo\t438\t401\t428\t424", StringComparison.Ordinal) : text;
    }

    /// <summary>A report of three months by gender.</summary>
    public static string Report(string women, string men, string total, int year = 2024, string code = "TILT120", string updated = "")
        => $"# {code} Tiltaksdeltakere\n{updated}\nJanuar {year} - Mars {year}\n"
            + $"|Januar|Februar|Mars\nI alt|{total}\nKvinner|{women}\nMenn|{men}\n".Replace('|', '\t');

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}

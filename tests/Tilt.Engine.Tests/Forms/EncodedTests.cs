using System.Text;
using Tilt.Engine.Model;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Forms;

/// <summary>The whole real report, read in another encoding than it was written in: every cell under its name, and one warning.</summary>
public class EncodedTests
{
    private static readonly Dictionary<string, Func<string>> texts = new()
    {
        ["tabs"] = () => Rewritten.AsTabs(" "),
        ["tabs with no-break spaces"] = () => Rewritten.AsTabs(),
        ["tabs with narrow spaces"] = () => Rewritten.AsTabs("\u202F"),
        ["semicolons"] = Rewritten.AsSemicolons,
        ["aligned columns"] = () => Rewritten.AsColumns(),
        ["pdftotext"] = () => TestData.Read("pdftotext-layout.txt"),
    };

    private static readonly Encoding strictWindows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly Dictionary<string, Func<string, string>> readings = new()
    {
        ["Windows-1252 as UTF-8"] = text => Encoding.UTF8.GetString(strictWindows.GetBytes(text.Replace('\u202F', '\u00A0'))),
        ["UTF-8 as ASCII"] = text => string.Concat(Encoding.UTF8.GetBytes(text).Select(one => one < 0x80 ? (char)one : '\uFFFD')),
        ["UTF-8 as Windows-1252"] = text => strictWindows.GetString(Encoding.UTF8.GetBytes(text)),
        ["UTF-8 as Windows-1252, twice"] = text
            => strictWindows.GetString(Encoding.UTF8.GetBytes(strictWindows.GetString(Encoding.UTF8.GetBytes(text)))),
        ["UTF-8 as Latin-1"] = text => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text)),
        ["UTF-8 as Mac OS Roman"] = text => CodePagesEncodingProvider.Instance.GetEncoding(10000)!.GetString(Encoding.UTF8.GetBytes(text)),
        ["UTF-8 as 850"] = text => CodePagesEncodingProvider.Instance.GetEncoding(850)!.GetString(Encoding.UTF8.GetBytes(text)),
    };

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (string text in texts.Keys)
            {
                foreach (string reading in readings.Keys)
                    all.Add(text, reading);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_cell_has_its_name(string text, string reading)
    {
        string report = readings[reading](texts[text]());
        Understood read = Project.With(report).Read();

        Assert.Equal(ExpectedCells.All, ExpectedCells.Check(name => read[name], Cell.Suppressed));
        Assert.Single(read.Ids, "TILT009");
        Assert.All(read.Ids, id => Assert.True(id is "TILT005" or "TILT006" or "TILT009", id));
    }

    [Theory]
    [InlineData("UTF-8 as Windows-1252")]
    [InlineData("UTF-8 as Mac OS Roman")]
    public void Places_are_those_of_the_text_as_it_came(string reading)
    {
        string right = Rewritten.AsTabs(), report = readings[reading](right);
        string[] places = Places(Project.With(right).Read()), moved = Places(Project.With(report).Read());
        Assert.Equal(places, moved);

        static string[] Places(Understood read) => [.. read.Says.Where(said => !said.StartsWith("TILT009", StringComparison.Ordinal))
            .Select(said => said.Split(',')[0])];
    }
}

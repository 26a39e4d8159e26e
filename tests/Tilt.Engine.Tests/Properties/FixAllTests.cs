using Tilt.Engine.Tests.Fixing;
using Tilt.Engine.Tests.Harness;

namespace Tilt.Engine.Tests.Properties;

/// <summary>
/// All fixes at once, of reports that are put together in any way and damaged in any: a figure that was right stays, and what is written
/// is what was right. So no report looks cleaner than it is.
/// </summary>
public class FixAllTests
{
    [Fact]
    public void Write_nothing_but_what_was_right()
    {
        int mended = 0;
        for (int seed = 0; seed < Iterations.Reads; seed++)
        {
            var report = new DamagedReport(seed);
            string text = report.Text, after = Mending.Of(text).FixedAll("TILT1");
            string[] before = text.Split('\n'), lines = after.Split('\n');
            for (int line = 0; line < lines.Length; line++)
            {
                if (lines[line] == before[line])
                    continue;
                string[] printed = before[line].Split('\t'), written = lines[line].Split('\t');
                for (int cell = 0; cell < written.Length; cell++)
                {
                    // Where no figure around it has a space, none is written.
                    bool isRight = written[cell] == printed[cell] || Digits(written[cell]) == Digits(report.Right(line, cell));
                    string where = $"seed {seed}, line {line + 1}, cell {cell}";
                    Assert.True(isRight, $"{where}: {printed[cell]}, meant {report.Right(line, cell)}, became {written[cell]} in\n{text}");
                    mended += written[cell] == printed[cell] ? 0 : 1;
                }
            }
        }

        Assert.True(mended > Iterations.Reads / 20, $"{mended} figures were mended");
    }

    private static string Digits(string figure) => figure.Replace(" ", "");
}

using Tilt.Tool.Telling;
using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests.Telling;

/// <summary>What a person sees of a finding: as much of the table as shows why.</summary>
public class TextTests
{
    [Fact]
    public async Task A_misprint_stands_between_its_neighbours_under_its_total_over_what_the_rows_add_up_to()
    {
        string[] shown = (await Shown(Given.Report(Given.Total, Given.Misprinted, Given.Rogaland))).Split('\n', 2);

        Assert.StartsWith("report.md:8:31: warning TILT101: arbeidstrening, Fylke, Mars: the rows add up to 1286, ", shown[0]);
        Assert.Equal(
            """
               |                       Gjennoms…  Januar  Februar   Mars
             7 | I alt arbeidstrening      1 238   1 167    1 287  1 259
             8 | 03 Oslo                     414     401      428    441
               |                                                     ^^^ 414 fits
             9 | 11 Rogaland                 823     766      859    845
               | the rows add up to                1 167    1 287  1 286
               = Tilt120.Arbeidstrening.Fylke.Oslo.Mars
               = dotnet tilt fix report.md: Write 414

            1 file: 1 warning

            """,
            shown[1]);
    }

    [Fact]
    public async Task Cells_that_may_be_the_wrong_one_are_marked_too()
        => Assert.Contains(
            """
               |                       Januar  Februar   Mars
             7 | I alt arbeidstrening   1 167    1 287  1 269
               |                                        ^^^^^
             8 | 03 Oslo                  401      428    414
               |                                          ---
             9 | 11 Rogaland              766      859    845
               |                                          ---
               | the rows add up to     1 167    1 287  1 259

            """,
            await Shown("""
                # TILT120 Tiltaksdeltakere på arbeidspraksis

                ### Januar 2024 - Mars 2024

                |                      | Januar | Februar | Mars  |
                |----------------------|-------:|--------:|------:|
                | I alt arbeidstrening | 1 167  | 1 287   | 1 269 |
                | 03 Oslo              | 401    | 428     | 414   |
                | 11 Rogaland          | 766    | 859     | 845   |

                """), StringComparison.Ordinal);

    [Fact]
    public async Task No_sum_is_told_with_a_star_in_it()
        => Assert.Contains(
            """
              8 | 03 Oslo                     414     401      428    441
                |                                                     ^^^
              9 | 11 Rogaland                 823     766      859    845
                = Tilt120.Arbeidstrening.Fylke.Oslo.Mars
            """,
            await Shown(Given.Report(
                "| I alt arbeidstrening | 1 239 | 1 168 | 1 288 | 1 261 |",
                Given.Misprinted,
                Given.Rogaland,
                "| Ukjent | * | * | * | * |")),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_figure_that_is_printed_otherwise_elsewhere_is_shown_with_that()
        => Assert.Contains(
            """
              20 | I alt                           13 233  12 698   13 253  13 450  14 221  14 068  13 211
              21 | Arbeidsforberedende trening      7 629   7 698    7 666   7 659   7 704   7 640   7 598
              22 | Arbeidstrening                   5 604   5 100    5 587   5 791   6 517   6 428   5 613
                 |                                          ^^^^^ 5000 fits
                 | the rows add up to                      12 798   13 253  13 450  14 221  14 068  13 211
               ⋮
              78 | I alt arbeidstrening             5 604   5 000    5 587   5 791   6 517   6 428   5 613
               ⋮
              91 | I alt arbeidstrening             5 604   5 000    5 587   5 791   6 517   6 428   5 613
                 = Tilt120.Tiltak.Arbeidstrening.Januar
            """,
            await Shown(Given.Text.Replace("</b>\t5 000\t5 587", "</b>\t5 100\t5 587", StringComparison.Ordinal)),
            StringComparison.Ordinal);

    [Fact]
    public async Task What_is_in_no_table_is_shown_as_it_stands_in_its_line()
        => Assert.Contains(
            """
             9 | | 11 Rogaland | 823 | 766 |
               |   ^^^^^^^^^^^
            """,
            await Shown(Given.Report(Given.Total, Given.Oslo, "| 11 Rogaland | 823 | 766 |")), StringComparison.Ordinal);

    [Fact]
    public async Task A_cell_of_a_workbook_is_called_as_a_spreadsheet_calls_it()
    {
        using var folder = new Folder();
        string path = folder.With("wrong.xlsx", Files.WrongWorkbook());

        string[] shown = (await Run.Tilt("check", path)).Lines;

        Assert.StartsWith($"{path}:Tiltak og fylke!E28: warning TILT101: ", shown[0], StringComparison.Ordinal);
        Assert.StartsWith(" 28 | 03 Oslo ", shown[3], StringComparison.Ordinal);
        Assert.DoesNotContain(shown, line => line.Contains("tilt fix", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_narrow_terminal_gets_fewer_columns_and_shorter_labels()
    {
        using var folder = new Folder();
        string path = folder.With("report.md", Given.Report(Given.Total, Given.Misprinted, Given.Rogaland));

        string[] excerpt = [.. Plain((await Run.AtTerminal(40, "check", path)).Out).Split('\n').Where(line => line.Contains(" | "))];

        Assert.All(excerpt, line => Assert.InRange(line.Length, 0, 40));
        Assert.Contains(" 8 | 03 Oslo              414    441", excerpt);
    }

    [Fact]
    public async Task Of_a_long_label_there_is_as_much_as_there_is_room_for()
    {
        using var folder = new Folder();
        string longest = string.Concat(Enumerable.Repeat("\U0001F600", 100_000));
        string path = folder.With("report.md", Given.Report(Given.Total, Given.Oslo, $"| {longest} | 823 | 766 |"));

        string shown = (await Run.AtTerminal(60, "check", path).WaitAsync(TimeSpan.FromSeconds(20))).Out;

        Assert.Contains("\U0001F600…", Plain(shown), StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', shown);
    }

    [Fact]
    public async Task A_command_that_is_offered_is_one_that_works()
    {
        using var folder = new Folder();
        byte[] report = System.Text.Encoding.Latin1.GetBytes(Given.Report(Given.Total, Given.Misprinted, Given.Rogaland));
        string path = folder.With("my report.md", report), quote = OperatingSystem.IsWindows() ? "\"" : "'";

        Assert.Contains(
            $" = dotnet tilt fix {quote}{path}{quote} --encoding iso-8859-1: Write 414",
            (await Run.Tilt("check", path, "--encoding", "iso-8859-1")).Out, StringComparison.Ordinal);
        using var standard = new MemoryStream(report);
        Assert.DoesNotContain("tilt fix", (await Run.Tilt(standard, "check", "-")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("##[stop-commands]abc", "# #[stop-commands]abc")]
    [InlineData("##vso[task.complete]", "# #vso[task.complete]")]
    [InlineData(" ::error::no", " : :error::no")]
    [InlineData("## Januar::", "## Januar::")]
    public void A_label_is_no_command_for_a_build_server(string label, string shown) => Assert.Equal(shown, Printable.Of(label));

    [Fact]
    public async Task There_are_colours_at_a_terminal_alone()
    {
        using var folder = new Folder();
        string path = folder.With("report.md", Given.Report(Given.Total, Given.Misprinted, Given.Rogaland));

        Assert.Contains("\u001b[", (await Run.AtTerminal(100, "check", path)).Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', (await Run.Tilt("check", path)).Out);
    }

    [Fact]
    public async Task A_label_is_no_markup_and_no_command_for_the_terminal()
    {
        using var folder = new Folder();
        string path = folder.With("report.md", Given.Report(Given.Total, Given.Oslo, "| [red]Ro\u001b[2Jga[/] \u202Ednal | 823 | 766 |"));

        string plain = (await Run.Tilt("check", path)).Out, colourful = (await Run.AtTerminal(100, "check", path)).Out;

        Assert.Contains("[red]Ro␛[2Jga[/] �dnal", plain, StringComparison.Ordinal);
        Assert.Contains("[red]Ro␛[2Jga[/] �dnal", colourful, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J", colourful, StringComparison.Ordinal);
    }

    private static async Task<string> Shown(string report)
    {
        using var folder = new Folder();
        string path = folder.With("report.md", report);
        return (await Run.Tilt("check", path)).Out.Replace(path, "report.md", StringComparison.Ordinal);
    }

    private static string Plain(string colourful)
        => System.Text.RegularExpressions.Regex.Replace(colourful, "\u001b\\[[0-9;]*m", "");
}

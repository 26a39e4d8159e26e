using System.Globalization;
using MiniExcelLibs;
using Parquet;
using Parquet.Serialization;
using Tilt.Reports;
using Tilt.Runtime;
using Tilt.Tool.Tests.Harness;

namespace Tilt.Tool.Tests;

/// <summary>What other programs get, as they read it.</summary>
public sealed class ExportTests : IDisposable
{
    private const string Small = "# TILT120 Deltakere\n## Tiltak og kjønn\nJanuar 2024 - Februar 2024\n\tJanuar\tFebruar\n"
        + "I alt\t9\t8\n=1+1\t7\t*\nMenn\t*\t6\n";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Csv_is_what_a_program_writes_and_is_read_as_the_same_report()
    {
        Run run = await Run.Tilt("export", Given.Real, "--to", "csv");

        Assert.Equal((ExitCode.Clean, ""), (run.Exit, run.Error));
        Assert.StartsWith("report,measure,dimension,code,label,name,month,count,lower,upper,kind,total\r\n", run.Out);
        Assert.Equal(
            ReportFile.Load(Given.Real).Report.Observations.Select(Shown),
            ReportFile.Parse(run.Out, "a.csv").Report.Observations.Select(Shown));
    }

    [Fact]
    public async Task A_label_of_a_csv_is_no_formula()
    {
        Run run = await Run.Tilt("export", folder.With("a.md", Small), "--to", "csv");

        Assert.Contains("TILT120,,Kjønn,,'=1+1,'=1+1,2024-02,,0,3,suppressed,false", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Years_of_several_files_are_one_table_and_of_editions_the_latest_counts()
    {
        folder.With("a.md", Small);
        folder.With("b.md", Of2023("Rapport oppdatert 10.03.2023"));
        folder.With("c.md", Of2023("Rapport oppdatert 10.04.2023").Replace("\t9", "\t10", StringComparison.Ordinal));

        Run run = await Run.Tilt("export", folder.Path, "--to", "csv");

        Assert.Equal(
            ["2023-01,10", "2023-02,8", "2024-01,9", "2024-02,8"],
            run.Lines.Where(line => line.Contains("I alt")).Select(line => string.Join(',', line.Split(',')[6..8])));
    }

    [Fact]
    public async Task Json_stat_of_several_years_is_read_as_all_of_them()
    {
        folder.With("a.md", Small);
        folder.With("b.md", Of2023());

        Run run = await Run.Tilt("export", folder.Path, "--to", "jsonstat");

        Assert.Equal(12, ReportFile.Parse(run.Out, "a.json").Report.Series.Count());
    }

    [Fact]
    public async Task Cells_of_a_workbook_have_types_and_a_star_is_no_number()
    {
        string to = Path.Combine(folder.Path, "a.xlsx");
        Assert.Equal(new Run(ExitCode.Clean, "", ""), await Run.Tilt("export", folder.With("a.md", Small), "-o", to));

        var cells = (IDictionary<string, object?>)MiniExcel.Query(to, useHeaderRow: true).ElementAt(3);
        Assert.Equal(
            "report=TILT120 measure= dimension=Kjønn code= label==1+1 name==1+1 month=02/01/2024 00:00:00 year=2024 "
            + "count= lower=0 upper=3 kind=suppressed total=False",
            string.Join(' ', cells.Select(cell => FormattableString.Invariant($"{cell.Key}={cell.Value}"))));
        Assert.Equal(
            (typeof(DateTime), typeof(double), typeof(bool)),
            (cells["month"]!.GetType(), cells["lower"]!.GetType(), cells["total"]!.GetType()));
    }

    [Fact]
    public async Task Columns_of_parquet_have_types_and_a_star_is_null_within_bounds()
    {
        string to = Path.Combine(folder.Path, "a.parquet");
        Assert.Equal(new Run(ExitCode.Clean, "", ""), await Run.Tilt("export", Given.Real, "-o", to));

        using FileStream file = File.OpenRead(to);
        Assert.Equal(
            "report String, measure String?, dimension String, code String?, label String, name String, month DateTime, year Int32, "
            + "count Int32?, lower Int32?, upper Int32?, kind String, total Boolean",
            string.Join(", ", (await ParquetReader.ReadSchemaAsync(file)).DataFields
                .Select(field => $"{field.Name} {NameOf(field.ClrType)}{(field.IsNullable ? "?" : "")}")));

        file.Position = 0;
        string[] columns = ["measure", "code", "name", "month", "count", "lower", "upper"];
        var rows = (await ParquetSerializer.DeserializeUntypedAsync(file)).Data;
        Assert.Equal(
            ReportFile.Load(Given.Real).Report.Observations.Select(Shown),
            rows.Select(row => string.Join("|", columns.Select(column => Shown(row.GetValueOrDefault(column))))));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("parquet")]
    public async Task The_same_figures_make_the_same_file(string format)
    {
        string report = folder.With("a.md", Small);
        string one = Path.Combine(folder.Path, "1." + format), other = Path.Combine(folder.Path, "2." + format);
        await Run.Tilt("export", report, "-o", one);
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nb-NO");
        try
        {
            await Run.Tilt("export", report, "-o", other);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(await File.ReadAllBytesAsync(one), await File.ReadAllBytesAsync(other));
    }

    [Fact]
    public async Task A_file_that_is_there_stays_unless_it_is_forced()
    {
        string report = folder.With("a.md", Small), to = folder.With("a.csv", "mine");

        Run run = await Run.Tilt("export", report, "-o", to);

        Assert.Equal(new Run(ExitCode.Unreadable, "", $"{to} is there already: --force replaces it.\n"), run);
        Assert.Equal("mine", await File.ReadAllTextAsync(to));
        Assert.Equal(ExitCode.Clean, (await Run.Tilt("export", report, "-o", to, "--force")).Exit);
        Assert.StartsWith("report,", await File.ReadAllTextAsync(to), StringComparison.Ordinal);
        Assert.Equal(["a.csv", "a.md"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_figure_in_doubt_does_not_go_in_silence()
    {
        Run run = await Run.Tilt("export", folder.With("wrong.md", Given.Wrong), "--to", "csv");

        Assert.Equal(ExitCode.Findings, run.Exit);
        Assert.Contains("TILT120,arbeidstrening,Fylke,03,03 Oslo,Oslo,2024-03,424,", run.Out, StringComparison.Ordinal);
        Assert.Contains("wrong.md: figures are in doubt; warnings: 1.", run.Error, StringComparison.Ordinal);
        Assert.Contains("'03 Oslo', Mars, explains it: 424 is printed, 414 fits", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_where_a_file_is_missing()
    {
        string to = Path.Combine(folder.Path, "a.csv");

        Run run = await Run.Tilt("export", folder.With("a.md", Small), "nowhere.md", "-o", to);

        Assert.Equal(new Run(ExitCode.Unreadable, "", "nowhere.md: no such file or folder.\n"), run);
        Assert.False(File.Exists(to));
    }

    [Fact]
    public async Task A_table_without_months_is_left_out_and_named()
    {
        const string Years = "# TILT130 Deltakere\n\t2023\t2024\nI alt\t9\t8\nKvinner\t5\t4\nMenn\t4\t4\n";
        string months = folder.With("a.md", Small), years = folder.With("years.md", Years);
        string both = folder.With("both.md", Small.Replace("I alt", "I alt opplæring", StringComparison.Ordinal)
            + "\n## Tiltak og kjønn\n\tAntall\tAntall i fjor\nI alt mentor\t9\t8\nMenn\t9\t8\n");

        Run run = await Run.Tilt("export", months, years, "--to", "csv"), other = await Run.Tilt("export", both, "--to", "csv");

        Assert.Equal((ExitCode.Findings, $"{years}: no table has months; nothing of it is written.\n"), (run.Exit, run.Error));
        Assert.Equal((ExitCode.Findings, $"{both}: no months, and not written: TILT120 mentor, Kjønn\n"), (other.Exit, other.Error));
    }

    [Fact]
    public async Task A_former_export_that_is_found_is_not_read()
    {
        string to = Path.Combine(folder.Path, "all.csv");
        folder.With("a.md", Small);
        await Run.Tilt("export", folder.Path, "-o", to);
        string before = await File.ReadAllTextAsync(to);

        Run run = await Run.Tilt("export", folder.Path, "-o", to, "--force");

        Assert.Equal(new Run(ExitCode.Clean, "", $"{to}: is to be written, and is not read.\n"), run);
        Assert.Equal(before, await File.ReadAllTextAsync(to));
    }

    [Theory]
    [InlineData("export", "secret.xlsx: could not be read: ")]
    [InlineData("export", "note.md holds no report.")]
    [InlineData("view", "secret.xlsx: could not be read: ")]
    [InlineData("view", "note.md holds no report.")]
    public async Task A_file_that_says_nothing_ends_with_2(string command, string said)
    {
        string to = Path.Combine(folder.Path, "made." + (command == "view" ? "html" : "csv"));
        string secret = Path.Combine(AppContext.BaseDirectory, "Data", "secret.xlsx");

        Run run = await Run.Tilt(
            command, folder.With("a.md", Small), said[0] == 's' ? secret : folder.With("note.md", "# Note"), "-o", to);

        Assert.Equal((ExitCode.Unreadable, command == "view"), (run.Exit, File.Exists(to)));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no month of any report to write.", "shares.md", "--to", "csv")]
    [InlineData("Say in which form: --to csv, jsonstat, xlsx, parquet.", "a.md", "-o", "a.doc")]
    public async Task What_cannot_be_done_is_said(string said, string file, params string[] options)
    {
        folder.With("a.md", Small);
        folder.With("shares.md", "# TILT120 Deltakere\n\t2023\t2024\nI alt\t9\t8\nKvinner\t5\t4\nMenn\t4\t4\n");

        Run run = await Run.Tilt(["export", Path.Combine(folder.Path, file), .. options]);

        Assert.Equal(new Run(ExitCode.Unreadable, "", said + "\n"), run);
    }

    [Fact]
    public async Task What_is_no_text_is_nothing_for_a_terminal()
    {
        Run run = await Run.AtTerminal(80, "export", folder.With("a.md", Small), "--to", "xlsx");

        Assert.Equal(new Run(ExitCode.Unreadable, "", "xlsx is nothing for a terminal: name a file with -o.\n"), run);
    }

    private static string Of2023(string updated = "")
        => Small.Replace("2024", "2023", StringComparison.Ordinal).Replace("\n##", $"\n{updated}\n##", StringComparison.Ordinal);

    // A text is a piece of memory here.
    private static string NameOf(Type type) => type.IsGenericType ? "String" : type.Name;

    private static string Shown(object? value)
        => value is DateTime month ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture) : value?.ToString() ?? "";

    private static string Shown(Observation observation)
    {
        Count count = observation.Count;
        long? exact = count.IsExact ? count.Value : null;
        string month = observation.Month.ToString();
        return FormattableString.Invariant(
            $"{observation.Measure}|{observation.Code}|{observation.Name}|{month}|{exact}|{count.Lower}|{count.Upper}");
    }
}

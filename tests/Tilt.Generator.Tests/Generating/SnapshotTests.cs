using Snapshooter.Xunit;
using Tilt.Generator.Tests.Harness;

namespace Tilt.Generator.Tests.Generating;

/// <summary>Generated files as they are; a change of them is to be looked at.</summary>
public class SnapshotTests
{
    private static readonly Built small = Given.Built(Given.Table("03 Oslo|7|6|7|8", "18 Nordland - Nordlánnda|3|*|x|"));

    private static readonly Lazy<Built> real = new(() => Project.With(TestData.Read("tilt120-2024.md"), "tilt120-2024.md").Build());

    [Fact]
    public void A_report() => Snapshot.Match(small.Source("Tilt120.g.cs"));

    [Fact]
    public void A_public_table_of_an_earlier_year_in_a_namespace()
    {
        string table = "|November 2023|Januar 2024|Antall\nI alt|9|10|11\nKvinner|6|7|8";
        Built built = Project.With(Given.Report(table)).And(Given.Report(table.Replace("2024", "2025").Replace("2023", "2024")), "newer.md")
            .With(new Options().Property("TiltNamespace", "My.Figures").Property("TiltAccessibility", "public")).Build();

        Assert.Empty(built.CompilerSays);
        Snapshot.Match(built.Source("My.Figures.Tilt120.År2023.g.cs"));
    }

    [Fact]
    public void The_newest_of_two_years()
        => Snapshot.Match(
            Project.With(Given.Report("|Januar|Prosent\nI alt|11|100\nKvinner|8|72,7", period: "Januar 2024 - Januar 2024"))
                .And(Given.Report("|Januar\nI alt|10\nKvinner|7", period: "Januar 2023 - Januar 2023"), "older.md")
                .Build().Source("Tilt120.g.cs"));

    [Fact]
    public void A_table_of_the_real_report()
    {
        string tables = real.Value.Source("Tilt120.g.cs");
        int start = tables.IndexOf("        /// <summary>arbeidstrening, by Kjønn</summary>", StringComparison.Ordinal);
        int end = tables.IndexOf("\n        }\n", start, StringComparison.Ordinal);

        Snapshot.Match(tables[start..end]);
    }

    [Fact]
    public void The_files_of_the_real_report() => Snapshot.Match(string.Join('\n', real.Value.Hints));
}

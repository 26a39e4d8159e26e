using Spectre.Console;
using Spectre.Console.Rendering;
using Fylke = Tilt120.Arbeidstrening.Fylke;
using Preparation = Tilt120.ArbeidsforberedendeTrening;
using Table = Spectre.Console.Table;
using Training = Tilt120.Arbeidstrening;

namespace Sample;

/// <summary>The parts of the screen.</summary>
internal static class Screen
{
    public static IRenderable Heading(Report report) => new Markup(
        $"""
        [bold]{report.ToString().EscapeMarkup()}[/]
        {report.FirstMonth} to {report.LastMonth}, updated {report.Updated:yyyy-MM-dd}. Figures: NAV, CC BY 4.0.


        """);

    /// <summary>A loop takes the rows as objects. The July of Ukjent (county not known) is suppressed.</summary>
    public static IRenderable Counties()
    {
        Table table = Columns("", "January", "July", "December", "Change", "By month");
        foreach (TableColumn column in table.Columns.Skip(1)) column.RightAligned();
        foreach (Row row in Fylke.Table.Rows.Append(Training.IAlt.Row))
            table.AddRow(row.Name, row[1].Show(), row[7].Show(), row[12].Show(), (row[12] - row[1]).ShowChange(), row.Sparkline());

        return Section("Arbeidstrening by county", table);
    }

    public static IRenderable Months()
    {
        var chart = new BarChart { Width = 64 }.UseValueFormatter((value, _) => Count.From((long)value).Show());
        foreach ((YearMonth month, Count count) in Training.IAlt.Row.Months)
            chart.AddItem(month.Name(), count.Value, AgainstMean(count.Value));

        return Section($"Arbeidstrening by month (mean {Training.IAlt.Row.Mean.Show()})", chart);
    }

    /// <summary>A published figure is a constant, so a pattern can name it.</summary>
    private static Color AgainstMean(long count) => count switch
    {
        > Training.IAlt.Gjennomsnitt => Color.Green,
        _ => Color.Grey,
    };

    /// <summary>Who takes part: the rows of one measure beside the rows of the same name of the other.</summary>
    public static IRenderable Shares()
    {
        Row[] training = [.. Training.Kjønn.Table.Rows, .. Training.Alder.Table.Rows];
        Row[] preparation = [.. Preparation.Kjønn.Table.Rows, .. Preparation.Alder.Table.Rows];

        Table table = Columns("", "Arbeidstrening", "Arbeidsforberedende trening");
        foreach ((Row left, Row right) in training.Join(preparation, row => row.Name, row => row.Name, ValueTuple.Create))
            table.AddRow(
                left.Name, left[12].ShareOf(Training.IAlt.Desember).Show(), right[12].ShareOf(Preparation.IAlt.Desember).Show());

        return Section("Gender and age in December", table);
    }

    /// <summary>Figures named one by one. A sum of constants is a constant; one <c>*</c> in it makes it a Count.</summary>
    public static IRenderable Sums()
    {
        const int north = Fylke.Nordland.Juli + Fylke.Troms.Juli + Fylke.Finnmark.Juli;
        Count few = Fylke.Ukjent.Juli; // int few = … would not compile

        return Section("What a suppressed cell lets us say", Columns("", "").HideHeaders()
            .AddRow("Nordland, Troms and Finnmark in July", $"{north}")
            .AddRow("Ukjent in July", few.Show())
            .AddRow("Oslo and Ukjent in July", (Fylke.Oslo.Juli + few).Show())
            .AddRow("Was Ukjent lower in July than in December?", (few < Fylke.Ukjent.Desember).Answer())
            .AddRow("Was Ukjent lower in July than in August?", (few < Fylke.Ukjent.August).Answer()));
    }

    private static Rows Section(string title, IRenderable content) =>
        new Rows(new Rule($"[bold]{title}[/]").LeftJustified(), new Padder(content, new Padding(0, 0, 0, 1)));

    private static Table Columns(params string[] headings) => new Table { Border = TableBorder.None }.AddColumns(headings);
}

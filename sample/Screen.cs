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
        {report.FirstMonth} til {report.LastMonth}, oppdatert {report.Updated:yyyy-MM-dd}. Tall: NAV, CC BY 4.0.
        *: under 4 personer. NAV skjermer antallet, og Tilt regner med 0 til 3.


        """);

    /// <summary>A loop takes the rows as objects. The July of Ukjent (county not known) is suppressed.</summary>
    public static IRenderable Counties()
    {
        Table table = Columns("", "Januar", "Juli", "Desember", "Endring", "Per måned");
        foreach (TableColumn column in table.Columns.Skip(1)) column.RightAligned().NoWrap();
        foreach (Row row in Fylke.Table.Rows.Append(Training.IAlt.Row))
        {
            string name = row.IsTotal ? "I alt" : row.Name;
            table.AddRow(name, row[1].Show(), row[7].Show(), row[12].Show(), (row[12] - row[1]).ShowChange(), row.Sparkline());
        }

        return Section("Arbeidstrening etter fylke", table);
    }

    public static IRenderable Months()
    {
        var chart = new BarChart { Width = Format.Width }.UseValueFormatter((value, _) => Count.From((long)value).Show());
        foreach ((YearMonth month, Count count) in Training.IAlt.Row.Months)
            chart.AddItem(month.Name(), count.Value, AgainstMean(count.Value));

        return Section(
            "Arbeidstrening måned for måned",
            new Rows(chart, new Markup($"[green]■[/] over årets gjennomsnitt, {Training.IAlt.Row.Mean.Show()}  [grey]■[/] ikke over")));
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

        return Section("Kjønn og alder i desember", table);
    }

    /// <summary>Figures named one by one. A sum of constants is a constant; one <c>*</c> in it makes it a Count.</summary>
    public static IRenderable Sums()
    {
        const int north = Fylke.Nordland.Juli + Fylke.Troms.Juli + Fylke.Finnmark.Juli;
        Count few = Fylke.Ukjent.Juli; // int few = … would not compile

        return Section("Hva et skjermet tall lar oss si", Columns("", "").HideHeaders()
            .AddRow("Nordland, Troms og Finnmark i juli", $"{north}")
            .AddRow("Ukjent i juli", few.Show())
            .AddRow("Oslo og Ukjent i juli", (Fylke.Oslo.Juli + few).Show())
            .AddRow("Var Ukjent lavere i juli enn i desember?", (few < Fylke.Ukjent.Desember).Answer())
            .AddRow("Var Ukjent lavere i juli enn i august?", (few < Fylke.Ukjent.August).Answer()));
    }

    private static Rows Section(string title, IRenderable content) =>
        new Rows(new Rule($"[bold]{title}[/]").LeftJustified(), new Padder(content, new Padding(0, 0, 0, 1)));

    private static Table Columns(params string[] headings) => new Table { Border = TableBorder.None }.AddColumns(headings);
}

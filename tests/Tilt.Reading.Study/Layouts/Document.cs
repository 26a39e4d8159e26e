using System.Globalization;
using Tilt.Engine.Naming;
using Tilt.Reading.Study.Truth;

namespace Tilt.Reading.Study.Layouts;

/// <summary>Lays chosen tables out as grids, with the names that their cells must have.</summary>
internal sealed class Document(Choices choices, Random random)
{
    private static readonly Dictionary<string, string> sheets = new()
    {
        ["Tiltak"] = "Tiltak",
        ["Fylke"] = "Tiltak og fylke",
        ["Kjønn"] = "Tiltak og kjønn",
        ["Alder"] = "Tiltak og alder",
        ["Innvandrerbakgrunn"] = "Tiltak og innvandrerbakgrunn",
        ["Verdensdel"] = "Tiltak og verdensdel",
        ["Utdanning"] = "Tiltak og utdanning",
    };

    /// <summary>A smaller count is a star.</summary>
    private const int LeastPrinted = 4;

    private int number = choices.FirstNumber;

    public IEnumerable<Block> Blocks()
    {
        if (choices.IsTitled)
            yield return new Words(RealReport.Title, 1);
        if (choices.HasEdition)
            yield return new Words("Rapport oppdatert: 02.01.2025");
        string sheet = "";
        for (int i = 0; i < choices.Tables.Length; i++)
        {
            Table table = choices.Tables[i];
            string heading = choices.SheetsAreThePages && table.Dimension != "Tiltak" ? "Tiltak og fylke" : sheets[table.Dimension];
            if (choices.HasSheets && heading != sheet)
                yield return new Words(sheet = heading, 2);
            bool isFirst = true;
            foreach (Grid page in Pages(table))
            {
                if (!isFirst && choices.IsTitled && random.Next(2) == 0)
                    yield return new Words(RealReport.Title, 1);
                if (choices.HasPeriod && (i == 0 || random.Next(2) == 0))
                    yield return new Words(Period);
                isFirst = false;
                yield return page;
            }
        }
    }

    private string Period => $"{Columns.Names[choices.First]} 2024 - {Columns.Names[MonthsOver]} 2024";

    // With blank months the header names all, and some are not over.
    private int MonthsOver => choices.Blanks == Blanks.Months ? Math.Max(choices.First, choices.Last - 2) : choices.Last;

    private IEnumerable<Grid> Pages(Table table)
    {
        if (!choices.NumbersGoOn)
            number = choices.FirstNumber;
        List<Row> rows = [.. table.Rows];
        if (choices.Blanks == Blanks.Row)
            rows.Insert(random.Next(1, rows.Count + 1), new Row("Ikke oppgitt", null, "IkkeOppgitt", []));
        int pages = choices.IsPaged && rows.Count > 3 ? random.Next(2, 4) : 1;
        int size = (rows.Count + pages - 1) / pages;
        for (int at = 0; at < rows.Count; at += size)
            yield return Page(table, rows.GetRange(at, Math.Min(size, rows.Count - at)));
    }

    private Grid Page(Table table, List<Row> rows)
    {
        var printed = new List<GridRow>();
        if (choices.Totals == Place.First)
            printed.Add(PrintRow(table, table.Total, isTotal: true));
        printed.AddRange(rows.Select(row => PrintRow(table, row, isTotal: false)));
        if (choices.Totals == Place.Last)
            printed.Add(PrintRow(table, table.Total, isTotal: true));
        string[] above = choices.Torn == Torn.None ? [] : ["Gjennom", "snitt hittil", "i år"];
        int labelCells = 1 + (choices.HasCodes ? 1 : 0) + (choices is { Numbers: true, NumbersInLabel: false } ? 1 : 0)
            + (choices.Empty == 1 ? 1 : 0);
        return new Grid(above, Header(table), [.. printed], labelCells);
    }

    private GridRow Header(Table table)
    {
        var cells = new List<GridCell>();
        string over = choices.LabelHeading ? table.Dimension : "";
        string code = choices.LabelHeading || choices.CodesBehind ? "Kode" : "";
        AddLabels(cells, "", code, choices.CodesBehind ? table.Dimension : over);
        if (choices.HasMean && choices.Torn != Torn.Off)
            cells.Add(new GridCell(choices.Torn == Torn.Above ? "" : choices.MeanHeading, Columns.Mean));
        for (int month = choices.First; month <= choices.Last; month++)
        {
            string name = Columns.Names[month];
            if (month == choices.JoinedAt)
                cells.Add(new GridCell($"{name} {Columns.Names[++month]}", month - 1));
            else
                cells.Add(new GridCell(name, month));
            AddEmpty(cells, month);
        }

        if (choices.Torn == Torn.Off)
            cells.Add(new GridCell(""));
        return new GridRow([.. cells]);
    }

    private GridRow PrintRow(Table table, Row row, bool isTotal)
    {
        var cells = new List<GridCell>();
        string count = (number++).ToString(CultureInfo.InvariantCulture);
        string label = choices.HasCodes ? row.LabelWithoutCode : row.Label;
        label = label.Length > choices.LabelLimit ? label[..choices.LabelLimit].TrimEnd() : label;
        AddLabels(cells, count, row.Code ?? "", choices.NumbersInLabel ? $"{count} {label}" : label);
        bool hasMean = choices.HasMean && !(choices.Torn == Torn.Off && isTotal);
        if (hasMean)
            cells.Add(Print(Columns.Mean));
        for (int month = choices.First; month <= choices.Last; month++)
        {
            cells.Add(Print(month));
            AddEmpty(cells, month);
        }

        if (choices.HasMean && !hasMean)
            cells.Add(new GridCell(""));
        return new GridRow([.. cells], isTotal);

        GridCell Print(int column)
        {
            string value = Value(table, row, column);
            return new GridCell(Printed(value), column, new Figure(NamesOf(table, row, isTotal, Columns.Names[column]), value));
        }
    }

    private void AddLabels(List<GridCell> cells, string count, string code, string label)
    {
        if (choices.Empty == 1)
            cells.Add(new GridCell(""));
        if (choices is { Numbers: true, NumbersInLabel: false })
            cells.Add(new GridCell(count));
        if (choices is { HasCodes: true, CodesBehind: false })
            cells.Add(new GridCell(code));
        cells.Add(new GridCell(label));
        if (choices.CodesBehind)
            cells.Add(new GridCell(code));
    }

    private void AddEmpty(List<GridCell> cells, int month)
    {
        if ((choices.Empty == 2 && month == choices.First) || (choices.Empty == 3 && month == choices.Last))
            cells.Add(new GridCell(""));
    }

    private string Value(Table table, Row row, int column)
    {
        if (row.Figures.Length == 0 || column > MonthsOver)
            return "";
        if (choices.Blanks == Blanks.Cells && table.Dimension != "Tiltak" && random.Next(8) == 0)
            return "";
        int? figure = row.Figures[column];
        if (column == Columns.Mean && MonthsOver < Columns.Months)
        {
            // Rounded half up over the months that are over.
            int sum = Enumerable.Range(1, MonthsOver).Sum(month => row.Figures[month] ?? Hidden(table, month));
            int mean = ((2 * sum) + MonthsOver) / (2 * MonthsOver);
            figure = mean < LeastPrinted ? null : mean;
        }

        return figure?.ToString(CultureInfo.InvariantCulture) ?? "*";
    }

    // At most one figure of a month is a star, in any table.
    private static int Hidden(Table table, int month)
        => table.Total.Figures[month]!.Value - table.Rows.Sum(row => row.Figures[month] ?? 0);

    private string Printed(string value)
    {
        if (value.Length == 0)
            return choices.Nothing;
        if (value == "*")
            return value;
        string sign = choices.IsMixed && random.Next(3) == 0 ? "" : choices.Thousands;
        return (value.Length > 3 ? value[..^3] + sign + value[^3..] : value) + choices.Zeros;
    }

    // Where no total is printed nothing says what is counted. Where a label is cut, so may its name be.
    private HashSet<string> NamesOf(Table table, Row row, bool isTotal, string column)
    {
        string[] measures = choices.Totals == Place.None || table.Measure is null ? [""]
            : WithCut(table.Measure, table.Total.Label, "I alt".Length);
        string[] names = WithCut(row.Name, choices.HasCodes ? row.LabelWithoutCode : row.Label, 0);
        var all = new HashSet<string>();
        foreach (string above in measures.Select(measure => measure.Length == 0 ? RealReport.Class : $"{RealReport.Class}.{measure}"))
        {
            foreach (string name in names)
                all.Add($"{above}.{table.Dimension}.{(isTotal ? "IAlt" : name)}.{column}");
            if (isTotal)
                all.Add($"{above}.IAlt.{column}");
        }

        return all;
    }

    private string[] WithCut(string name, string label, int from)
        => label.Length > choices.LabelLimit
            ? [name, .. new[] { 0, from > 0 ? from + 1 : 0 }.Select(
                more => Identifier.From(label[from..Math.Min(label.Length, choices.LabelLimit + more)]))]
            : [name];
}

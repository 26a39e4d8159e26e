namespace Tilt.Runtime.Tests;

/// <summary>A few rows of the real TILT120 report of 2024, made as generated code makes them.</summary>
static class Example
{
    public static Table Arbeidstrening() => new(
        report: "TILT120",
        measure: "arbeidstrening",
        dimension: "Fylke",
        columns: Column.YearToDate("Gjennomsnitt hittil i år", 2024, 1, 12),
        rows:
        [
            Row.Total("I alt arbeidstrening", 78),
            Row.Of("03", "03 Oslo", "Oslo", 79),
            Row.Of("18", "18 Nordland - Nordlännda", "Nordland - Nordlánnda", 82),
            Row.Of(null, "Ukjent", "Ukjent", 120),
        ],
        cells:
        [
            5604, 5000, 5587, 5791, 6517, 6428, 5613, 4377, 4552, 4884, 5788, 6312, 6396,
            438, 401, 428, 414, 444, 493, 466, 366, 393, 401, 460, 489, 505,
            249, 223, 259, 297, 301, 287, 242, 193, 198, 204, 246, 265, 271,
            6, 7, 9, 10, 10, 8, -1, -1, -1, 7, 5, 6, 6,
        ]);

    /// <summary>A table of the given columns with one row, whose cells count from 1.</summary>
    public static Row OneRow(params Column[] columns) => new Table(
        report: "TILT120",
        measure: null,
        dimension: "Tiltak",
        columns: columns,
        rows: [Row.Of(null, "Arbeidstrening", "Arbeidstrening", 1)],
        cells: [.. Enumerable.Range(1, columns.Length)]).Rows[0];

    public static YearMonth Month(int month, int year = 2024) => new(year, month);
}

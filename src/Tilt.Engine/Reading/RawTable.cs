using Tilt.Engine.Model;

namespace Tilt.Engine.Reading;

/// <summary>What stands under one header on one page, before anything is joined or named.</summary>
internal sealed class RawTable(Page page, Header header)
{
    public Page Page { get; } = page;

    public Header Header { get; private set; } = header;

    public List<RawRow> Rows { get; } = [];

    /// <summary>Lines between the rows that hold no figures.</summary>
    public List<LooseLabel> Loose { get; } = [];

    /// <summary>Gives months without a year the year of their report, where their own page has lost its period.</summary>
    public void Date(int firstMonth) => Header = HeaderReader.Date(Header, firstMonth);
}

/// <param name="Cells">One for each column of the header; blank in its columns of shares.</param>
/// <param name="Place">Where label and cells stand.</param>
/// <param name="IsLeftOut">Whether it did not fit its header: it is known that there is such a row, and none of its figures.</param>
/// <param name="Unread">What is no number, by the header's columns; null for nearly all rows.</param>
internal sealed record RawRow(PrintedLabel Printed, int Line, int Ordinal, Cell[] Cells, RowPlace Place, List<(int Column, string Printed)>? Unread = null, bool IsLeftOut = false)
{
    /// <summary>As printed, without markup.</summary>
    public string Label => Printed.Text;

    /// <summary>Where it stands as a whole.</summary>
    public Place At => new(Place.Label, CellId.OfRow(Ordinal));

    /// <summary>One for each of the header's columns of shares.</summary>
    public Share[] Shares { get; init; } = [];
}

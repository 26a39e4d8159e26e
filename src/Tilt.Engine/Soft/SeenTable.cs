using System.Globalization;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;

namespace Tilt.Engine.Soft;

/// <summary>A table with all that is asked of it here.</summary>
/// <param name="File">The number of the file that it stands in.</param>
/// <param name="FileName">What messages of other files call it.</param>
/// <param name="Year">Of its report; 0 where nothing says.</param>
internal sealed record SeenTable(int File, string FileName, Places Places, SoftOptions Options, int Year, TableModel Table)
{
    /// <summary>The rows whose figures say something by themselves: a total and a subtotal follow from theirs.</summary>
    public IEnumerable<RowModel> Rows => Table.Rows.Concat(Table.OfWhich);

    /// <summary>The line on which it begins, as another file's messages call it too.</summary>
    public string LineFor(SeenTable other) => File == other.File ? Table.First.LineName : $"{FileName}:{Table.First.LineName}";

    /// <summary>A column as it is called beside those of other years.</summary>
    public string NameOf(int column, bool isOfSeveralYears)
    {
        ColumnModel model = Table.Columns[column];
        int ofYear = model.Month?.Year ?? Year;
        string year = ofYear.ToString("0000", CultureInfo.InvariantCulture);
        bool isToBeSaid = isOfSeveralYears && model.Kind == ColumnKind.Month && ofYear > 0 && !model.Label.Contains(year);
        return isToBeSaid ? $"{model.Label} {year}" : model.Label;
    }
}

/// <summary>One printed figure.</summary>
internal readonly record struct SeenCell(SeenTable Table, RowModel Row, int Column)
{
    public Place At => Table.Places.Of(Row, Column);

    public Cell Cell => Row.Cells[Column];

    public ColumnModel Heading => Table.Table.Columns[Column];
}

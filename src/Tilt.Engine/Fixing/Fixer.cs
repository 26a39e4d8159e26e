using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Cells;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Text;

namespace Tilt.Engine.Fixing;

/// <summary>Makes edits of a text of what findings ask for. The room's one door.</summary>
/// <param name="places">Where the rows of the text stand.</param>
internal sealed class Fixer(SourceFile source, Places places)
{
    private readonly FigureStyle style = new(source, places);

    /// <returns>
    /// Null where the text is no longer the one that the finding speaks of, or where what is wanted could not be read again.
    /// </returns>
    public ReportEdit? EditFor(Fix fix) => fix switch
    {
        Fix.Figure figure => Write(figure),
        Fix.Exchange exchange => Exchange(exchange),
        Fix.Spelling spelling => Respell(spelling),
        _ => null,
    };

    private ReportEdit? Write(Fix.Figure fix)
        => IsPrinted(fix.Span, fix.Found) && style.Write(fix.Span, fix.Expected) is { } edit
            ? new ReportEdit(new Phrase("Fix_Figure", fix.Expected), edit)
            : null;

    private ReportEdit? Exchange(Fix.Exchange fix)
    {
        bool areThere = IsPrinted(fix.Span, fix.Found) && IsPrinted(fix.Other, fix.Swap) && !ReportEdit.Touch(fix.Span, fix.Other);
        return areThere
            ? new ReportEdit(
                new Phrase("Fix_Exchange", fix.Found, fix.Swap),
                new TextEdit(fix.Span, At(fix.Other)!),
                new TextEdit(fix.Other, At(fix.Span)!))
            : null;
    }

    private ReportEdit? Respell(Fix.Spelling fix)
        => At(fix.Span) is { } label && LabelText.Respell(label.AsSpan(), fix.Found, fix.Expected) is { } right
            ? new ReportEdit(new Phrase("Fix_Label", fix.Expected), new TextEdit(fix.Span, right))
            : null;

    private bool IsPrinted(TextSpan span, string figure)
    {
        Cell cell = At(span) is { } printed ? FigureText.Parse(printed.AsSpan()) : Cell.Blank;
        return cell.Kind is CellKind.Number or CellKind.Suppressed && cell.ToString() == figure;
    }

    // Null where the text has no such place any more.
    private string? At(TextSpan span) => span.End <= source.Text.Length ? source.Text.Substring(span.Start, span.Length) : null;
}

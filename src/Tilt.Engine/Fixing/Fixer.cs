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

    /// <summary>The edit; null where the text is no longer the one that the finding speaks of, or where what is wanted could not be read again.</summary>
    public ReportEdit? EditFor(Fix fix) => fix switch
    {
        Fix.Figure figure => IsPrinted(figure.Span, figure.Found) && style.Write(figure.Span, figure.Expected) is { } edit
            ? new ReportEdit(new Phrase("Fix_Figure", figure.Expected), edit)
            : null,
        Fix.Exchange exchange => ExchangeFor(exchange),
        Fix.Spelling spelling => At(spelling.Span) is { } label && LabelText.Respell(label.AsSpan(), spelling.Found, spelling.Expected) is { } right
            ? new ReportEdit(new Phrase("Fix_Label", spelling.Expected), new TextEdit(spelling.Span, right))
            : null,
        _ => null,
    };

    private ReportEdit? ExchangeFor(Fix.Exchange exchange)
    {
        bool isThere = IsPrinted(exchange.Span, exchange.Found) && IsPrinted(exchange.Other, exchange.Swap) && !ReportEdit.Touch(exchange.Span, exchange.Other);
        return isThere
            ? new ReportEdit(
                new Phrase("Fix_Exchange", exchange.Found, exchange.Swap),
                new TextEdit(exchange.Span, At(exchange.Other)!),
                new TextEdit(exchange.Other, At(exchange.Span)!))
            : null;
    }

    private bool IsPrinted(TextSpan span, string figure)
        => At(span) is { } printed && FigureText.Parse(printed.AsSpan()) is { Kind: CellKind.Number or CellKind.Suppressed } cell && cell.ToString() == figure;

    // Null where the text has no such place any more.
    private string? At(TextSpan span) => span.End <= source.Text.Length ? source.Text.Substring(span.Start, span.Length) : null;
}

using Tilt.Engine.Family;
using Tilt.Engine.Model;

namespace Tilt.Engine.Reading.Labels;

/// <summary>
/// A row's label with what its words alone tell. One object stands for all rows that are printed alike: a report says the
/// same few labels in table after table, and what they mean is worked out once.
/// </summary>
internal sealed class PrintedLabel
{
    private string? key;
    private PrintedLabel? counted;
    private bool? isOfOthers;

    public PrintedLabel(string text)
    {
        Text = text;
        IsOfWhich = Totals.IsOfWhich(text);
        string? measure = null;
        IsTotal = !IsOfWhich && Totals.TryRead(text, out measure);
        Measure = measure;
        (Code, Name) = LabelPatterns.SplitCode(text);
    }

    /// <summary>As printed, without markup.</summary>
    public string Text { get; }

    /// <summary>Whether it says that its row is the sum of others.</summary>
    public bool IsTotal { get; }

    /// <summary>Whether it says that its row is a part of the one above it, and of no sum.</summary>
    public bool IsOfWhich { get; }

    /// <summary>Whether it says that its row's figures are no persons.</summary>
    public bool IsOfOthers => isOfOthers ??= RowWords.AreOthers(Text);

    /// <summary>What a total counts, as a label of its own; null where <see cref="Measure"/> is.</summary>
    public PrintedLabel? Counted => counted ??= Measure is null ? null : new PrintedLabel(Measure);

    /// <summary>What a total counts; null for a bare "I alt" and for rows that are no totals.</summary>
    public string? Measure { get; }

    /// <summary>The code in front of the name: <c>18</c>; null where there is none.</summary>
    public string? Code { get; }

    /// <summary>What follows the code; the whole label where there is none.</summary>
    public string Name { get; }

    /// <summary>Whether it has letters, and all of them are capitals.</summary>
    public bool IsInCapitals => Spelling.IsInCapitals(Text);

    /// <summary>See <see cref="LabelKey.Of"/>.</summary>
    public string Key => key ??= LabelKey.Of(Text);
}

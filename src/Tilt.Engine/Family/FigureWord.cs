namespace Tilt.Engine.Family;

/// <summary>What a heading says of the figures below it.</summary>
/// <param name="Words">As it says it.</param>
internal sealed record FigureWord(FigureKind Kind, string Words)
{
    /// <summary>Whether they are persons, said in so many words.</summary>
    public bool ArePersons => Kind == FigureKind.Persons;

    /// <summary>Whether nobody knows how many persons they are: they are rounded, or of something else.</summary>
    public bool AreNoPersons => Kind is FigureKind.Thousands or FigureKind.Amounts;

    /// <summary>What the headings of times have in front of them then; null where their figures are persons, or are not read.</summary>
    public string? OfTime => Kind switch
    {
        FigureKind.Shares => "Prosent",
        FigureKind.Changes => "Endring",
        FigureKind.ChangesInShares => "Endring i prosent",
        _ => null,
    };
}

/// <summary>What figures are.</summary>
internal enum FigureKind
{
    /// <summary>Persons.</summary>
    Persons,

    /// <summary>Thousands of them, or so many of a thousand.</summary>
    Thousands,

    /// <summary>Kroner, years, or what else is measured.</summary>
    Amounts,

    /// <summary>So many of a hundred.</summary>
    Shares,

    /// <summary>More or fewer than before.</summary>
    Changes,

    /// <summary>The same, of a hundred.</summary>
    ChangesInShares,
}

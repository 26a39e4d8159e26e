namespace Tilt.Engine.Findings;

/// <summary>A kind of finding. Its title and its message stand in Messages.resx and Messages.nb.resx under its id.</summary>
/// <param name="Id"><c>TILT003</c>.</param>
/// <param name="Severity">By default.</param>
/// <param name="IsOn">False where nobody is told unless they ask.</param>
internal sealed record Rule(string Id, Category Category, Severity Severity, Scope Scope, bool IsOn = true)
{
    /// <summary>The name of its message among the texts; that of its title is the id.</summary>
    public string MessageName => Id + "_Message";

    /// <summary>Its page on the web; null where no address is known. The page itself travels with the package and the tool.</summary>
    public string? HelpLink => Home.Page(Home.Address, $"docs/rules/{Id}.md");

    /// <summary>Whether it says that a sum does not hold.</summary>
    public bool IsOfSums => Category == Category.Checking && Severity == Severity.Warning;

    /// <summary>Whether it is about the figures, and not about reading or naming them: such a deviation can be accepted.</summary>
    public bool IsOfFigures => Category is Category.Checking or Category.Disclosure or Category.Soft;
}

/// <summary>What a rule is about.</summary>
internal enum Category : byte
{
    Reading,
    Naming,
    Options,
    Checking,
    Disclosure,

    /// <summary>What no sum shows: it may be right all the same.</summary>
    Soft,
}

/// <summary>How much must be known for a rule to speak.</summary>
[Flags]
internal enum Scope : byte
{
    OneFile = 1,

    SeveralFiles = 2,

    /// <summary>It shows in one file or, where parts are put together, over several.</summary>
    Any = OneFile | SeveralFiles,
}

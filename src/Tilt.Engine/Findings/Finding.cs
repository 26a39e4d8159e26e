using System.Globalization;
using Tilt.Engine.Model;

namespace Tilt.Engine.Findings;

/// <summary>
/// Something to tell the user about a place in a report. There is one way to make each kind, and it keeps its cell: nobody
/// looks a place up again.
/// </summary>
internal sealed partial record Finding
{
    private Finding(Rule rule, Place at, params object[] arguments)
        => (Rule, At, MessageName, Arguments) = (rule, at, rule.MessageName, arguments);

    public Rule Rule { get; }

    public Place At { get; private init; }

    /// <summary>The name of its message: its rule's, or that of several in one.</summary>
    public string MessageName { get; private init; }

    /// <summary>What the rule's message needs, in its order: text, whole numbers, lines, phrases.</summary>
    public IReadOnlyList<object> Arguments { get; private init; }

    /// <summary>What is printed at the place.</summary>
    public string? Found { get; private init; }

    /// <summary>What fits there, where a single thing does.</summary>
    public string? Expected { get; private init; }

    /// <summary>Whether what fits is known to be right: only then is it written for the user.</summary>
    public bool IsProved { get; private init; }

    /// <summary>What is printed at the related place, where the two stand in each other's place.</summary>
    public string? Swap { get; private init; }

    /// <summary>Other places of the same file that have to do with it.</summary>
    public IReadOnlyList<Place> Related { get; private init; } = [];

    /// <summary>The same, where its places are in another text.</summary>
    public Finding Moved(Func<Place, Place> to) => this with { At = to(At), Related = [.. Related.Select(to)] };

    /// <summary>The same, where its lines are called otherwise.</summary>
    public Finding Calling(Func<LineNumber, string> line)
    {
        return this with { Arguments = [.. Arguments.Select(Called)] };

        object Called(object argument) => argument switch
        {
            LineNumber number => line(number),
            Phrase phrase => phrase with { Parts = Array.ConvertAll(phrase.Parts, Called) },
            _ => argument,
        };
    }

    /// <param name="culture">Null for the language of whoever reads.</param>
    public string Message(CultureInfo? culture) => Messages.In(culture, MessageName, Arguments);

    /// <summary>What stands for all findings of a rule in a file beyond those that are told one by one.</summary>
    /// <param name="told">How many are.</param>
    /// <param name="others">Where others stand.</param>
    public static Finding More(Rule rule, int told, int untold, IReadOnlyList<Place> others)
        => new(rule, Place.Start, untold, told) { MessageName = "Summary_More", Related = others };
}

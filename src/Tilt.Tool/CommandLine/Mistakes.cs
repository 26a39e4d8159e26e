using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Tilt.Tool.Telling;

namespace Tilt.Tool.CommandLine;

/// <summary>Says what of a command line could not be understood, and what may have been meant.</summary>
internal static class Mistakes
{
    private const int Furthest = 3;

    /// <summary>Whether there are any.</summary>
    public static bool AreIn(ParseResult parsed) => parsed.Action is ParseErrorAction || (!IsHelp(parsed) && Misplaced(parsed).Any());

    public static void Tell(ParseResult parsed, Terminal terminal)
    {
        Command command = parsed.CommandResult.Command;
        string[] unknown = [.. parsed.UnmatchedTokens.Take(1).Concat(Misplaced(parsed)).Distinct()];
        if (unknown.Length > 0)
        {
            string[] known = [.. command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name),
                .. HelpText.Of(command).Select(option => option.Name)];
            foreach (string token in unknown)
                Say(terminal.Words.Of(token.StartsWith('-') ? "Mistake_Option" : "Mistake_Word", token) + Meant(token, known));
        }
        else
        {
            foreach (ParseError error in parsed.Errors)
                Say(error.Message);
        }

        string help = command is RootCommand ? "dotnet tilt --help" : $"dotnet tilt {command.Name} --help";
        Say(terminal.Words.Of("Mistake_Help", help));

        void Say(string text) => terminal.Error.WriteLine(Printable.Of(text));

        string Meant(string token, string[] known)
            => known.Select(name => (Name: name, Distance: Distance(token, name)))
                .Where(near => near.Distance <= Math.Min(Furthest, near.Name.TrimStart('-').Length / 2))
                .OrderBy(near => near.Distance).Select(near => " " + terminal.Words.Of("Mistake_Meant", near.Name)).FirstOrDefault() ?? "";
    }

    // A file may be called anything, but who writes "--fromat" means an option; "-- --fromat" and "./--fromat" are files.
    private static IEnumerable<string> Misplaced(ParseResult parsed)
        => parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value is ['-', _, ..]).Select(token => token.Value);

    private static bool IsHelp(ParseResult parsed) => parsed.Action is HelpText;

    // How many letters are other, too many, missing, or in each other's place.
    private static int Distance(string one, string other)
    {
        int[,] costs = new int[one.Length + 1, other.Length + 1];
        for (int i = 0; i <= one.Length; i++)
        {
            for (int j = 0; j <= other.Length; j++)
            {
                costs[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(
                        Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1,
                        costs[i - 1, j - 1] + (char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    costs[i, j] = Math.Min(costs[i, j], costs[i - 2, j - 2] + 1);
            }
        }

        return costs[one.Length, other.Length];
    }
}

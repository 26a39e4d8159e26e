using System.CommandLine;
using Tilt.Engine.Findings;
using Tilt.Tool.CommandLine;

namespace Tilt.Tool.Commands;

/// <summary>A rule's page, wherever there is no web.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        Words words = terminal.Words;
        var id = new Argument<string?>("id") { Description = words["Explain_Id"], Arity = ArgumentArity.ZeroOrOne };
        id.CompletionSources.Add([.. Rules.All.Select(rule => rule.Id)]);
        id.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var asked }] && Rules.ById(asked) is null)
                result.AddError(words.Of("Explain_Unknown", asked));
        });
        var command = new Command("explain", words["Explain"]) { id };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(id) is { } asked)
            {
                // The pages are written in one language. On standard error, so that the page is what it is.
                if (words["Explain_Language"] is { Length: > 0 } note)
                    terminal.Error.WriteLine(note);
                terminal.Out.Write(RulePages.Of(Rules.ById(asked)!));
            }
            else
            {
                List(terminal);
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static void List(Terminal terminal)
    {
        foreach (Rule rule in Rules.All)
            terminal.Out.WriteLine($"{rule.Id}  {Messages.Title(terminal.Words.Language, rule)}");
    }
}

using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Spectre.Console;

namespace Tilt.Tool.CommandLine;

/// <summary>
/// The help of a command: what it does, what it takes, two or three examples, and what its exit codes say. Examples and exit codes are
/// the words <c>Check_Examples</c> and <c>Check_Exit</c> of a command that is called check.
/// </summary>
internal sealed class HelpText(Terminal terminal) : SynchronousCommandLineAction
{
    private const string Program = "dotnet tilt";

    private Words Words => terminal.Words;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command);
        return ExitCode.Clean;
    }

    public void Write(Command command)
    {
        bool isRoot = command is RootCommand;
        terminal.Out.WriteLine(command.Description);
        Head("Help_Usage");
        string arguments = string.Concat(command.Arguments.Select(argument => " " + NameOf(argument)));
        string rest = isRoot ? $"<{Words["Help_Command"]}>" : $"{command.Name}{arguments} [{Words["Help_Option"]}]";
        terminal.Out.WriteLine($"  {Program} {rest}");
        Section("Help_Commands", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description ?? "")));
        Section("Help_Arguments", command.Arguments.Select(argument => (NameOf(argument), argument.Description ?? "")));
        Section("Help_Options", Of(command).Select(option => (NameOf(option), Of(option))));

        string name = isRoot ? "Tilt" : char.ToUpperInvariant(command.Name[0]) + command.Name[1..];
        Lines("Help_Examples", name + "_Examples");
        Lines("Help_Exit", name + "_Exit");
        if (isRoot)
            terminal.Out.WriteLine($"\n{Words.Of("Help_More", Program)}");
    }

    private void Head(string title)
    {
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(Words[title]);
    }

    private void Section(string title, IEnumerable<(string Name, string Text)> entries)
    {
        (string Name, string Text)[] all = [.. entries];
        if (all.Length == 0)
            return;
        Head(title);
        int names = all.Max(entry => entry.Name.Length) + 2;
        foreach ((string name, string text) in all)
        {
            string[] lines = [.. Wrap(text, Math.Max(24, terminal.Width - names - 3))];
            terminal.Out.WriteLine($"  {name.PadRight(names)}{lines[0]}".TrimEnd());
            foreach (string line in lines.Skip(1))
                terminal.Out.WriteLine(new string(' ', names + 2) + line);
        }
    }

    private void Lines(string title, string name)
    {
        if (!Words.Has(name))
            return;
        Head(title);
        foreach (string line in Words[name].Trim().Split('\n'))
            terminal.Out.WriteLine("  " + line.Trim());
    }

    private string Of(Option option) => option switch
    {
        HelpOption => Words["Option_Help"],
        VersionOption => Words["Option_Version"],
        _ => option.Description ?? "",
    };

    /// <summary>The options of a command, and those of all commands.</summary>
    public static IEnumerable<Option> Of(Command command)
        => command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive))
            .Where(option => !option.Hidden);

    private static string NameOf(Argument argument)
        => argument.Arity.MaximumNumberOfValues > 1 ? $"<{argument.Name}>…" : $"<{argument.Name}>";

    private static string NameOf(Option option)
    {
        // "-?" and "/h" work as well, and are nothing to learn.
        IEnumerable<string> names = option.Aliases.Where(alias => alias is ['-', not ('?' or '-')]).Append(option.Name);
        string value = option.HelpName is { } shown ? $" <{shown}>" : "";
        return string.Join(", ", names) + value;
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && (line + " " + word).GetCellWidth() > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : line + " " + word;
        }

        yield return line;
    }
}

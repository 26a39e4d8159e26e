using System.CommandLine;
using System.Text;
using Tilt.Conversion;
using Tilt.Engine;
using Tilt.Engine.Findings;
using Tilt.Engine.Text;
using Tilt.Tool.CommandLine;
using Tilt.Tool.Inputs;
using Tilt.Tool.Telling;
using Tilt.Tool.Writing;

namespace Tilt.Tool.Commands;

/// <summary>A published file as text, to keep in a repository.</summary>
internal static class TextCommand
{
    public static Command Create(Terminal terminal)
    {
        Words words = terminal.Words;
        Argument<string> file = Options.Path(words["Text_File"]);
        Option<string> output = Options.Output(words["Text_Output"]);
        Option<bool> force = Options.Force(words);
        var command = new Command("text", words["Text"]) { file, output, force };
        command.SetAction((parsed, cancel) => RunAsync(
            terminal, parsed.GetRequiredValue(file), new Output(parsed.GetValue(output), parsed.GetValue(force)), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string path, Output output, CancellationToken cancel)
    {
        var troubles = new Troubles(terminal);
        if (Read(path, terminal, troubles, cancel) is not { } bytes)
            return ExitCode.Unreadable;
        if (!PublishedText.IsPublished(path) && !PublishedFile.IsOne(bytes))
        {
            troubles.Tell("Text_IsText", path);
            return ExitCode.Unreadable;
        }

        PublishedText text = PublishedFile.Read(bytes, cancel);
        var file = ReadFile.Read(text.AsSource(path), cancel);
        foreach (Finding note in file.NotRead)
        {
            string line = file.Source.Map.Locate(note.At.Span).Line;
            string told = Printable.Of($"{path}: {line}: {note.Message(terminal.Words.Language)}");
            await terminal.Error.WriteLineAsync(told).ConfigureAwait(false);
        }

        if (file.IsUnreadable)
            return ExitCode.Unreadable;
        if (output.IsStandard)
        {
            await terminal.Out.WriteAsync(text.Text).ConfigureAwait(false);
            return ExitCode.Clean;
        }

        byte[] written = Encoding.UTF8.GetBytes(text.Text);
        if (output.IsFree([path], troubles))
            await output.TryWriteAsync(terminal, troubles, to => to.WriteAsync(written, cancel).AsTask()).ConfigureAwait(false);
        return troubles.Or(ExitCode.Clean);
    }

    private static byte[]? Read(string path, Terminal terminal, Troubles troubles, CancellationToken cancel)
    {
        try
        {
            using Stream stream = path == Input.Standard ? terminal.In() : PublishedFile.Open(path, isAsync: false);
            if (Limits.TryBuffer(stream, cancel) is { } bytes)
                return bytes;
            troubles.Tell("Text_TooLarge", path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            troubles.Tell("Inputs_NotRead", path, fault.Message);
        }

        return null;
    }
}

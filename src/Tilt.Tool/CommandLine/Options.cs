using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using System.Text;
using Tilt.Reports;

namespace Tilt.Tool.CommandLine;

/// <summary>What several commands take.</summary>
internal static class Options
{
    private const string Warning = "warning", Info = "info";

    /// <summary>The files to read; names complete.</summary>
    public static Argument<string[]> Paths(string description) => new("paths")
    {
        Description = description,
        Arity = ArgumentArity.OneOrMore,
        CompletionSources = { Files },
    };

    /// <summary>A file to read.</summary>
    public static Argument<string> Path(string description, string name = "file") => new(name)
    {
        Description = description,
        CompletionSources = { Files },
    };

    /// <summary>Where to write.</summary>
    public static Option<string> Output(string description) => new("--output", "-o")
    {
        Description = description,
        HelpName = "file",
        CompletionSources = { Files },
    };

    /// <summary>Whether a file that is there may go.</summary>
    public static Option<bool> Force(Words words) => new("--force") { Description = words["Option_Force"] };

    /// <summary>What a text is encoded in that does not say so.</summary>
    public static Option<string> Encoding(Words words)
    {
        var option = new Option<string>("--encoding") { Description = words["Option_Encoding"], HelpName = "name" };
        option.CompletionSources.Add("windows-1252", "utf-16", "iso-8859-1", "macintosh");
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && Encodings.Find(name) is null)
                result.AddError(words.Of("Option_NoEncoding", name));
        });
        return option;
    }

    public static Encoding? EncodingIn(ParseResult parsed, Option<string> option)
        => parsed.GetValue(option) is { } name ? Encodings.Find(name) : null;

    /// <summary>From which severity on findings count.</summary>
    public static Option<string> Level(string description) => OneOf("--level", description, Warning, Info);

    public static FindingSeverity LeastIn(ParseResult parsed, Option<string> level)
        => parsed.GetValue(level) == Info ? FindingSeverity.Info : FindingSeverity.Warning;

    /// <summary>A number within bounds, written as machines do.</summary>
    public static Option<double> Number(string name, string description, Words words, double otherwise, double least, double most)
    {
        return new Option<double>(name)
        {
            Description = description,
            HelpName = "number",
            DefaultValueFactory = _ => otherwise,
            CustomParser = result =>
            {
                if (TryParse(result.Tokens[0].Value, out double number) && number >= least && number <= most)
                    return number;
                result.AddError(words.Of("Option_NoNumber", result.Tokens[0].Value, least, most));
                return otherwise;
            },
        };

        static bool TryParse(string text, out double number)
            => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>One of a few words.</summary>
    public static Option<string> OneOf(string name, string description, params string[] values)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', values),
            DefaultValueFactory = _ => values[0],
        };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    // Folders end in a slash, so that one can go on.
    private static IEnumerable<CompletionItem> Files(CompletionContext context)
    {
        string word = context.WordToComplete, folder = word[..(word.LastIndexOfAny(['/', System.IO.Path.DirectorySeparatorChar]) + 1)];
        try
        {
            return [.. new DirectoryInfo(folder.Length == 0 ? "." : folder).EnumerateFileSystemInfos()
                .Where(entry => !entry.Name.StartsWith('.') || word.Length > folder.Length)
                .Select(entry => new CompletionItem(folder + entry.Name + (entry is DirectoryInfo ? "/" : "")))
                .Where(item => item.Label.StartsWith(word, StringComparison.OrdinalIgnoreCase))];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tilt.Engine;
using Tilt.Engine.Family;
using Tilt.Engine.Text;

namespace Tilt.Generator.Hosting;

/// <summary>
/// The published files, xlsx and PDF, among the additional files. The build made a text of each and handed it over too: the file itself
/// is never read here, and is there so that its path has options and diagnostics.
/// </summary>
internal static class PublishedFiles
{
    // Excel puts such a file beside each that is open: "~$tilt120-2024.xlsx", which a pattern finds as well.
    private const string OfOpenFile = "~$";

    /// <summary>Whether any is there.</summary>
    public static bool AreAmong(ImmutableArray<AdditionalText> files) => files.Any(file => PublishedText.IsPublished(file.Path));

    /// <summary>A file, read.</summary>
    /// <param name="all">All files, for the texts among them.</param>
    /// <returns>Null for a file that is nobody's business, and for a text that is read as the file that it was made of.</returns>
    public static ReadFile? Read(
        AdditionalText file, ImmutableArray<AdditionalText> all, AnalyzerConfigOptionsProvider provider, CancellationToken cancel)
    {
        if (!PublishedText.IsPublished(file.Path))
            return OptionReader.IsMade(provider.GetOptions(file)) ? null : KnownTexts.Read(file, cancel);
        string name = Path.GetFileName(file.Path);
        if (name.StartsWith(OfOpenFile, StringComparison.Ordinal))
            return null;
        foreach (AdditionalText made in all.Where(other => OptionReader.IsMade(provider.GetOptions(other))))
        {
            if (KnownTexts.ReadMade(made, file.Path, cancel) is { } read)
                return read;
        }

        if (OptionReader.OfReport(provider.GetOptions(file), provider.GlobalOptions).IsMarked)
            return ReadFile.Read(PublishedText.Unreadable(NoteKind.NotConverted).AsSource(file.Path), cancel);
        return MainGroups.IsNamedLikeReport(name) && !OptionReader.IsDenied(provider.GetOptions(file))
            ? ReadFile.Read(PublishedText.Unreadable(NoteKind.NotMarked).AsSource(file.Path), cancel)
            : null;
    }
}

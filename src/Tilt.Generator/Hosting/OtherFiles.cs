using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Tilt.Generator.Hosting;

/// <summary>What a file needs to know of a project's other additional files; the same for as long as there is nothing of it.</summary>
/// <param name="Repeated">What is there once more: two patterns that overlap give a file twice.</param>
/// <param name="OfPublished">
/// All of them where a published file is among them, which is read from the text that was made of it; none in most projects.
/// </param>
internal sealed record OtherFiles(ImmutableArray<AdditionalText> Repeated, ImmutableArray<AdditionalText> OfPublished)
{
    public static OtherFiles Of(ImmutableArray<AdditionalText> all)
        => new(RepeatedIn(all), PublishedFiles.AreAmong(all) ? all : ImmutableArray<AdditionalText>.Empty);

    private static ImmutableArray<AdditionalText> RepeatedIn(ImmutableArray<AdditionalText> all)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return all.All(text => paths.Add(text.Path)) ? ImmutableArray<AdditionalText>.Empty
            : all.GroupBy(text => text.Path, StringComparer.Ordinal).SelectMany(same => same.Skip(1)).ToImmutableArray();
    }
}

using Microsoft.CodeAnalysis.CSharp;

namespace Tilt.Generator.Hosting;

/// <summary>What the project's language can say.</summary>
/// <param name="HasNullable">Nullable references: an older language has no word for them.</param>
/// <param name="HasSpans"><c>#line</c> with a place of more than a line.</param>
internal sealed record Language(bool HasNullable, bool HasSpans)
{
    public static Language Of(LanguageVersion version) => new(version >= LanguageVersion.CSharp8, version >= LanguageVersion.CSharp10);
}

using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using Tilt.Engine.Reading;

namespace Tilt.Generator.Hosting;

/// <summary>The compiler asks twice for each text, once for the generator and once for the analyzers: it is read once.</summary>
internal static class KnownTexts
{
    private static readonly ConditionalWeakTable<SourceText, ReportText> known = new();

    public static ReportText Read(SourceText text, string path, CancellationToken cancel)
    {
        FileName file = FileName.Of(path);
        if (!known.TryGetValue(text, out ReportText? read))
        {
            read = ReportText.Read(text.ToString().AsSpan(), file, cancel);
            read = known.GetValue(text, _ => read);
        }

        // The same text under another name may be another report.
        return read.File == file ? read : ReportText.Read(text.ToString().AsSpan(), file, cancel);
    }
}

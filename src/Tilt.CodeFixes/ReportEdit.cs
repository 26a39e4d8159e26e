using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tilt.CodeFixes;

/// <summary>What the fix of one diagnostic writes into the report: all of it, or nothing.</summary>
/// <param name="Title">What the user reads: <c>Write 414</c>.</param>
internal sealed record ReportEdit(string Title, params TextChange[] Changes);

/// <summary>Makes the edit that a diagnostic asks for.</summary>
/// <returns>Null where it asks for none, or where the text is no longer the one that it speaks of.</returns>
internal delegate ReportEdit? EditMaker(SourceText text, Diagnostic diagnostic);

using System.Text;
using Tilt.Engine.Naming;
using Tilt.Engine.Reading;

namespace Tilt.Generator.Diagnostics;

/// <summary>A deviation that the project knows of: a cell by its name in code, and what is printed in it.</summary>
/// <param name="Path"><c>Tilt120.Arbeidstrening.Fylke.Oslo.Mars</c>, or a row. An .editorconfig hands it over in lower case.</param>
/// <param name="Value">What the cell prints; <c>row</c> for a row.</param>
internal sealed record Acceptance(string Path, string Value)
{
    public NamedCell? FindIn(IEnumerable<NamedCell> cells)
    {
        // In code an earlier year has a class of its own; here the file has said which year it is.
        string wanted = string.Join(".", Path.Normalize(NormalizationForm.FormC).Split('.').Where(part => !ReportNames.IsYearClass(Capital(part))));
        return cells.FirstOrDefault(cell => cell.Path.Equals(wanted, StringComparison.OrdinalIgnoreCase));
    }

    public bool IsPrintedIn(NamedCell cell)
        => string.Concat(Value.Where(c => !char.IsWhiteSpace(c))).Equals(cell.Printed, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a finding is of the kind that can be accepted: about figures, not about reading them.</summary>
    public static bool CanCover(Finding finding) => Rules.ById(finding.Id).Category is Rules.Checking or Rules.Disclosure;

    private static string Capital(string part) => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part.Substring(1);
}

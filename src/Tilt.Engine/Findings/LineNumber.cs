using System.Globalization;

namespace Tilt.Engine.Findings;

/// <summary>A line of the text that a message speaks of, from 1; a sheet or a page calls it otherwise.</summary>
internal readonly record struct LineNumber(int Number)
{
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using Tilt.Engine.Model;

namespace Tilt.Tool.Page;

/// <summary>Figures as reports print them.</summary>
internal static class Figures
{
    /// <summary>What a * may be.</summary>
    public static string Bounds { get; } = $"0–{Runtime.Count.SuppressionLimit - 1}";

    // Norwegian, made here: what a culture says depends on the machine.
    private static readonly NumberFormatInfo norwegian = new()
    {
        NumberGroupSeparator = "\u00A0",
        NumberDecimalSeparator = ",",
        NegativeSign = "−",
    };

    public static string Of(Cell cell)
        => cell.Share.ToString(cell.Share == decimal.Truncate(cell.Share) ? "#,0" : "#,0.############", norwegian);

    public static string Of(int number) => Of(new Cell(number));
}

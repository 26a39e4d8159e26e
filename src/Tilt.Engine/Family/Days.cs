using System.Globalization;

namespace Tilt.Engine.Family;

/// <summary>Days as they are printed: "2025-01-02", "02.01.2025".</summary>
internal static class Days
{
    /// <summary>Both are as long.</summary>
    public const int Length = 10;

    /// <summary>"2025-01-02", as machines write it.</summary>
    public static bool TryRead(string text, out DateTime day) => TryRead(text, "yyyy-MM-dd", out day);

    /// <summary>"02.01.2025", as Norwegians do.</summary>
    public static bool TryReadNorwegian(string text, out DateTime day) => TryRead(text, "dd.MM.yyyy", out day);

    private static bool TryRead(string text, string format, out DateTime day)
        => DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}

using System.Globalization;

namespace Tilt.Engine.Tests.Harness;

/// <summary>What C# takes for a name, by its grammar: there is no compiler here to ask.</summary>
internal static class CSharpName
{
    /// <summary>Whether a name is one, and has nothing in it that the compiler would not see.</summary>
    public static bool IsValid(string name) => name.Length > 0 && (name[0] == '_' || char.IsLetter(name[0])) && name.All(IsPart);

    private static bool IsPart(char c) => c == '_' || char.IsLetter(c) || char.GetUnicodeCategory(c)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}

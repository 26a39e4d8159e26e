using System.Globalization;

namespace Tilt.Runtime.Tests;

/// <summary>Cultures whose minus sign, casing or grouping have broken programs.</summary>
static class Cultures
{
    public static TheoryData<string> Names => new("", "nb-NO", "tr-TR", "th-TH");

    public static string Under(string culture, Func<string> text)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return text();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

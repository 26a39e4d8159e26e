using Tilt.Engine.Family;
using Tilt.Engine.Reading.Labels;

namespace Tilt.Engine.Reading.Observations;

/// <summary>
/// What an observation is of in one of its dimensions: a county, a measure, or the whole. One object stands for all that say the same.
/// </summary>
internal sealed class Category
{
    public Category(PrintedLabel label, bool isZeroWhole)
    {
        Label = label;
        IsWhole = ObservationHeadings.IsWhole(label.Text, label.IsTotal, label.Measure, isZeroWhole);
    }

    public PrintedLabel Label { get; }

    /// <summary>Whether it is a total over its dimension.</summary>
    public bool IsWhole { get; }
}

/// <summary>
/// Makes the categories of one column or dimension: one for all labels that are spelled alike, and for all that a county is called.
/// </summary>
/// <param name="dimension">What it is of; null where no vocabulary knows.</param>
/// <param name="areCodes">Whether it has nothing but codes.</param>
internal sealed class Categories(Dimension? dimension, bool areCodes = false)
{
    private const int LengthOfMunicipality = 4;

    private readonly bool isZeroWhole = areCodes || ObservationHeadings.IsZeroWhole(dimension);
    private readonly Dictionary<string, Category> byKey = new(StringComparer.Ordinal);

    /// <param name="text">As printed, without markup.</param>
    public Category Of(string text)
    {
        var label = new PrintedLabel(text);
        bool isCounty = Counties.ByCode(label.Code) is { } county && CountyNames.IsNameOf(county, CountyNames.FirstPart(label.Name));
        string key = isCounty ? label.Code! : label.Key;
        if (!byKey.TryGetValue(key, out Category? category))
            byKey.Add(key, category = new Category(label, isZeroWhole));
        return category;
    }

    /// <summary>
    /// That of a name beside its code. Only a place's code is printed in front of its name; others are a file's own, and a total has none.
    /// </summary>
    public Category Of(string code, Category name)
    {
        PrintedLabel label = name.Label;
        string together = $"{code} {label.Text}";
        return !name.IsWhole && LabelPatterns.SplitCode(together).Code == code && IsOfPlace(code, label.Name)
            ? Of(together)
            : name;
    }

    private bool IsOfPlace(string code, string name)
        => code.Length == LengthOfMunicipality
            || (Counties.ByCode(code) is { } county
                && (dimension == Dimensions.County || CountyNames.IsNameOf(county, CountyNames.FirstPart(name))));
}

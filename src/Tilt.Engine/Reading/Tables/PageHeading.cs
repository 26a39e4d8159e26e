using System.Globalization;
using Tilt.Engine.Family;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Labels;

namespace Tilt.Engine.Reading.Tables;

/// <summary>What stands above a table on its page: the report's title, the sheet, the edition and the period.</summary>
/// <param name="Code"><c>TILT120</c>; null before the first title.</param>
/// <param name="Title">What follows the code.</param>
/// <param name="Sheet">The sheet's heading: "Tiltak og fylke". It belongs to the page, not to each table on it.</param>
/// <param name="Updated">"Rapport oppdatert", as yyyy-MM-dd.</param>
/// <param name="FirstMonth">The first month of the period line.</param>
internal sealed record PageHeading(string? Code, string Title, string? Sheet, string? Updated, Month? FirstMonth)
{
    public static readonly PageHeading None = new(null, "", null, null, null);

    private static readonly char[] Mark = ['#', ' '];

    /// <summary>The last month of the period line, where it says two.</summary>
    public Month? LastMonth { get; init; }

    /// <summary>The name of the file, which tells what the pages do not.</summary>
    public FileName File { get; init; } = FileName.None;

    /// <summary>The month in which the report was updated.</summary>
    public Month? UpdatedIn => Updated is null ? null : new Month(
        int.Parse(Updated.Substring(0, 4), CultureInfo.InvariantCulture), int.Parse(Updated.Substring(5, 2), CultureInfo.InvariantCulture));

    /// <summary>Whether it says in two ways that it is a report's: others write codes at the start of a line too.</summary>
    public bool IsOfReport => Code is not null && (Updated is not null || FirstMonth is not null);

    /// <summary>What the figures below are, where they are not simply persons: see <see cref="FigureWords"/>.</summary>
    public FigureWord? What { get; init; }

    /// <summary>The last heading that is marked as one, "## Kjønn (%)": a published sheet begins with its name, above its title.</summary>
    public string? Section { get; init; }

    /// <summary>
    /// The year that a heading says, of a table or a sheet: "Deltakere etter fylke. 2022". Null where none does, or where the period is not
    /// of it.
    /// </summary>
    public int? Year => (YearOfTable ?? YearOfSection) is { } year
        && (FirstMonth is not { } first || (first.Year <= year && year <= LastMonth?.Year)) ? year : null;

    private int? YearOfTable { get; init; }

    private int? YearOfSection { get; init; }

    /// <summary>
    /// What the tables below count, or of whom they are, where a heading above them says so: see <see cref="HeadingText.Subject"/>.
    /// </summary>
    public string? Subject
        => SubjectOfTable is { } what && SubjectOfSection is { } whom ? $"{what}, {whom}" : SubjectOfTable ?? SubjectOfSection;

    /// <summary>Whether the sheet is called like a part of all, and holds figures of it alone.</summary>
    public bool IsOfPart => SubjectOfSection is { } whom && Dimensions.IsLabel(whom);

    private string? SubjectOfTable { get; init; }

    private string? SubjectOfSection { get; init; }

    // Where that holds: under a marked heading, under a sheet's, or, where neither is set, in all that follows.
    private (string? Section, string? Sheet) WhatIn { get; init; }

    /// <summary>Whether the same headings are of the same years below both, and tell of the same figures.</summary>
    public bool HeadsAs(PageHeading other)
        => FirstMonth == other.FirstMonth && LastMonth == other.LastMonth && Updated == other.Updated && File == other.File
            && What == other.What && Year == other.Year;

    /// <summary>
    /// The page after what a text above a table says of the figures: until the next heading of its kind, where it is one or stands below
    /// one.
    /// </summary>
    /// <param name="isTitle">Whether it is the report's title, or a sheet's heading.</param>
    public PageHeading Say(string text, bool isTitle)
    {
        string bare = text.TrimStart(Mark);
        (string Code, string Title)? title = PageWords.Title(bare);
        HeadingText? heading = HeadingText.Read(isTitle && title is { Title: var named } ? named : bare);
        PageHeading page = Holds() ? this : SayingNothing();
        if (heading is null)
            return page;
        if (title is null)
            page = page.Heading(bare, heading);
        if (FigureWords.Of(heading, isTitle) is not { } what)
            return page.IsSaidOfTable && heading is { HeadsTable: true, GoesOn: false } ? page.SayingNothing() : page;

        // "Antall deltakere" may be told in thousands.
        if (what.ArePersons)
            return page.What is null or { AreNoPersons: true } ? page : page.SayingNothing();
        bool isOfAll = isTitle ? Sheet is null && Section is null : what.Kind == FigureKind.Thousands;
        if (page.What?.Kind == what.Kind)
            return page;
        return page with
        {
            What = what,
            WhatIn = isOfAll ? default : bare == Section ? (Section, null) : (null, Sheet ?? ""),
        };
    }

    // A line that is no heading leaves what the one above it said.
    private PageHeading Heading(string text, HeadingText heading)
    {
        if (text == Section)
        {
            return this with
            {
                SubjectOfTable = null,
                SubjectOfSection = heading.Subject(isMarked: true),
                YearOfTable = null,
                YearOfSection = heading.Year,
            };
        }

        return (heading.HeadsTable && !heading.GoesOn) || text == Sheet
            ? this with { SubjectOfTable = heading.Subject(isMarked: false), YearOfTable = heading.Year }
            : this;
    }

    private bool IsSaidOfTable => WhatIn is { Section: null, Sheet: not null };

    private bool Holds() => WhatIn.Section is { } section ? section == Section
        : WhatIn.Sheet is not { } sheet || Sheet is null || sheet == Sheet;

    private PageHeading SayingNothing() => this with { What = null, WhatIn = default };

    /// <summary>The page with what another says of the figures.</summary>
    public PageHeading SayingAs(PageHeading other) => this with { What = other.What, WhatIn = other.WhatIn };

    /// <summary>What the sheet's heading announces.</summary>
    public Dimension? Dimension => Sheet is null ? null : PageWords.DimensionOf(Sheet);

    /// <summary>The page after one more line of text above a table; the same page where the line says nothing about it.</summary>
    public PageHeading Read(string line)
    {
        PageHeading stated = ReadStated(line);
        if (!ReferenceEquals(stated, this))
            return stated;
        string text = line.TrimStart(Mark);
        if (text.Length is 0 or >= LabelText.MaxLength)
            return this;
        if (line.StartsWith("## ", StringComparison.Ordinal))
            return this with { Sheet = text, Section = text };
        return line.StartsWith("##", StringComparison.Ordinal) || PageWords.IsSheet(text) ? this with { Sheet = text } : this;
    }

    /// <summary>The same, for what says by itself what it is: title, edition and period, but no name of a sheet.</summary>
    public PageHeading ReadStated(string line)
    {
        string text = line.TrimStart(Mark);
        if (text.Length is 0 or > LabelText.MaxLength - 1)
            return this;
        if (PageWords.Title(text) is var (code, title))
            return code == Code ? this with { Sheet = null } : OfReport(code, title);
        if (PageWords.IsUpdated(text, out string? date))
            return this with { Updated = date ?? Updated };
        return PageWords.TryReadPeriod(text, out Month first, out Month? last)
            ? this with { FirstMonth = first, LastMonth = last }
            : this;
    }

    // A published sheet's name stands above its title.
    private PageHeading OfReport(string code, string title)
    {
        PageHeading page = None with
        {
            Code = code,
            Title = title,
            File = File,
            Section = Section,
            SubjectOfSection = SubjectOfSection,
            YearOfSection = YearOfSection,
        };
        return WhatIn.Section is null ? page : page.SayingAs(this);
    }

    /// <summary>
    /// The year of a table whose last month is this, where neither period nor headings say it: the latest that was over
    /// by then when the report was updated.
    /// </summary>
    public int? YearOf(int lastMonth)
    {
        if (Year is { } said)
            return said;
        if (UpdatedIn is not { } updated)
            return File.Year;
        return lastMonth <= updated.Number ? updated.Year : updated.Year - 1;
    }
}

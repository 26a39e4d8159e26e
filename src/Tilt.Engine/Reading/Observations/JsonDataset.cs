using System.Globalization;
using Tilt.Engine.Family;
using Tilt.Engine.Findings;
using Tilt.Engine.Model;
using Tilt.Engine.Reading.Forms;
using Tilt.Engine.Reading.Labels;
using Tilt.Engine.Reading.Tables;
using Tilt.Engine.Text;

namespace Tilt.Engine.Reading.Observations;

/// <summary>One dataset of JSON-stat: dimensions, and a value for each combination of their categories, the last of them first.</summary>
/// <param name="label">What it is called; empty where it does not say.</param>
internal sealed class JsonDataset(
    JsonMembers members, PageHeading page, string label, List<Finding> findings, Func<TextSpan, int> lineOf, CancellationToken cancel)
{
    /// <summary>More than any statistic is divided by; each value is looked up in all of them.</summary>
    private const int MostDimensions = 32;

    private enum Role : byte
    {
        Axis,
        Time,
        Metric,
    }

    private JsonDimension[] dimensions = [];
    private Role[] roles = [];
    private int[] current = [];
    private Category[][] categories = [];
    private Category[] of = [];
    private TextSpan[] places = [];
    private ObservedTime[] times = [];
    private ObservedTables tables = new([], isSparse: true, findings);
    private ObservationCube? cube;
    private readonly Dictionary<int, TextSpan> status = [];
    private TextSpan? statusOfAll;

    /// <param name="ordinal">See <see cref="ObservedTables.ToTables"/>.</param>
    public List<RawTable> Read(ReadOnlySpan<char> text, ref int ordinal)
    {
        int value = members.Find("value")!.Value;
        if (!TryReadDimensions(text, out long size))
            return LeftOut(text, value, Finding.DatasetNotUnderstood);
        if (!HasAsMany(text, value, size))
            return LeftOut(text, value, Finding.DatasetOfOtherSize);
        bool areNoPersons = (FigureWords.OfTitle(label) is { AreNoPersons: true } && !roles.Contains(Role.Metric))
            || dimensions.Where((_, i) => roles[i] == Role.Metric).Any(metric => metric.AreNoPersons);
        if (areNoPersons)
            return LeftOut(text, value, Finding.DatasetOfNoPersons);
        Prepare(text);
        ReadStatus(text);
        ReadValues(text, value);
        cube!.Finish();
        SayTimes();
        return tables.ToTables(ref ordinal);
    }

    private List<RawTable> LeftOut(ReadOnlySpan<char> text, int value, Func<Place, string, Finding> said)
    {
        var json = new JsonReader(text, value);
        json.Read();
        findings.Add(said(new Place(json.Span), label));
        return [];
    }

    private bool TryReadDimensions(ReadOnlySpan<char> text, out long size)
    {
        size = 1;
        List<string> ids = Strings(text, members.Find("id"));
        int[] sizes = [.. Strings(text, members.Find("size")).Select(Number)];
        // Each category has a place of its own in the text, and each dimension is another.
        if (ids.Count > MostDimensions || ids.Count != sizes.Length || ids.Distinct().Count() != ids.Count
            || Array.Exists(sizes, number => number <= 0) || sizes.Sum(number => (long)number) > text.Length)
        {
            return false;
        }

        JsonMembers all = JsonMembers.At(text, members.Find("dimension"));
        dimensions = new JsonDimension[ids.Count];
        for (int i = 0; i < dimensions.Length; i++)
        {
            if (JsonDimension.Read(text, ids[i], all.Find(ids[i]), sizes[i]) is not { } dimension)
                return false;
            dimensions[i] = dimension;
            size = Math.Min(int.MaxValue, size * sizes[i]);
        }

        JsonMembers role = JsonMembers.At(text, members.Find("role"));
        List<string> ofTime = Strings(text, role.Find("time")), ofMetric = Strings(text, role.Find("metric"));
        roles = Array.ConvertAll(dimensions, dimension =>
            ofTime.Contains(dimension.Id) || (ofTime.Count == 0 && ObservationHeadings.IsOfTime(dimension.Heading)) ? Role.Time
            : ofMetric.Contains(dimension.Id) ? Role.Metric
            : Role.Axis);
        return Count(Role.Time) == 1 && Count(Role.Metric) <= 1 && Count(Role.Axis) > 0;

        int Count(Role role) => roles.Count(other => other == role);
    }

    private static ObservedValue ValueCalled(string label)
        => FigureWords.OfTitle(label)?.OfTime is { } what ? ObservedValue.Of(what) : new ObservedValue(label, ColumnKind.Other);

    private static ObservedValue ValueOf(JsonCategory category)
        => category.Unit?.Kind == FigureKind.Shares
            ? new ObservedValue(category.Label, ColumnKind.Share)
            : ObservedValue.Of(category.Label);

    private void Prepare(ReadOnlySpan<char> text)
    {
        JsonDimension[] divided = [.. dimensions.Where((_, i) => roles[i] == Role.Axis)];
        ObservedAxis[] axes = Array.ConvertAll(divided, dimension => new ObservedAxis(
            dimension.Heading, ObservationHeadings.DimensionOf(dimension.Heading) ?? ObservationHeadings.DimensionOf(dimension.Id)));
        int metric = Array.IndexOf(roles, Role.Metric);
        ObservedValue[] values = metric < 0 ? [ValueCalled(label)]
            : Array.ConvertAll(dimensions[metric].Categories, ValueOf);

        tables = new ObservedTables(values, isSparse: true, findings);
        cube = new ObservationCube(axes, page, MeasureIn(divided), tables, findings);
        categories = [.. divided.Zip(axes, (dimension, axis) =>
        {
            var made = new Categories(axis.Dimension);
            return Array.ConvertAll(dimension.Categories, category => made.Of(category.Key, made.Of(category.Label)));
        })];
        times = Times(text, dimensions[Array.IndexOf(roles, Role.Time)]);
        (of, places, current) = (new Category[axes.Length], new TextSpan[axes.Length], new int[dimensions.Length]);
    }

    private static ObservedTime[] Times(ReadOnlySpan<char> text, JsonDimension dimension)
    {
        string heading = ObservationHeadings.IsOfTime(dimension.Heading) ? dimension.Heading : dimension.Id;
        ObservedTime[] told = Array.ConvertAll(dimension.Categories, category
            => TimeOf(ObservedTime.Read(category.Key, heading), ObservedTime.Read(category.Label, heading)));
        var days = new ObservedDays();
        for (int i = 0; i < told.Length; i++)
            days.Note(text, told[i], dimension.Categories[i].Place);
        return days.AreMonths ? told : Array.ConvertAll(told, time => time.IsDoubtful ? ObservedTime.None : time);
    }

    // A date for a key may be that of the quarter or year that its label says; none of them counts where they differ.
    private static ObservedTime TimeOf(ObservedTime key, ObservedTime label)
    {
        if (key.Year == 0 || label.Year == 0)
            return key.Year > 0 ? key : label;
        return key.IsDoubtful ? label : label.IsDoubtful || key == label ? key : ObservedTime.None;
    }

    // As Tilt itself calls a table: "TILT120 arbeidstrening, Fylke".
    private string? MeasureIn(JsonDimension[] divided)
    {
        if (divided.Length != 1)
            return null;
        string about = (PageWords.Title(label) is var (_, title) ? title : label).Trim(' ', ',');
        string end = ", " + divided[0].Heading;
        return about.Length > end.Length && about.EndsWith(end, StringComparison.Ordinal)
            ? about.Substring(0, about.Length - end.Length)
            : null;
    }

    // An array has a value for each combination; an object names those that it has. None holds anything else.
    private static bool HasAsMany(ReadOnlySpan<char> text, int value, long size)
    {
        var json = new JsonReader(text, value);
        json.Read();
        bool isNamed = json.Token == JsonToken.StartObject, areValues = true;
        long count = 0;
        while (areValues && json.Read() && json.Depth > 0)
        {
            areValues = json.Token is JsonToken.Name or JsonToken.Number or JsonToken.Literal or JsonToken.String;
            count++;
        }

        return areValues && (isNamed || count == size);
    }

    private void ReadStatus(ReadOnlySpan<char> text)
    {
        if (members.Find("status") is not { } at)
            return;
        var json = new JsonReader(text, at);
        json.Read();
        if (json.Token == JsonToken.String)
            statusOfAll = json.Span;
        bool isList = json.Token == JsonToken.StartArray;
        for (int next = 0; json.Read() && json.Depth > 0; next++)
        {
            int number = isList ? next : Number(json.Text);
            if (!isList)
                json.Read();
            if (json.Token == JsonToken.String)
                status[number] = json.Span;
            else if (json.Token is JsonToken.StartArray or JsonToken.StartObject)
                json.Skip();
        }
    }

    private void ReadValues(ReadOnlySpan<char> text, int value)
    {
        var json = new JsonReader(text, value);
        json.Read();
        bool isList = json.Token == JsonToken.StartArray;
        for (int next = 0; json.Read() && json.Depth > 0; next++)
        {
            cancel.ThrowIfCancellationRequested();
            int number = isList ? next : Number(json.Text);
            if (!isList)
                json.Read();
            if (TryMoveTo(number))
                State(text, json.Token, json.Span, number);
            else
                findings.Add(Finding.DatasetOfOtherSize(new Place(json.Span), label));
        }
    }

    private bool TryMoveTo(int number)
    {
        int rest = number;
        for (int i = dimensions.Length - 1; i >= 0 && rest >= 0; i--)
        {
            int size = dimensions[i].Categories.Length;
            (current[i], rest) = (rest % size, rest / size);
        }

        return rest == 0;
    }

    private void State(ReadOnlySpan<char> text, JsonToken token, TextSpan span, int number)
    {
        int axis = 0, time = 0, value = 0;
        TextSpan named = default;
        for (int i = 0; i < dimensions.Length; i++)
        {
            if (roles[i] == Role.Time)
                time = current[i];
            else if (roles[i] == Role.Metric)
                value = current[i];
            else
            {
                of[axis] = categories[axis][current[i]];
                places[axis] = dimensions[i].Categories[current[i]].Place;
                named = axis == 0 || !of[axis].IsWhole ? places[axis] : named;
                axis++;
            }
        }

        int at = tables.NumberOf(times[time]);
        if (at < 0 || cube!.RowOf(of, places, ObservedTables.YearOf(times[time]), lineOf(named)) is not { } row)
            return;
        TextSpan? said = status.TryGetValue(number, out TextSpan why) ? why : statusOfAll;
        ReadOnlySpan<char> told = said is { } place ? text.Slice(place.Start, place.Length) : default;
        bool isNothing = token == JsonToken.Literal && text.Slice(span.Start, span.Length) is "null";
        // A figure that is said to be suppressed is one that should not stand there.
        bool isHidden = tables.Parse(value, told) == Cell.Suppressed;
        ReadOnlySpan<char> printed = isNothing || isHidden ? told : text.Slice(span.Start, span.Length);
        Cell cell = tables.Parse(value, printed);
        if (isNothing && (cell.IsNumber || printed.TrimEnd('.').IsEmpty))
            cell = cell.IsNumber ? Cell.Unreadable : Cell.Blank;
        string? unread = cell == Cell.Unreadable ? LabelText.Clean(printed) : null;
        tables.State(row, named, at, value, new Observed(cell, span, lineOf(span), unread));
    }

    private void SayTimes()
    {
        JsonCategory[] told = dimensions[Array.IndexOf(roles, Role.Time)].Categories;
        for (int i = 0; i < times.Length; i++)
        {
            if (tables.NumberOf(times[i]) < 0)
                findings.Add(Finding.ObservedAtNoTime(new Place(told[i].Place), told[i].Label));
        }
    }

    // Of a list; a single one counts as a list of one. Empty for anything else.
    private static List<string> Strings(ReadOnlySpan<char> text, int? at)
    {
        var strings = new List<string>();
        if (at is not { } start)
            return strings;
        var json = new JsonReader(text, start);
        json.Read();
        if (json.Token == JsonToken.String)
            return [json.Text];
        while (json.Read() && json.Token is JsonToken.String or JsonToken.Number)
            strings.Add(json.Text);
        return strings;
    }

    private static int Number(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;
}

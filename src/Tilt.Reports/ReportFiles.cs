using Tilt.Engine;
using Tilt.Reports.Objects;
using Tilt.Runtime;

namespace Tilt.Reports;

/// <summary>
/// Several files as one: the sheets, editions and years of each report put together as generated code has them, and what the files say of
/// each other. It never changes, and any number of threads can use it.
/// </summary>
public sealed class ReportFiles
{
    private readonly ReportSet _set;
    private readonly Lazy<IReadOnlyList<Report>> _reports;
    private IReadOnlyList<Finding>? _findings;

    private ReportFiles(IReadOnlyList<ReportFile> files, Func<bool>? doOthersWithhold = null)
    {
        Files = files;
        _set = ReportSet.Of(files.Select(file => file.Checked), doOthersWithhold);
        _reports = new(() => ReportObjects.Of(_set));
    }

    /// <summary>
    /// The files, each once, in their order. What is said of one may rest on the others: whether they withhold small counts.
    /// </summary>
    public IReadOnlyList<ReportFile> Files { get; }

    /// <summary>
    /// The reports, by their codes: of each the newest year, whose <see cref="Report.Years"/> and <see cref="Row.Series"/> lead to the
    /// others. Of several editions of a year the latest counts.
    /// </summary>
    public IReadOnlyList<Report> Reports => _reports.Value;

    /// <summary>What a build would say of the files, one by one and then together: worked out when it is first asked for.</summary>
    public IReadOnlyList<Finding> Findings => Check(CancellationToken.None);

    internal ReportSet Set => _set;

    /// <summary>Reads several files.</summary>
    /// <param name="paths">Their paths; one that comes twice is read once.</param>
    /// <param name="options">How they are read; null for the defaults.</param>
    /// <param name="cancel">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/>, or one of them, is null.</exception>
    /// <exception cref="IOException">A file is not there, or cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be opened.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> asks for it.</exception>
    public static ReportFiles Load(IEnumerable<string> paths, ReportFileOptions? options = null, CancellationToken cancel = default)
        => Of(Once(paths).Select(path => ReportFile.Load(path, options, cancel)));

    /// <summary>Reads several files, and keeps no thread waiting for the disk.</summary>
    /// <inheritdoc cref="Load(IEnumerable{string}, ReportFileOptions?, CancellationToken)"/>
    public static async Task<ReportFiles> LoadAsync(
        IEnumerable<string> paths, ReportFileOptions? options = null, CancellationToken cancel = default)
    {
        var files = new List<ReportFile>();
        foreach (string path in Once(paths))
            files.Add(await ReportFile.LoadAsync(path, options, cancel).ConfigureAwait(false));
        return Of(files);
    }

    /// <summary>Puts files together that were read.</summary>
    /// <param name="files">The files; one that comes twice counts once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/>, or one of them, is null.</exception>
    /// <exception cref="ArgumentException">Two files have the same path, which is what tells them apart.</exception>
    public static ReportFiles Of(IEnumerable<ReportFile> files)
    {
        ReportFile[] each = [.. (files ?? throw new ArgumentNullException(nameof(files)))
            .Select(file => file ?? throw new ArgumentNullException(nameof(files), "A file is null.")).Distinct()];
        if (each.GroupBy(file => file.Path, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"Two files are called '{twice.Key}': give each a path of its own.", nameof(files));
        Sister[] sisters = Array.ConvertAll(each, file => file.Checked.File.AsSister);
        return new ReportFiles(Array.ConvertAll(each, file => file.Among(sisters)));
    }

    /// <summary>Files of a larger set that have something to say of each other, and nothing of the others.</summary>
    /// <param name="files">These files.</param>
    /// <param name="all">What is known of all.</param>
    internal static ReportFiles Of(IEnumerable<ReportFile> files, IReadOnlyList<FileOutline> all)
    {
        IEnumerable<Sister> sisters = all.Select(file => file.Sister);
        return new ReportFiles(
            [.. files.Select(file => file.Among(sisters))], () => all.Any(file => file.Reports.Count > 0 && file.Sister.Withholds));
    }

    /// <summary>The report of a code; null if no file has it.</summary>
    /// <param name="code">The code, such as <c>TILT120</c>, in any case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Report? Find(string code)
    {
        if (code is null) throw new ArgumentNullException(nameof(code));
        return Reports.FirstOrDefault(report => report.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The <see cref="Findings"/>, where working them out may take longer than it is waited for.</summary>
    /// <param name="cancel">Ends it; what was found so far is not kept.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> asks for it.</exception>
    public IReadOnlyList<Finding> Check(CancellationToken cancel) => _findings ??= [.. Told(cancel)];

    private IEnumerable<Finding> Told(CancellationToken cancel)
    {
        Dictionary<CheckedFile, ReportFile> files = Files.ToDictionary(file => file.Checked);
        foreach (ReportFile file in Files)
        {
            foreach (Finding finding in file.CheckAlone(cancel))
                yield return finding;
        }

        foreach ((CheckedFile file, ToldFinding told) in _set.Findings(cancel))
            yield return files[file].Tell(told);
    }

    private static IEnumerable<string> Once(IEnumerable<string> paths)
        => (paths ?? throw new ArgumentNullException(nameof(paths))).Distinct(StringComparer.Ordinal);
}

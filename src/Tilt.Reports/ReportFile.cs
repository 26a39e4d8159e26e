using Tilt.Conversion;
using Tilt.Engine;
using Tilt.Engine.Editions;
using Tilt.Engine.Findings;
using Tilt.Engine.Naming;
using Tilt.Reports.Loading;
using Tilt.Reports.Objects;
using Tilt.Runtime;

namespace Tilt.Reports;

/// <summary>
/// A file that was read, as published (xlsx, xls, PDF) or as text: its reports as the objects that generated code has, and all that a build
/// would say of it. It never changes, and any number of threads can use it.
/// </summary>
/// <remarks>
/// Whatever the file holds, it can be loaded: what could not be read is among the <see cref="Findings"/>. A file of more than 64 MB is not
/// read, and neither is one that unpacks to more than 512 MB.
/// </remarks>
public sealed class ReportFile
{
    private readonly ReportFileOptions _options;
    private readonly Lazy<ReportSet> _set;
    private readonly Lazy<IReadOnlyList<Report>> _reports;
    private IReadOnlyList<Finding>? _findings;

    internal ReportFile(ReadFile file, ReportFileOptions options, IEnumerable<Sister>? sisters = null)
    {
        _options = options;
        Checked = new CheckedFile(file, Told(options), sisters);
        _set = new(() => ReportSet.Of([Checked]));
        _reports = new(() => ReportObjects.Of(_set.Value));
    }

    /// <summary>The path, as it was given.</summary>
    public string Path => Checked.Path;

    /// <summary>The file's one report.</summary>
    /// <exception cref="InvalidOperationException">The file holds no report, or several.</exception>
    public Report Report => Reports.Count == 1 ? Reports[0] : throw new InvalidOperationException(HowMany());

    /// <summary>
    /// The file's reports: one, as a rule. Of one that covers several years the newest; <see cref="Report.Years"/> leads to the others.
    /// </summary>
    public IReadOnlyList<Report> Reports => _reports.Value;

    /// <summary>
    /// What a build would say that has this file alone, in the order of its places: worked out when it is first asked for.
    /// </summary>
    public IReadOnlyList<Finding> Findings => Check(CancellationToken.None);

    internal CheckedFile Checked { get; }

    internal ReportSet Set => _set.Value;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path; what it is, its content and its name's ending say.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <param name="cancel">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file is not there, or cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be opened.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> asks for it.</exception>
    public static ReportFile Load(string path, ReportFileOptions? options = null, CancellationToken cancel = default)
    {
        using FileStream stream = PublishedFile.Open(path ?? throw new ArgumentNullException(nameof(path)), isAsync: false);
        return Load(stream, path, options, cancel);
    }

    /// <summary>Reads what a stream holds from where it stands; the stream is left open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="path">What to call the file in findings; its name tells the year where nothing else does.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <param name="cancel">Ends the reading.</param>
    /// <exception cref="ArgumentNullException">Stream or path is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> asks for it.</exception>
    public static ReportFile Load(Stream stream, string path, ReportFileOptions? options = null, CancellationToken cancel = default)
    {
        byte[]? bytes = Limits.TryBuffer(stream ?? throw new ArgumentNullException(nameof(stream)), cancel);
        return Of(bytes, path ?? throw new ArgumentNullException(nameof(path)), options, cancel);
    }

    /// <summary>Reads a file, and keeps no thread waiting for the disk.</summary>
    /// <inheritdoc cref="Load(string, ReportFileOptions?, CancellationToken)"/>
    public static async Task<ReportFile> LoadAsync(string path, ReportFileOptions? options = null, CancellationToken cancel = default)
    {
        using FileStream stream = PublishedFile.Open(path ?? throw new ArgumentNullException(nameof(path)), isAsync: true);
        return await LoadAsync(stream, path, options, cancel).ConfigureAwait(false);
    }

    /// <summary>Reads what a stream holds from where it stands, and keeps no thread waiting for it; the stream is left open.</summary>
    /// <inheritdoc cref="Load(Stream, string, ReportFileOptions?, CancellationToken)"/>
    public static async Task<ReportFile> LoadAsync(
        Stream stream, string path, ReportFileOptions? options = null, CancellationToken cancel = default)
    {
        byte[]? bytes = await Limits.TryBufferAsync(stream ?? throw new ArgumentNullException(nameof(stream)), cancel)
            .ConfigureAwait(false);
        return Of(bytes, path ?? throw new ArgumentNullException(nameof(path)), options, cancel);
    }

    /// <summary>Reads a text that is at hand.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">What to call it in findings; its name tells the year where nothing else does.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <param name="cancel">Ends the reading.</param>
    /// <exception cref="ArgumentNullException">Text or path is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> asks for it.</exception>
    public static ReportFile Parse(string text, string path, ReportFileOptions? options = null, CancellationToken cancel = default)
    {
        var source = new Engine.Text.SourceFile(
            path ?? throw new ArgumentNullException(nameof(path)), text ?? throw new ArgumentNullException(nameof(text)));
        return new ReportFile(ReadFile.Read(source, cancel), options ?? new());
    }

    /// <summary>The <see cref="Findings"/>, where working them out may take longer than it is waited for.</summary>
    /// <param name="cancel">Ends it; what was found so far is not kept.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> asks for it.</exception>
    public IReadOnlyList<Finding> Check(CancellationToken cancel)
        => _findings ??= InOrder(Own(cancel).Concat(_set.Value.Findings(cancel).Select(entry => entry.Told)));

    /// <summary>The path.</summary>
    public override string ToString() => Path;

    /// <summary>What there is to say of it whatever files stand beside it, in the order of its places.</summary>
    internal IEnumerable<Finding> CheckAlone(CancellationToken cancel) => InOrder(Own(cancel));

    internal Finding Tell(ToldFinding told) => new(Checked, told, _options.Culture);

    internal ReportFile Among(IEnumerable<Sister> sisters) => new(Checked.File, _options, sisters);

    private static ReportFile Of(byte[]? bytes, string path, ReportFileOptions? options, CancellationToken cancel)
    {
        options ??= new();
        return new ReportFile(ReadFile.Read(Sources.Of(bytes, path, options.Encoding, cancel), cancel), options);
    }

    private Finding[] InOrder(IEnumerable<ToldFinding> told) => [.. told.OrderBy(told => told.Finding.At.Span).Select(Tell)];

    // A fault of ours is told as a build tells it, and what is said of other files is not lost with it.
    private IEnumerable<ToldFinding> Own(CancellationToken cancel)
    {
        try
        {
            return [.. Checked.Findings(cancel)];
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return Checked.Tell([Engine.Findings.Finding.Failed(fault)]);
        }
    }

    // There are no names that could mean another year.
    private static TiltOptions Told(ReportFileOptions options)
    {
        var severities = new Dictionary<Rule, Severity>();
        if (options.TellsDerivable)
            severities.Add(Rules.Derivable, Rules.Derivable.Severity);
        return new TiltOptions(
            new ReportOptions("", IsPublic: false, Class: null, options.IsNamed, new WantedYear(WantedYear.Newest, IsOfFile: false)),
            FindingOptions.Default with
            {
                Severities = severities,
                Culture = options.Culture,
                IsSoft = options.TellsSoft,
                Soft = new SoftOptions(options.SoftThreshold, options.SoftLeastPercent),
            });
    }

    private string HowMany()
        => Reports.Count > 1 ? $"{Path} holds {Reports.Count} reports, {Codes()}: take them from Reports."
            : $"{Path} holds no report. {string.Join(" ", Findings.Take(1).Select(finding => finding.Message))}".TrimEnd();

    private string Codes() => string.Join(" and ", Reports.Select(report => report.Code));
}

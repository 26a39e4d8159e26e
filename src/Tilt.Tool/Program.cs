using System.Runtime.InteropServices;
using Tilt.Tool;

// Whoever asks for the end gets it at once, whatever a library is in the middle of: no file is ever half written.
using var ending = new CancellationTokenSource();
int? ended = null;
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => End(signal, ExitCode.Interrupted));
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => End(signal, ExitCode.Terminated));

int exitCode = await DotnetTilt.RunAsync(args, Terminal.OfProcess(), ending.Token).ConfigureAwait(false);
return ended ?? exitCode;

void End(PosixSignalContext signal, int with)
{
    signal.Cancel = true;
    ended = with;
    ending.Cancel();
    _ = Task.Delay(TimeSpan.FromMilliseconds(300)).ContinueWith(_ => Environment.Exit(with), TaskScheduler.Default);
}

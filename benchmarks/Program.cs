using BenchmarkDotNet.Running;
using Tilt.Benchmarks;

// What StartupBenchmarks start.
if (args is ["--start", var way])
{
    Console.WriteLine(Startup.Run(way));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Config).Assembly).Run(args, Config.Short);

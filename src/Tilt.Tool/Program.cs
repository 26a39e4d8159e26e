using Tilt.Tool;

return await DotnetTilt.RunAsync(args, Terminal.OfProcess()).ConfigureAwait(false);

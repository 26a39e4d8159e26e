namespace Tilt.Engine.Text;

/// <summary>The folders of a path and what stands in the last, whatever separates them and whichever way leads there.</summary>
internal static class PathSteps
{
    /// <summary>An absolute path begins with an empty one.</summary>
    public static List<string> Of(string path)
    {
        var steps = new List<string>();
        foreach (string step in path.Split('/', '\\'))
        {
            if (step == ".." && steps.Count > 0 && steps[steps.Count - 1].Length > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step != "." && (step.Length > 0 || steps.Count == 0))
                steps.Add(step);
        }

        return steps;
    }
}

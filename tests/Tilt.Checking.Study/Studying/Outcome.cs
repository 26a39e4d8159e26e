using Tilt.Checking.Study.Misprints;

namespace Tilt.Checking.Study.Studying;

/// <summary>What became of one misprint. Each question is null where it does not arise.</summary>
internal sealed record Outcome(Kind Kind)
{
    /// <summary>Why nothing can be asked of this misprint.</summary>
    public string? Skipped { get; init; }

    /// <summary>Warned of, where the truth says that something is wrong.</summary>
    public bool? Detected { get; init; }

    /// <summary>Wrong only if several sums are taken together: each by itself can hold.</summary>
    public bool? NeedsSeveralSums { get; init; }

    /// <summary>Warned of, where the truth says that all can be right.</summary>
    public bool? FalseAlarm { get; init; }

    /// <summary>One warning and not several.</summary>
    public bool? OneWarning { get; init; }

    /// <summary>At the cell, and certain, where one cell alone explains it.</summary>
    public bool? AtTheCell { get; init; }

    /// <summary>The fitting value told, where only one fits that may be told; a star where one belongs.</summary>
    public bool? RightValue { get; init; }

    /// <summary>Where several cells could explain it and one was called likely: it is the one.</summary>
    public bool? LikelyIsRight { get; init; }

    /// <summary>
    /// A cell called certain that is none of the wrong ones; for a misprint of one cell, also one that others could be as well.
    /// </summary>
    public bool? CertainButWrong { get; init; }

    /// <summary>A fix offered for the cell that alone explains it.</summary>
    public bool? IsMended { get; init; }

    /// <summary>A fix offered that writes anything but what was right.</summary>
    public bool? MendedWrong { get; init; }

    /// <summary>A slip of several cells told as what it is.</summary>
    public bool? ToldAsWhatItIs { get; init; }

    /// <summary>What was said of a suppressed figure, and should not have been.</summary>
    public string? Leak { get; init; }

    /// <summary>What was printed, what the truth says, what Tilt says: to be read where they differ.</summary>
    public string Story { get; init; } = "";

    public IEnumerable<string> Failures
    {
        get
        {
            if (Detected == false) yield return "missed";
            if (FalseAlarm == true) yield return "false alarm";
            if (OneWarning == false) yield return "several warnings";
            if (AtTheCell == false) yield return "not at the cell";
            if (RightValue == false) yield return "not the value";
            if (LikelyIsRight == false) yield return "likely but wrong";
            if (CertainButWrong == true) yield return "certain but wrong";
            if (MendedWrong == true) yield return "mended wrong";
            if (ToldAsWhatItIs == false) yield return "not told as what it is";
            if (Leak is not null) yield return "leak";
        }
    }
}

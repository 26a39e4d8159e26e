using Tilt.Engine.Model;
using Tilt.Engine.Text;

namespace Tilt.Engine.Findings;

/// <content>What there is to say about a published file, xlsx or PDF.</content>
internal sealed partial record Finding
{
    /// <summary>
    /// TILT017 for a file that is not marked, TILT019 for one of which nothing could be read; TILT020 for what is not in its text.
    /// </summary>
    /// <param name="at">The line that it stands by.</param>
    /// <param name="file">The file's name.</param>
    public static Finding NotRead(PublishedNote note, Place at, string file)
        => note.Kind == NoteKind.NotMarked ? new(Rules.NotMarked, at, file)
            : note.IsOfAll ? new(Rules.UnreadableFile, at, file, new Phrase(TextOf(note.Kind), note.Detail))
            : new(Rules.NotInText, at, new Phrase(TextOf(note.Kind), note.Detail));

    // What another version may have noted is damage to this one.
    private static string TextOf(NoteKind kind) => kind switch
    {
        NoteKind.Empty => "Unread_Empty",
        NoteKind.OtherFormat => "Unread_OtherFormat",
        NoteKind.Encrypted => "Unread_Encrypted",
        NoteKind.TooLarge => "Unread_TooLarge",
        NoteKind.NotOpened => "Unread_NotOpened",
        NoteKind.NoText => "Unread_NoText",
        NoteKind.NotConverted => "Unread_NotConverted",
        NoteKind.TooLong => "Unread_TooLong",
        NoteKind.HiddenSheet => "Unread_HiddenSheet",
        NoteKind.HiddenRow => "Unread_HiddenRow",
        NoteKind.HiddenColumn => "Unread_HiddenColumn",
        NoteKind.FormulaWithoutValue => "Unread_Formula",
        NoteKind.PageWithoutText => "Unread_Page",
        NoteKind.DoubtfulPiece => "Unread_Doubtful",
        NoteKind.CellShowsNothing => "Unread_ShowsNothing",
        _ => "Unread_Damaged",
    };
}

using System.Text;
using System.Xml;

namespace Tilt.Conversion.Sheets;

/// <summary>
/// Texts of cells without the marks that are raised behind a word or figure, "1024¹". The library gives such a text as a whole, and the
/// mark as its last digit.
/// </summary>
internal static class FootnoteMarks
{
    // What stands in the file where letters are raised.
    private const string Word = "superscript";

    // As few letters as a mark has on a page.
    private const int Longest = 6;

    /// <summary>Whether the word for it stands in a part; true for one in UTF-16, which hardly anything writes.</summary>
    public static bool MayBeIn(Stream part)
    {
        byte[] chunk = new byte[1 << 14];
        int kept = 0;
        for (int read; (read = part.Read(chunk, kept, chunk.Length - kept)) > 0;)
        {
            ReadOnlySpan<byte> bytes = chunk.AsSpan(0, kept + read);
            if (bytes.IndexOf("superscript"u8) >= 0 || bytes.IndexOf((byte)0) >= 0)
                return true;

            // The word may be cut between two chunks.
            int next = Math.Min(bytes.Length, Word.Length - 1);
            bytes.Slice(bytes.Length - next).CopyTo(chunk);
            kept = next;
        }

        return false;
    }

    /// <summary>The shared texts that have such marks, without them, by their numbers.</summary>
    public static Dictionary<int, string> In(XmlReader xml)
    {
        var unmarked = new Dictionary<int, string>();
        for (int number = 0; xml.Read();)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si")
                continue;
            if (Without(xml) is { } text)
                unmarked.Add(number, text);
            number++;
        }

        return unmarked;
    }

    /// <summary>The text that a reader stands at, without its marks; it goes on to where the text ends.</summary>
    /// <returns>Null where it has none.</returns>
    public static string? Without(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return null;
        (int depth, string name) = (xml.Depth, xml.LocalName);
        StringBuilder? text = null;
        string run = "";
        (bool isRaised, bool isText, bool isSpoken, bool anyLeftOut) = (false, false, false, false);
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth && xml.LocalName == name))
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                (isText, isSpoken) = (xml.LocalName == "t", isSpoken || xml.LocalName == "rPh");
                if (xml.LocalName == "r")
                    (run, isRaised) = ("", false);
                else if (xml.LocalName == "vertAlign")
                    isRaised = xml.GetAttribute("val") == Word;
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                (isText, isSpoken) = (false, isSpoken && xml.LocalName != "rPh");
                if (xml.LocalName == "r")
                    End();
            }
            else if (isText && !isSpoken)
                run += xml.Value;
        }

        return anyLeftOut ? text!.ToString() : null;

        void End()
        {
            text ??= new StringBuilder();
            bool isMark = isRaised && run.Trim().Length <= Longest && text.ToString().Trim().Length > 0;
            anyLeftOut |= isMark;
            if (!isMark)
                text.Append(run);
        }
    }
}

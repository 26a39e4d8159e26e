namespace Tilt.Conversion.Pages;

/// <summary>
/// Objects of a PDF that are nothing but a reference, which leads back to themselves. PdfPig follows it without end, and no program
/// survives an overflow of its stack: such a file is not handed over. What lies in a stream is not seen here; there PdfPig counts
/// its steps.
/// </summary>
internal static class ReferenceLoops
{
    /// <summary>More blanks and comments than anybody writes in and before a reference: what has them is made to be misread.</summary>
    private const int MostBetween = 128;

    public static bool AreIn(ReadOnlySpan<byte> pdf, CancellationToken cancel)
    {
        Dictionary<int, int> leadsTo = [];
        for (int at; (at = pdf.IndexOf("obj"u8)) >= 0; pdf = pdf.Slice(at + 3))
        {
            cancel.ThrowIfCancellationRequested();
            if (pdf.Slice(0, at).EndsWith("end"u8))
                continue;
            bool isEndless = false;
            if (ReferenceIn(pdf.Slice(at + 3), ref isEndless) is not { } other)
            {
                if (isEndless)
                    return true;
                continue;
            }

            // Whatever stands before it, PdfPig may know which object it is.
            if (NumberBefore(pdf.Slice(Math.Max(0, at - MostBetween), Math.Min(at, MostBetween))) is not { } number)
                return true;
            leadsTo[number] = other;
        }

        return HasLoop(leadsTo);
    }

    // Each object is gone through once: one that was come by on another way leads to no loop.
    private static bool HasLoop(Dictionary<int, int> leadsTo)
    {
        Dictionary<int, int> comeBy = [];
        foreach (int start in leadsTo.Keys)
        {
            int at = start;
            while (!comeBy.ContainsKey(at) && leadsTo.TryGetValue(at, out int next))
            {
                comeBy[at] = start;
                at = next;
            }

            if (comeBy.TryGetValue(at, out int before) && before == start)
                return true;
        }

        return false;
    }

    // "12 0 obj"
    private static int? NumberBefore(ReadOnlySpan<byte> text)
    {
        for (int part = 0; part < 2; part++)
        {
            int end = text.Length;
            while (end > 0 && IsSpace(text[end - 1])) end--;
            int start = end;
            while (start > 0 && IsDigit(text[start - 1])) start--;
            if (start == end)
                return null;
            if (part == 1)
                return Number(text.Slice(start, end - start));
            text = text.Slice(0, start);
        }

        return null;
    }

    // "13 0 R", also in brackets: PdfPig takes a list of one for what is in it.
    private static int? ReferenceIn(ReadOnlySpan<byte> text, ref bool isEndless)
    {
        bool isListed = Take(ref text, "["u8, ref isEndless);
        int? number = TakeNumber(ref text, ref isEndless), generation = TakeNumber(ref text, ref isEndless);
        bool isReference = number is not null && generation is not null && Take(ref text, "R"u8, ref isEndless)
            && (!isListed || Take(ref text, "]"u8, ref isEndless));
        return isReference ? number : null;
    }

    private static int? TakeNumber(ref ReadOnlySpan<byte> text, ref bool isEndless)
    {
        Take(ref text, default, ref isEndless);
        int length = 0;
        while (length < text.Length && length < MostBetween && IsDigit(text[length])) length++;
        int? number = Number(text.Slice(0, length));
        text = text.Slice(length);
        return number;
    }

    // A word behind blanks and comments.
    private static bool Take(ref ReadOnlySpan<byte> text, ReadOnlySpan<byte> word, ref bool isEndless)
    {
        bool isComment = false;
        int length = 0;
        for (; length < text.Length && length < MostBetween; length++)
        {
            isComment = text[length] == '%' || (isComment && text[length] is not (10 or 13));
            if (!isComment && !IsSpace(text[length]))
                break;
        }

        isEndless |= length == MostBetween;
        text = text.Slice(length);
        if (!text.StartsWith(word))
            return false;
        text = text.Slice(word.Length);
        return true;
    }

    private static int? Number(ReadOnlySpan<byte> digits)
    {
        int number = 0;
        foreach (byte digit in digits)
        {
            if (number > (int.MaxValue / 10) - 1)
                return null;
            number = (number * 10) + digit - '0';
        }

        return digits.Length > 0 ? number : null;
    }

    private static bool IsDigit(byte c) => c is >= (byte)'0' and <= (byte)'9';

    private static bool IsSpace(byte c) => c is 0 or 9 or 10 or 12 or 13 or 32;
}

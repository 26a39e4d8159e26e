namespace Tilt.Conversion.Pages;

/// <summary>
/// Objects of a PDF that are nothing but a reference, which leads back to themselves. PdfPig follows it without end, and no program
/// survives an overflow of its stack: such a file is not handed over. What lies in a stream is not seen here; there PdfPig counts
/// its steps.
/// </summary>
internal static class ReferenceLoops
{
    public static bool AreIn(ReadOnlySpan<byte> pdf)
    {
        Dictionary<int, int> leadsTo = [];
        for (int at; (at = pdf.IndexOf("obj"u8)) >= 0; pdf = pdf.Slice(at + 3))
        {
            if (ReferenceIn(pdf.Slice(at + 3)) is not { } other || pdf.Slice(0, at).EndsWith("end"u8))
                continue;

            // Whatever stands before it, PdfPig may know which object it is.
            if (NumberBefore(pdf.Slice(0, at)) is not { } number)
                return true;
            leadsTo[number] = other;
        }

        return leadsTo.Keys.Any(start => IsLoop(leadsTo, start));
    }

    private static bool IsLoop(Dictionary<int, int> leadsTo, int start)
    {
        int steps = 0;
        for (int at = start; leadsTo.TryGetValue(at, out at); steps++)
        {
            if (at == start || steps > leadsTo.Count)
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
    private static int? ReferenceIn(ReadOnlySpan<byte> text)
    {
        bool isListed = Skip(ref text, "["u8);
        if (TakeNumber(ref text) is not { } number || TakeNumber(ref text) is null || !Skip(ref text, "R"u8))
            return null;
        return !isListed || Skip(ref text, "]"u8) ? number : null;
    }

    private static int? TakeNumber(ref ReadOnlySpan<byte> text)
    {
        Skip(ref text, default);
        int length = 0;
        while (length < text.Length && IsDigit(text[length])) length++;
        int? number = length == 0 ? null : Number(text.Slice(0, length));
        text = text.Slice(length);
        return number;
    }

    private static bool Skip(ref ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        for (bool isComment = false; text.Length > 0; text = text.Slice(1))
        {
            isComment = text[0] == '%' || (isComment && text[0] is not (10 or 13));
            if (!isComment && !IsSpace(text[0]))
                break;
        }

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
            if (number > int.MaxValue / 10 - 1)
                return null;
            number = number * 10 + digit - '0';
        }

        return number;
    }

    private static bool IsDigit(byte c) => c is >= (byte)'0' and <= (byte)'9';

    private static bool IsSpace(byte c) => c is 0 or 9 or 10 or 12 or 13 or 32;
}

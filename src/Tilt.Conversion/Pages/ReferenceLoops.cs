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
            var after = new Words(pdf.Slice(at + 3));
            int? other = after.TakeReference();
            if (other is null && !after.IsEndless)
                continue;

            // Whatever stands before it, PdfPig may know which object it is.
            ReadOnlySpan<byte> before = pdf.Slice(Math.Max(0, at - MostBetween), Math.Min(at, MostBetween));
            if (other is null || NumberBefore(before) is not { } number)
                return true;
            leadsTo[number] = other.Value;
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

    /// <summary>What follows, word by word, behind blanks and comments.</summary>
    private ref struct Words(ReadOnlySpan<byte> text)
    {
        private ReadOnlySpan<byte> text = text;

        /// <summary>Whether there was more between two words than anybody writes.</summary>
        public bool IsEndless { get; private set; }

        // "13 0 R", also in brackets: PdfPig takes a list of one for what is in it.
        public int? TakeReference()
        {
            bool isListed = Take("["u8);
            int? number = TakeNumber(), generation = TakeNumber();
            return number is not null && generation is not null && Take("R"u8) && (!isListed || Take("]"u8)) ? number : null;
        }

        private int? TakeNumber()
        {
            Take(default);
            int length = 0;
            while (length < text.Length && length < MostBetween && IsDigit(text[length])) length++;
            int? number = Number(text.Slice(0, length));
            text = text.Slice(length);
            return number;
        }

        private bool Take(ReadOnlySpan<byte> word)
        {
            bool isComment = false;
            int length = 0;
            for (; length < text.Length && length < MostBetween; length++)
            {
                isComment = text[length] == '%' || (isComment && text[length] is not (10 or 13));
                if (!isComment && !IsSpace(text[length]))
                    break;
            }

            IsEndless |= length == MostBetween;
            text = text.Slice(length);
            if (!text.StartsWith(word))
                return false;
            text = text.Slice(word.Length);
            return true;
        }
    }
}

namespace Tilt.Conversion.Pages;

/// <summary>Letters to lines: those on one baseline, from left to right.</summary>
internal static class LineFinder
{
    // As parts of the font's size. A space is a quarter of it or so, the thinnest a sixth; letters are moved about by less.
    public const double WordGap = 0.13;

    private const double SameLine = 0.2, LooseGap = 0.6, WideGap = 1.5, Overprint = 0.3, Exact = 0.2, Kerning = 0.02;

    // A mark is smaller than what it stands at, and raised.
    private const double MarkSize = 0.82, LeastRaise = 0.1, MostRaise = 0.7, MarkGap = 0.35, Resized = 0.85;

    // A line with more pieces is not looked at for marks.
    private const int MostMarks = 300;

    public static List<PrintedLine> Find(List<Glyph> glyphs, Ruling ruling)
    {
        List<Run> runs = Runs(glyphs);
        bool isByPiece = IsWrittenByPiece(glyphs);
        var lines = new List<List<Run>>();
        foreach (Run run in runs.OrderByDescending(run => run.Baseline))
        {
            List<Run>? line = lines.Count > 0 ? lines[lines.Count - 1] : null;
            if (line is not null && line[0].Baseline - run.Baseline <= SameLine * Math.Min(line[0].Size, run.Size))
                line.Add(run);
            else
                lines.Add([run]);
        }

        DropMarks(lines);
        return [.. lines.Where(line => line.Count > 0)
            .Select(line => ToLine(line, ruling, isByPiece))
            .Where(line => line.Tokens.Count > 0)];
    }

    // A run is what was printed in one go: the letters of a cell, or of a whole line. Where two overlap, neither cuts the other.
    private static List<Run> Runs(List<Glyph> glyphs)
    {
        var runs = new List<Run>();
        foreach (Glyph glyph in glyphs)
        {
            if (runs.Count > 0 && runs[runs.Count - 1].Continues(glyph))
                runs[runs.Count - 1].Glyphs.Add(glyph);
            else
                runs.Add(new Run(glyph));
        }

        return runs;
    }

    // Whether each piece of a line was written by itself, and not each letter, nor a line in parts of any length: then even pieces that
    // touch are two.
    private static bool IsWrittenByPiece(List<Glyph> glyphs)
    {
        int touching = 0, cut = 0, apart = 0, uncut = 0;
        for (int i = 1; i < glyphs.Count; i++)
        {
            (Glyph before, Glyph glyph) = (glyphs[i - 1], glyphs[i]);
            if (glyph.IsSpace || before.IsSpace || Math.Abs(glyph.Baseline - before.Baseline) > SameLine * glyph.Size)
                continue;
            double gap = (glyph.Left - before.Right) / glyph.Size;
            bool isSame = glyph.Sequence == before.Sequence;
            if (Math.Abs(gap) < WordGap)
                (touching, cut) = (touching + 1, isSame ? cut : cut + 1);
            else if (gap > WideGap)
                (apart, uncut) = (apart + 1, isSame ? uncut + 1 : uncut);
        }

        return cut * 2 < touching && uncut * 50 <= apart;
    }

    /// <summary>Leaves footnote marks out: small, raised, right behind a word or figure on the line below.</summary>
    private static void DropMarks(List<List<Run>> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Count > MostMarks)
                continue;
            lines[i].RemoveAll(run => run.HasInk
                && (IsMark(run, i > 0 ? lines[i - 1] : []) || IsMark(run, i + 1 < lines.Count ? lines[i + 1] : [])));
        }
    }

    private static bool IsMark(Run run, List<Run> line)
    {
        if (run.Glyphs.Count > 6 || line.Count > MostMarks)
            return false;
        foreach (Run other in line)
        {
            double raise = Math.Abs(run.Baseline - other.Baseline);
            if (run.Size > other.Size * MarkSize || raise < other.Size * LeastRaise || raise > other.Size * MostRaise || !other.HasInk)
                continue;
            double gap = run.Left - other.InkRight;
            if (gap >= -0.1 * other.Size && gap <= MarkGap * other.Size)
                return true;
        }

        return false;
    }

    private static PrintedLine ToLine(List<Run> runs, Ruling ruling, bool isByPiece)
    {
        double baseline = runs[0].Baseline;
        var tokens = new List<Token>();
        foreach (Run run in runs.OrderBy(run => run.Left))
            AddTokens(run, tokens, isByPiece);

        var line = new List<Token>();
        foreach (Token token in tokens)
        {
            Token? before = line.Count == 0 ? null : line[line.Count - 1];
            if (before is not null && IsOverprint(before, token))
                continue;
            if (before is not null && IsResized(before, token))
            {
                line[line.Count - 1] = before.With(token);
                continue;
            }

            if (before is not null)
            {
                double size = Math.Min(before.Size, token.Size);
                token.Before = token.Before with
                {
                    Width = (token.Left - before.Right) / size,
                    IsRuled = ruling.IsBetween(before.Right, token.Left, baseline, size),
                };
            }

            line.Add(token);
        }

        return new PrintedLine(baseline, line);
    }

    private static void AddTokens(Run run, List<Token> tokens, bool isByPiece)
    {
        var text = new System.Text.StringBuilder();
        double left = 0, right = 0, size = 0, spaceWidth = 0;
        int spaces = 0, sequence = 0;
        bool isFirst = true;
        Gap before = default;
        foreach (Glyph glyph in run.Glyphs)
        {
            if (glyph.IsSpace)
            {
                spaces++;
                spaceWidth += glyph.Right - glyph.Left;
                continue;
            }

            if (text.Length > 0 && (spaces > 0 || glyph.Left - right > WordGap * size || (isByPiece && IsOtherPiece(glyph))))
                End();
            sequence = glyph.Sequence;
            if (text.Length == 0)
            {
                left = glyph.Left;
                size = glyph.Size;
                Begin(glyph);
            }

            text.Append(glyph.Text);
            right = Math.Max(right, glyph.Right);
            (spaces, spaceWidth) = (0, 0);
        }

        if (text.Length > 0)
            End();

        // Letters that are moved closer to the one before, as the second of "11", are written anew too.
        bool IsOtherPiece(Glyph glyph) => glyph.Sequence != sequence && glyph.Left - right > -Kerning * size;

        void Begin(Glyph glyph)
        {
            bool isWritten = !isFirst && spaces > 0 && Math.Abs(glyph.Left - right - spaceWidth) < Exact * size;
            before = new Gap(0, spaces, isWritten, false);
            right = glyph.Left;
        }

        void End()
        {
            tokens.Add(new Token(text.ToString(), left, right, size) { Before = before });
            text.Clear();
            isFirst = false;
        }
    }

    // Bold that is made by printing twice.
    private static bool IsOverprint(Token before, Token token)
        => before.Text == token.Text && Math.Abs(token.Left - before.Left) < Overprint * token.Size
            && Math.Abs(token.Right - before.Right) < Overprint * token.Size;

    // One word in two sizes; or a mark at a figure that is not raised, so that nobody can tell.
    private static bool IsResized(Token before, Token token)
        => token.Left - before.Right < WordGap * Math.Min(before.Size, token.Size) && token.Before.Spaces == 0
            && (token.Size < before.Size * Resized || before.Size < token.Size * Resized);

    private sealed class Run(Glyph first)
    {
        public List<Glyph> Glyphs { get; } = [first];

        public double Left => Glyphs[0].Left;

        public double Baseline => first.Baseline;

        public double Size => first.Size;

        public bool HasInk => Glyphs.Any(glyph => !glyph.IsSpace);

        public double InkRight => Glyphs.Where(glyph => !glyph.IsSpace).Max(glyph => glyph.Right);

        public bool Continues(Glyph next)
        {
            Glyph last = Glyphs[Glyphs.Count - 1];
            double gap = (next.Left - last.Right) / Size;
            return Math.Abs(next.Baseline - Baseline) <= 0.05 * Size && next.Size >= Size * Resized && next.Size <= Size / Resized
                && gap > -0.3 && gap < LooseGap;
        }
    }
}

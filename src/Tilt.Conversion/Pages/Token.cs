namespace Tilt.Conversion.Pages;

/// <summary>What stands on a line without a gap in it: a word, or the digits between two spaces.</summary>
internal sealed class Token(string text, double left, double right, double size)
{
    /// <summary>What stands between two pieces that may be one figure or two: no reader takes it for a figure.</summary>
    public const string Doubt = "?";

    public string Text { get; } = text;

    public double Left { get; } = left;

    public double Right { get; } = right;

    public double Size { get; } = size;

    public TokenKind Kind { get; } = KindOf(text);

    /// <summary>What lies between it and the one before it on its line.</summary>
    public Gap Before { get; set; }

    public bool IsDoubtful => Text.Contains(Doubt);

    public bool IsFigure => Kind != TokenKind.Word;

    /// <summary>Whether it can be what stands before the last three digits: "13" of "13 233".</summary>
    public bool CanLead => Kind == TokenKind.Digits && Text.Length <= 3 && Text[0] != '0';

    /// <summary>Whether it can be three digits of a greater figure.</summary>
    public bool CanFollow => Kind == TokenKind.Digits ? Text.Length == 3 : Kind == TokenKind.Decimal && Text.IndexOfAny([',', '.']) == 3;

    /// <summary>The two as one: a word in two sizes. Where both are figures nobody can tell.</summary>
    public Token With(Token next)
        => new(Text + (IsFigure && next.IsFigure ? Doubt : "") + next.Text, Left, Math.Max(Right, next.Right), Math.Max(Size, next.Size))
        {
            Before = Before,
        };

    private static TokenKind KindOf(string text)
    {
        if (text.All(IsDigit))
            return TokenKind.Digits;
        if (text is "*" or "-" or "\u2013" or "\u2014" or "\u2212" or "." or ".." or ":" or "%")
            return TokenKind.Sign;
        string bare = text.TrimEnd('%').TrimStart('-', '\u2212', '+');
        int point = bare.IndexOfAny([',', '.']);
        return point > 0 && point < bare.Length - 1 && bare.Where((c, at) => at != point).All(IsDigit) ? TokenKind.Decimal
            : bare.Length > 0 && bare.All(IsDigit) ? TokenKind.Decimal
            : TokenKind.Word;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}

internal enum TokenKind : byte
{
    Word,
    Digits,

    /// <summary>A figure with a point, a sign or a percent sign.</summary>
    Decimal,

    /// <summary>What stands in place of a figure: <c>*</c>, a dash.</summary>
    Sign,
}

/// <summary>What lies between two tokens.</summary>
/// <param name="Width">As a part of the font's size.</param>
/// <param name="Spaces">How many letters in it print nothing.</param>
/// <param name="IsWritten">Whether those spaces are all there is: the producer wrote the two in one go.</param>
/// <param name="IsRuled">Whether a line is drawn through it.</param>
internal readonly record struct Gap(double Width, int Spaces, bool IsWritten, bool IsRuled)
{
    /// <summary>Whether nothing is between them.</summary>
    public bool IsNone => Spaces == 0 && Width < LineFinder.WordGap && !IsRuled;
}

namespace Tilt.Engine.Text;

/// <summary>A way to read bytes as characters, one for one; those below 0x80 are ASCII.</summary>
/// <param name="upperHalf">What the others are, from 0x80 on; what is missing at the end is as in Latin-1.</param>
internal sealed class CodePage(string name, string upperHalf)
{
    private const int FirstOfUpperHalf = 0x80;

    // Latin-1 is Windows-1252 with controls where that has signs: whatever a character is, it is one byte.
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private const string Mac = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™"
        + "´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’"
        + "÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

    private const string Dos = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬"
        + "½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈı"
        + "ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";

    private readonly bool endsInLatin = upperHalf.Length < FirstOfUpperHalf;

    /// <summary>Those that tools take for what they are not.</summary>
    public static CodePage[] All { get; } = [new("Windows-1252", Windows), new("Mac OS Roman", Mac), new("code page 850", Dos)];

    public string Name { get; } = name;

    /// <summary>What the first bytes of U+0080 to U+00FF in UTF-8 are read as.</summary>
    public (char First, char Second) Leads { get; } = upperHalf.Length < FirstOfUpperHalf
        ? ('Â', 'Ã')
        : (upperHalf[0xC2 - FirstOfUpperHalf], upperHalf[0xC3 - FirstOfUpperHalf]);

    /// <summary>The character whose bytes in UTF-8 the first characters of a text are.</summary>
    /// <param name="point">Its number in Unicode.</param>
    /// <returns>How many they are; 0 where they are none.</returns>
    public int ReadUtf8(ReadOnlySpan<char> text, out int point)
    {
        int lead = ByteOf(text[0]);
        int length = lead switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        point = lead & (0xFF >> (length + 1));
        if (length == 0 || length > text.Length)
            return 0;
        for (int i = 1; i < length; i++)
        {
            int next = ByteOf(text[i]);
            if (next is < 0x80 or > 0xBF)
                return 0;
            point = (point << 6) | (next & 0x3F);
        }

        bool isShortest = point >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
        return isShortest && point is not (>= 0xD800 and <= 0xDFFF) and <= 0x10FFFF ? length : 0;
    }

    private int ByteOf(char c)
    {
        if (c < FirstOfUpperHalf)
            return 0;
        if (endsInLatin && c <= 0xFF)
            return c;
        int at = upperHalf.IndexOf(c);
        return at < 0 ? 0 : at + FirstOfUpperHalf;
    }
}

namespace Tilt.Conversion;

internal enum Format
{
    Other,

    /// <summary>xlsx and xlsm.</summary>
    Zip,

    /// <summary>Old xls, and whatever Office encrypts.</summary>
    Compound,

    Pdf,
}

/// <summary>What a file is by its first bytes.</summary>
internal static class Signature
{
    // A PDF may have something before it: readers look so far.
    private const int PdfWithin = 1024;

    public static Format Of(ReadOnlySpan<byte> bytes)
        => bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8) ? Format.Zip
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? Format.Compound
            : bytes.Slice(0, Math.Min(bytes.Length, PdfWithin)).IndexOf("%PDF-"u8) >= 0 ? Format.Pdf
            : Format.Other;
}

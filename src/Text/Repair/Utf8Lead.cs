namespace Fieldguide.Text.Repair;

/// <summary>RFC 3629, section 4: what a lead byte announces.</summary>
public static class Utf8Lead
{
    public static bool IsLead(int value) => value is >= 0xC2 and <= 0xF4;

    /// <summary>Bytes in the sequence that <paramref name="lead"/> (C2–F4) opens.</summary>
    public static int Length(int lead) => lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;

    /// <summary>The bits of the code point that the lead byte carries.</summary>
    public static int Bits(int lead) => lead < 0xE0 ? lead & 0x1F : lead < 0xF0 ? lead & 0x0F : lead & 0x07;

    /// <summary>Not overlong, no surrogate, within Unicode.</summary>
    public static bool IsValid(int codePoint, int length) => length switch
    {
        2 => codePoint >= 0x80,
        3 => codePoint >= 0x800 && codePoint is not (>= 0xD800 and <= 0xDFFF),
        _ => codePoint is >= 0x10000 and <= 0x10FFFF,
    };
}

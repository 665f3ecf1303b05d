namespace Fieldguide.Text.Repair;

/// <summary>Letters that are counted together, because words are written in them together. Symbols and Latin have none.</summary>
public enum LetterScript
{
    None,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Oriya,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Myanmar,
    Georgian,
    Khmer,
    Hangul,
    HanAndKana,
}

public static class LetterScripts
{
    /// <summary>By Unicode block, punctuation that belongs to the script included.</summary>
    public static LetterScript Of(int c) => c switch
    {
        < 0x370 => LetterScript.None,
        < 0x400 => LetterScript.Greek,
        < 0x530 => LetterScript.Cyrillic,
        < 0x590 => LetterScript.Armenian,
        < 0x600 => LetterScript.Hebrew,
        < 0x700 => LetterScript.Arabic,
        < 0x900 => LetterScript.None,
        < 0xE00 => LetterScript.Devanagari + ((c - 0x900) >> 7),
        < 0xE80 => LetterScript.Thai,
        < 0xF00 => LetterScript.Lao,
        < 0x1000 => LetterScript.None,
        < 0x10A0 => LetterScript.Myanmar,
        < 0x1100 => LetterScript.Georgian,
        >= 0x1780 and < 0x1800 => LetterScript.Khmer,
        >= 0x1F00 and < 0x2000 => LetterScript.Greek,
        >= 0x3000 and < 0x3100 or (>= 0x4E00 and < 0xA000) or (>= 0xFF00 and < 0xFFF0) => LetterScript.HanAndKana,
        >= 0xAC00 and < 0xD7B0 => LetterScript.Hangul,
        _ => LetterScript.None,
    };

    /// <summary>Characters that one step of the model sees, itself included: fewer where there are thousands of letters.</summary>
    public static int Order(LetterScript script) => script is LetterScript.HanAndKana or LetterScript.Hangul ? 3 : 4;
}

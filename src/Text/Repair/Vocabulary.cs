using System.Globalization;
using System.Text;

namespace Fieldguide.Text.Repair;

/// <summary>Which characters a repair may produce at all: assigned ones of the blocks that written text uses.</summary>
public static class Vocabulary
{
    public static bool Contains(int c) => c switch
    {
        >= 0x80 and < 0xA0 => true, // The inner layer of double damage.
        0xFFFD or 0xFEFF => true,
        >= 0xA0 and <= 0x17FF or (>= 0x1D00 and <= 0x2BFF) or (>= 0x3000 and <= 0x30FF) or (>= 0x4E00 and <= 0x9FAF)
            or (>= 0xAC00 and <= 0xD7A3) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFF00 and <= 0xFFEE)
            or (>= 0x1D400 and <= 0x1D7FF) or (>= 0x1F000 and <= 0x1FAFF) => IsAssigned(c),
        _ => false,
    };

    /// <summary>
    /// Whether bytes that were lost may be filled in so as to make this character without ever having seen it in use:
    /// symbols, Latin, the alphabets, kana. Not the thousands of ideographs that any damaged letter could be made into.
    /// </summary>
    public static bool MayBeInferred(int c) => !IsInvisible(c) && (
        c is < 0x180 or (>= 0x2010 and <= 0x27BF) or (>= 0x2B00 and <= 0x2BFF) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x3041 and <= 0x30FF)
        || (LetterScripts.Of(c) != LetterScript.None && c < 0x1800 && IsLetterOrMark(c)) || c is >= 0x1E00 and < 0x2000);

    /// <summary>Whether any character with the leading <paramref name="bits"/> is in <see cref="Contains"/>, <paramref name="missing"/> bytes before the end.</summary>
    public static bool IsReachable(int bits, int missing) => missing switch
    {
        2 => bits is 0x1D or 0x1F || bits < 0x10,
        1 => bits is <= 0x1800 >> 6 or (>= 0x1D00 >> 6 and <= 0x30FF >> 6) or (>= 0x4E00 >> 6 and <= 0x9FFF >> 6)
            or (>= 0xAC00 >> 6 and <= 0xD7A3 >> 6) or (>= 0xFE00 >> 6 and <= 0xFFFF >> 6)
            or (>= 0x1D400 >> 6 and <= 0x1D7FF >> 6) or (>= 0x1F000 >> 6 and <= 0x1FAFF >> 6),
        _ => true,
    };

    public static bool IsLetter(int c) => Rune.IsValid(c) && Rune.IsLetter(new Rune(c));

    /// <summary>Letters, and the marks that some scripts write their vowels with.</summary>
    public static bool IsLetterOrMark(int c) => Rune.IsValid(c) && Rune.GetUnicodeCategory(new Rune(c)) is
        <= UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    public static bool IsIdeograph(int c) => c is >= 0x4E00 and <= 0x9FFF;

    public static bool IsBox(int c) => c is >= 0x2500 and <= 0x257F;

    /// <summary>Arrows, shapes, dingbats, emoji: characters that stand for themselves, not for sounds.</summary>
    public static bool IsSymbol(int c) => c is (>= 0x2010 and <= 0x2BFF) or (>= 0x1F000 and <= 0x1FAFF);

    /// <summary>Spaces of a certain width, marks of direction and the like, which nobody types.</summary>
    private static bool IsInvisible(int c) => c is >= 0x2000 and < 0x2010 or (>= 0x2028 and <= 0x202F) or (>= 0x205F and <= 0x206F);

    private static bool IsAssigned(int c) => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.OtherNotAssigned;
}

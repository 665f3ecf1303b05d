namespace Fieldguide.Text.Repair;

/// <summary>
/// What became of the bytes that a code page cannot show. A set, because one damaged sequence is usually explained
/// by several. The second half (shifted by <see cref="LossModeTable.Count"/>) is the same with typographic quotes straightened afterwards.
/// </summary>
[Flags]
public enum LossModes
{
    None = 0,

    /// <summary>Nothing lost: an undefined byte became the C1 control of its number.</summary>
    Kept = 1,

    /// <summary>Undefined bytes vanished.</summary>
    Dropped = 1 << 1,

    /// <summary>Undefined bytes and soft hyphens (U+00AD) vanished.</summary>
    DroppedWithSoftHyphen = 1 << 2,

    /// <summary>No-break spaces became spaces.</summary>
    Spaced = 1 << 3,

    /// <summary>Undefined bytes vanished and no-break spaces became spaces.</summary>
    DroppedAndSpaced = 1 << 4,

    /// <summary>Undefined bytes became U+FFFD.</summary>
    Replaced = 1 << 5,

    /// <summary>Undefined bytes became question marks.</summary>
    Questioned = 1 << 6,
}

/// <summary>The seven modes by number, and the same seven with straightened quotes.</summary>
public static class LossModeTable
{
    public const int Count = 7;
    public const int CountWithQuotes = 2 * Count;
}

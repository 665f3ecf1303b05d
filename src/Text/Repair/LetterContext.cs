namespace Fieldguide.Text.Repair;

/// <summary>
/// The symbols before a place that bear on what follows: up to three, the last in the low bits, 21 bits each.
/// Within a word of a counted script they reach back to the word's beginning; everywhere else it is the last symbol alone.
/// </summary>
public static class LetterContext
{
    private const int Bits = 21;
    private const long Mask = (1L << Bits) - 1;

    public static int Last(long context) => (int)(context & Mask);

    /// <summary>The context without its earliest symbol; 0 if it has only one.</summary>
    public static long Shorten(long context) => context >> (2 * Bits) != 0 ? context & ((1L << (2 * Bits)) - 1)
        : context >> Bits != 0 ? context & Mask
        : 0;

    /// <summary>The context after <paramref name="symbol"/>.</summary>
    public static long After(long context, int symbol)
    {
        var script = LetterScripts.Of(symbol);
        if (script == LetterScript.None)
        {
            return symbol;
        }

        var order = LetterScripts.Order(script);
        var last = Last(context);
        if (LetterScripts.Of(last) != script)
        {
            // A word begins; what stood before it matters only as a boundary.
            last = CharacterClass.IsAscii(last) && last != 'a' && last != 'A' && last != '0' ? ' ' : last;
            return ((long)last << Bits) | (uint)symbol;
        }

        return ((context << Bits) | (uint)symbol) & ((1L << ((order - 1) * Bits)) - 1);
    }

    /// <summary>The symbols of a context, earliest first, as the figures spell them.</summary>
    public static IEnumerable<int> Symbols(long context)
    {
        for (var shift = 2 * Bits; shift >= 0; shift -= Bits)
        {
            if (context >> shift != 0)
            {
                yield return (int)(context >> shift & Mask);
            }
        }
    }

    /// <summary>The inverse of <see cref="Symbols"/>.</summary>
    public static long Of(IEnumerable<int> symbols) => symbols.Aggregate(0L, (context, symbol) => (context << Bits) | (uint)symbol);
}

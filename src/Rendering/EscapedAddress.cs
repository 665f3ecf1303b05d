using System.Text;

namespace Fieldguide.Rendering;

/// <summary>
/// An address of another host as an attribute holds it: what a URL may not contain is escaped, what is escaped already stays
/// (CommonMark 0.31.2, 6.3: the choice of the reference implementation).
/// </summary>
public static class EscapedAddress
{
    private const string Kept = "-_.+!*'(),%#@?=;:/&$~";

    public static string Of(string address)
    {
        var escaped = new StringBuilder(address.Length);
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Kept.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                escaped.Append((char)rune.Value);
            }
            else
            {
                escaped.Append(Uri.EscapeDataString(rune.ToString()));
            }
        }

        return escaped.ToString();
    }
}

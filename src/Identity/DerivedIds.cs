using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Fieldguide.Identity;

/// <summary>
/// New ids, from the text alone, so that two machines without a ledger agree: fifty bits of SHA-256 in base 32 (RFC 4648, lower
/// case). The answer is left out unless two cards would collide, so that correcting an answer keeps the id without a ledger too.
/// </summary>
internal static class DerivedIds
{
    private const int Length = 10;
    private const string Digits = "abcdefghijklmnopqrstuvwxyz234567";

    /// <param name="taken">Gets the new id.</param>
    public static string New(LedgerEntry draft, HashSet<string> taken)
    {
        var text = string.Join('\0', draft.IsItem ? "item" : "card", draft.Page, draft.Headings, draft.Front);
        for (var attempt = 0; ; attempt++)
        {
            var id = Hash(attempt switch
            {
                0 => text,
                1 => $"{text}\0{draft.Back}",
                _ => string.Create(CultureInfo.InvariantCulture, $"{text}\0{draft.Back}\0{attempt}"),
            });
            if (taken.Add(id))
            {
                return id;
            }
        }
    }

    private static string Hash(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        var bits = System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash);
        return string.Create(Length, bits, static (id, bits) =>
        {
            for (var i = 0; i < id.Length; i++)
            {
                id[i] = Digits[(int)(bits >> (59 - (5 * i))) & 31];
            }
        });
    }
}

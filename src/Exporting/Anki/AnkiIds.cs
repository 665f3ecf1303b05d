using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Fieldguide.Exporting.Anki;

/// <summary>
/// Numbers that Anki makes of the time in milliseconds, made of names instead: 2011 to 2019 by the clock, so none that Anki
/// gives out itself. Anki renumbers what it has already.
/// </summary>
internal sealed class AnkiIds
{
    private const long Earliest = 1_300_000_000_000;
    private const int Bits = 37;

    private readonly HashSet<long> _taken = [];

    /// <returns>Even, so that the next number is free as well; never the same twice.</returns>
    public long Of(string name)
    {
        var hash = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        var id = Earliest + (2 * (long)(hash >> (64 - Bits)));
        while (!_taken.Add(id))
        {
            id += 2;
        }

        return id;
    }
}

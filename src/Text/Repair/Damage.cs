namespace Fieldguide.Text.Repair;

/// <summary>
/// One hypothesis about what happened to a text: UTF-8 bytes read in a code page, perhaps written as UTF-8 and misread once more.
/// It holds what each byte of the original turned into, one table per loss mode; both layers and all modes are then
/// the same question, namely which characters' bytes spell the damaged text. Immutable.
/// </summary>
public sealed class Damage
{
    /// <summary>By inner page and by outer page, none last. Made when first asked for; if two threads do, either's will serve.</summary>
    private static readonly Damage?[][] Known = [.. CodePages.All.Select(_ => new Damage?[CodePages.All.Count + 1])];

    private readonly string[][] _images;
    private readonly string[] _firsts;
    private readonly int[][] _firstBytes;
    private readonly int[] _longest;
    private readonly byte[] _bytes = new byte[CharacterTable.Size];
    private readonly HashSet<char> _parts = [];

    private Damage(CodePage inner, CodePage? outer)
    {
        Inner = inner;
        Outer = outer;
        _images = new string[LossModeTable.CountWithQuotes][];
        for (var mode = 0; mode < LossModeTable.Count; mode++)
        {
            var images = new string[128];
            for (var value = 0x80; value < 0x100; value++)
            {
                images[value - 0x80] = ImageOf(value, (LossModes)(1 << mode));
                _parts.UnionWith(images[value - 0x80]);
            }

            _images[mode] = images;
            _images[mode + LossModeTable.Count] = Array.ConvertAll(images, Straighten);
        }

        _firsts = Array.ConvertAll(_images, images => string.Concat(images.Take(64).Select(image => image.Length == 0 ? '\0' : image[0])));
        _parts.UnionWith("\"'");
        _firstBytes = new int[CharacterTable.Size][];
        _longest = new int[CharacterTable.Size];
        IndexFirstBytes();
        for (var value = 0x80; value < 0x100; value++)
        {
            if (CharacterTable.Index(inner[value] == '\0' ? (char)value : inner[value]) is >= 0 and var index)
            {
                _bytes[index] = (byte)value;
            }
        }
    }

    public CodePage Inner { get; }

    /// <summary>The second misreading, or null if there was one only.</summary>
    public CodePage? Outer { get; }

    /// <summary>Longest image of one character, in UTF-16 units.</summary>
    public int MaxImageLength => Outer is null ? 4 : 12;

    public string Name => Outer is null ? Inner.Name : $"{Inner.Name} + {Outer.Name}";

    public static Damage Of(CodePage inner, CodePage? outer = null) =>
        Known[CodePages.IndexOf(inner)][outer is null ? CodePages.All.Count : CodePages.IndexOf(outer)] ??= new Damage(inner, outer);

    /// <summary>The byte in 80–FF that the inner page shows as <paramref name="c"/>, a C1 control standing for an undefined one; or 0.</summary>
    public int Byte(char c) => CharacterTable.Index(c) is >= 0 and var index ? _bytes[index] : 0;

    /// <summary>What a byte in 80–FF looks like after the damage: empty if it was dropped. Mode numbers as in <see cref="LossModeTable"/>.</summary>
    public string Image(int value, int mode) => _images[mode][value - 0x80];

    /// <summary>Whether the image of some character starts with <paramref name="c"/>; the lead bytes that can have made it.</summary>
    public ReadOnlySpan<int> LeadBytes(char c)
    {
        var index = CharacterTable.Index(c);
        return index < 0 ? [] : _firstBytes[index];
    }

    /// <summary>The first characters of the images of the continuation bytes 80–BF, in order; NUL where a byte was dropped.</summary>
    public string FirstOfContinuations(int mode) => _firsts[mode];

    /// <summary>The longest image that starts with <paramref name="c"/>; 0 if none does.</summary>
    public int LongestFrom(char c)
    {
        var index = CharacterTable.Index(c);
        return index < 0 ? 0 : _longest[index];
    }

    /// <summary>Whether <paramref name="c"/> occurs in any image at all.</summary>
    public bool IsPart(char c) => _parts.Contains(c);

    private void IndexFirstBytes()
    {
        var byFirst = new Dictionary<char, List<int>>();
        for (var lead = 0xC2; lead <= 0xF4; lead++)
        {
            foreach (var images in _images)
            {
                if (images[lead - 0x80] is [> '\u007F' and var first, ..])
                {
                    byFirst.TryAdd(first, []);
                    if (!byFirst[first].Contains(lead))
                    {
                        byFirst[first].Add(lead);
                    }
                }
            }
        }

        Array.Fill(_firstBytes, []);
        var widest = Array.ConvertAll(_images, images => images.Take(64).Max(image => image.Length));
        foreach (var (first, leads) in byFirst)
        {
            var index = CharacterTable.Index(first);
            if (index < 0)
            {
                continue;
            }

            _firstBytes[index] = [.. leads];
            foreach (var lead in leads)
            {
                var length = 0;
                for (var mode = 0; mode < _images.Length; mode++)
                {
                    length = Math.Max(length, _images[mode][lead - 0x80].Length + ((Utf8Lead.Length(lead) - 1) * widest[mode]));
                }

                _longest[index] = Math.Max(_longest[index], Math.Min(length, MaxImageLength));
            }
        }
    }

    private string ImageOf(int value, LossModes mode)
    {
        var inner = Misread(value, Inner, mode);
        if (Outer is null || inner is "" or " " or "?")
        {
            return inner;
        }

        Span<byte> bytes = stackalloc byte[4];
        var written = System.Text.Encoding.UTF8.GetBytes(inner, bytes);
        return string.Concat(bytes[..written].ToArray().Select(b => b < 0x80 ? ((char)b).ToString() : Misread(b, Outer, mode)));
    }

    private static string Misread(int value, CodePage page, LossModes mode)
    {
        var c = page[value];
        if (c == '\0')
        {
            return mode switch
            {
                LossModes.Dropped or LossModes.DroppedWithSoftHyphen or LossModes.DroppedAndSpaced => "",
                LossModes.Replaced => "\uFFFD",
                LossModes.Questioned => "?",
                _ => ((char)value).ToString(),
            };
        }

        return (c, mode) switch
        {
            ('\u00AD', LossModes.DroppedWithSoftHyphen) => "",
            ('\u00A0', LossModes.Spaced or LossModes.DroppedAndSpaced) => " ",
            _ => c.ToString(),
        };
    }

    private static string Straighten(string image) =>
        image.Replace('“', '"').Replace('”', '"').Replace('„', '"').Replace('‘', '\'').Replace('’', '\'');
}

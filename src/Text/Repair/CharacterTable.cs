namespace Fieldguide.Text.Repair;

/// <summary>
/// Per character, the code pages in which it stands for a UTF-8 lead byte and those in which it stands for a continuation byte:
/// two neighbours that share a page are the signature of damage. A flat array, because clean text pays for nothing but this look-up.
/// </summary>
public static class CharacterTable
{
    /// <summary>Below: looked up directly. Above: the few listed in <see cref="Index"/>.</summary>
    private const int Direct = 0x2600;

    public const int Size = Direct + 16;

    private static readonly (int[][] Leads, int[] Continuations) Masks = Build();

    /// <summary>Slot of a character that some code page contains, or −1.</summary>
    public static int Index(char c) => c < Direct ? c : c switch
    {
        '\uFFFD' => Direct,
        '\uFB01' => Direct + 1,
        '\uFB02' => Direct + 2,
        '\uF8FF' => Direct + 3,
        _ => -1,
    };

    /// <summary>
    /// Bit n: <paramref name="text"/> opens with a whole UTF-8 sequence as page n of <see cref="CodePages.All"/> shows it.
    /// C1 controls stand for the bytes that a page leaves undefined.
    /// </summary>
    public static int Signature(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return 0;
        }

        var lead = Index(text[0]);
        var following = Index(text[1]);
        if (lead < 0 || following < 0)
        {
            return 0;
        }

        var (leads, continuations) = Masks;
        var pages = continuations[following];
        var found = pages & leads[0][lead];
        if (text.Length < 3 || (pages & (leads[1][lead] | leads[2][lead])) == 0 || (following = Index(text[2])) < 0)
        {
            return found;
        }

        pages &= continuations[following];
        found |= pages & leads[1][lead];
        if (text.Length < 4 || (pages & leads[2][lead]) == 0 || (following = Index(text[3])) < 0)
        {
            return found;
        }

        return found | (pages & continuations[following] & leads[2][lead]);
    }

    private static (int[][], int[]) Build()
    {
        int[][] leads = [new int[Size], new int[Size], new int[Size]];
        var continuations = new int[Size];
        for (var page = 0; page < CodePages.All.Count; page++)
        {
            for (var value = 0x80; value < 0x100; value++)
            {
                var c = CodePages.All[page][value];
                var index = Index(c == '\0' ? (char)value : c);
                if (index < 0)
                {
                    continue;
                }

                if (value < 0xC0)
                {
                    continuations[index] |= 1 << page;
                }
                else if (Utf8Lead.IsLead(value))
                {
                    leads[Utf8Lead.Length(value) - 2][index] |= 1 << page;
                }
            }
        }

        return (leads, continuations);
    }
}

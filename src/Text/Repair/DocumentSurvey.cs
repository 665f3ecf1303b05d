using System.Text;

namespace Fieldguide.Text.Repair;

/// <summary>What a document's certain repairs say about the rest of it.</summary>
public sealed class DocumentSurvey
{
    /// <summary>Where fewer lines than this share are sound, the few may as well be damaged past recognition.</summary>
    private const double FewSound = .1;

    private readonly Dictionary<int, Tally> _characters = [];
    private readonly HashSet<int> _blocks = [];
    private readonly HashSet<LetterScript> _scripts = [];
    private readonly HashSet<int> _letters = [];

    /// <summary>How often each character was restored for certain.</summary>
    public IReadOnlyDictionary<int, Tally> Characters => _characters;

    /// <summary>Whose letters were restored for certain.</summary>
    public IReadOnlySet<LetterScript> Scripts => _scripts;

    /// <summary>For <see cref="ParseSettings.LiteralCost"/>.</summary>
    public double LiteralCost { get; private init; }

    /// <summary>Whether some lines are in the document's language and were never damaged.</summary>
    public bool HasSoundLines { get; private init; }

    public required WrittenLanguage Language { get; init; }

    /// <param name="certain">What lost nothing; in order of line.</param>
    public static DocumentSurvey Of(DocumentLines lines, IReadOnlyList<LineRepair> certain, Damage damage)
    {
        var characters = new Dictionary<int, Tally>();
        var explained = 0;
        foreach (var (line, sites) in certain)
        {
            foreach (var site in sites)
            {
                characters[site.Chosen.CodePoint] = new(characters.GetValueOrDefault(site.Chosen.CodePoint).Count + 1);
                explained += SiteEvidence.CountNonAscii(lines[line].Slice(site.Start, site.Length));
            }
        }

        var coverage = explained / Math.Max(1d, SiteEvidence.CountNonAscii(lines.Text));
        var cost = Math.Clamp(1.5 * Math.Log((coverage + .02) / (1 - coverage + .02)), -2, 5);
        var letters = characters.Keys.Where(Vocabulary.IsLetter).Select(UpperCase).Concat(LettersInBothCases(lines, certain)).ToHashSet();
        return new(characters, letters, lines.Text)
        {
            LiteralCost = cost,
            HasSoundLines = CountSound(lines, certain, letters) > FewSound * certain.Count,
            Language = LanguageOf(lines.Text, characters, damage),
        };
    }

    private DocumentSurvey(Dictionary<int, Tally> characters, HashSet<int> letters, string text)
    {
        _characters = characters;
        _letters = letters;
        foreach (var c in characters.Keys)
        {
            _blocks.Add(Block(c));
            _scripts.Add(LetterScripts.Of(c));
        }

        foreach (var c in text)
        {
            if (!char.IsAscii(c))
            {
                _blocks.Add(Block(c));
            }
        }
    }

    /// <summary>Whether the document contains letters of this one's script.</summary>
    public bool IsAtHome(int c) => _blocks.Contains(Block(c));

    /// <summary>Whether the document's language has this letter, small or capital.</summary>
    public bool IsKnownLetter(int c) => _letters.Contains(UpperCase(c)) || Language.Likeliest.Letters.ContainsKey(Rune.IsValid(c) ? Rune.ToLowerInvariant(new(c)).Value : c);

    private static WrittenLanguage LanguageOf(string text, Dictionary<int, Tally> certain, Damage damage)
    {
        var letters = new Dictionary<int, Tally>(certain);
        var plain = 0;
        foreach (var c in text)
        {
            plain += char.IsAsciiLetter(c) ? 1 : 0;
            if (!char.IsAscii(c) && !damage.IsPart(c))
            {
                letters[c] = new(letters.GetValueOrDefault(c).Count + 1);
            }
        }

        return new(letters, plain);
    }

    /// <summary>Letters, as capitals, that stand small and large in lines where nothing certain was found: what bytes turn into keeps to one case.</summary>
    private static IEnumerable<int> LettersInBothCases(DocumentLines lines, IReadOnlyList<LineRepair> certain)
    {
        var found = new HashSet<char>();
        var next = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            if (next < certain.Count && certain[next].Line == line)
            {
                next++;
                continue;
            }

            foreach (var c in lines[line])
            {
                if (!char.IsAscii(c) && char.IsLetter(c))
                {
                    found.Add(c);
                }
            }
        }

        return found.Where(c => char.IsLower(c) && found.Contains((char)UpperCase(c))).Select(c => UpperCase(c));
    }

    private static int CountSound(DocumentLines lines, IReadOnlyList<LineRepair> certain, HashSet<int> letters)
    {
        var count = 0;
        var next = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            if (next < certain.Count && certain[next].Line == line)
            {
                next++;
            }
            else if (HasLetterOf(lines[line], letters))
            {
                count++;
            }
        }

        return count;
    }

    private static bool HasLetterOf(ReadOnlySpan<char> line, HashSet<int> letters)
    {
        foreach (var c in line)
        {
            if (!char.IsAscii(c) && letters.Contains(UpperCase(c)))
            {
                return true;
            }
        }

        return false;
    }

    private static int UpperCase(int c) => Rune.IsValid(c) ? Rune.ToUpperInvariant(new(c)).Value : c;

    /// <summary>Blocks that are written together share a number.</summary>
    private static int Block(int c) => c switch
    {
        >= 0x4E00 and < 0xA000 => 1,
        >= 0xAC00 and < 0xD7B0 => 2,
        >= 0x3040 and < 0x3100 => 3,
        >= 0x370 and < 0x400 => 4,
        >= 0x400 and < 0x530 => 5,
        >= 0x600 and < 0x700 => 6,
        _ => (c >> 7) + 16,
    };
}

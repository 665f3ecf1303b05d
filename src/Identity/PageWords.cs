namespace Fieldguide.Identity;

/// <summary>
/// What a page says often, and so tells little: the words of a table's columns stand in every question made from it, and only
/// the word of the row tells two of them apart.
/// </summary>
internal sealed class PageWords
{
    private readonly Counts _before = new();
    private readonly Counts _after = new();

    /// <param name="pageOf">The page that an entry or a draft is matched on.</param>
    public static Dictionary<string, PageWords> Of(Matching matching, Func<LedgerEntry, string> pageOf, IReadOnlyList<string> pages)
    {
        var words = pages.ToDictionary(p => p, _ => new PageWords(), StringComparer.Ordinal);
        foreach (var known in matching.Known)
        {
            if (!known.Entry.Retired && words.TryGetValue(pageOf(known.Entry), out var page))
            {
                page._before.Add(known.Entry);
            }
        }

        foreach (var wanted in matching.Wanted)
        {
            if (words.TryGetValue(pageOf(wanted.Sought), out var page))
            {
                page._after.Add(wanted.Sought);
            }
        }

        return words;
    }

    /// <summary>From 1 for a word that one card has, down with the root of how many have it; half of that in an answer, since a card is what it asks.</summary>
    public double Weight(string word) =>
        (word.EndsWith(WordBag.OfAnswer) ? 0.5 : 1) / Math.Sqrt(Math.Max(1, Math.Max(_before.Words.GetValueOrDefault(word), _after.Words.GetValueOrDefault(word))));

    /// <summary>The question is asked once on the page, before and after.</summary>
    public bool IsOwn(string front) => front.Length > 0 && _before.Fronts.GetValueOrDefault(front) <= 1 && _after.Fronts.GetValueOrDefault(front) <= 1;

    /// <summary>Front and back apart: the same words as a question and as an answer are two cards.</summary>
    public static IEnumerable<string> WordsOf(LedgerEntry entry) =>
        [.. Tokens.Of(entry.Front), .. Tokens.Of(entry.Back).Select(w => w + WordBag.OfAnswer)];

    private sealed class Counts
    {
        public Dictionary<string, int> Words { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, int> Fronts { get; } = new(StringComparer.Ordinal);

        public void Add(LedgerEntry entry)
        {
            Fronts[entry.Front] = Fronts.GetValueOrDefault(entry.Front) + 1;
            foreach (var word in WordsOf(entry).Distinct(StringComparer.Ordinal))
            {
                Words[word] = Words.GetValueOrDefault(word) + 1;
            }
        }
    }
}

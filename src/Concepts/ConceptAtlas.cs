using Fieldguide.Concepts.Mentions;
using Fieldguide.Files;
using Fieldguide.Linking;

namespace Fieldguide.Concepts;

/// <summary>The concepts that this guide really speaks of, each with its mentions: known only when every page was read.</summary>
public sealed class ConceptAtlas
{
    /// <summary>A lexicon serves a guide that uses at least so many of its unmistakable names …</summary>
    private const int NamesToFit = 6;

    /// <summary>… and one for so many words.</summary>
    private const int WordsPerName = 1500;

    private readonly Dictionary<string, ConceptEntry> _byId;

    private ConceptAtlas(IReadOnlyList<ConceptEntry> entries, IReadOnlyList<PageMentions> pages, bool usesLexicon)
    {
        Entries = entries;
        Pages = pages;
        UsesLexicon = usesLexicon;
        _byId = entries.ToDictionary(e => e.Concept.Id, StringComparer.Ordinal);
    }

    /// <summary>In order of id. Those without mentions are pages of authors and what the text defines.</summary>
    public IReadOnlyList<ConceptEntry> Entries { get; }

    /// <summary>Mentions of the concepts that stayed, by page in reading order.</summary>
    public IReadOnlyList<PageMentions> Pages { get; }

    /// <summary>False where the lexicon is of another field than the guide.</summary>
    public bool UsesLexicon { get; }

    public ConceptEntry? Entry(string id) => _byId.GetValueOrDefault(id);

    public static ConceptAtlas Of(ConceptBook book, IReadOnlyList<PageMentions> pages)
    {
        var fits = LexiconFits(pages);
        var kept = pages;
        if (!fits)
        {
            kept = [.. pages.Select(p => p with { Mentions = [.. p.Mentions.Where(m => m.Concept.Origin != ConceptOrigin.Lexicon || m.Concept.DefinedAt.Count > 0)] })];
        }

        var mentions = new Dictionary<string, List<PlacedMention>>(StringComparer.Ordinal);
        foreach (var page in kept)
        {
            foreach (var mention in page.Mentions)
            {
                if (!mentions.TryGetValue(mention.Concept.Id, out var all))
                {
                    mentions[mention.Concept.Id] = all = [];
                }

                all.Add(new(page.Page, mention));
            }
        }

        TogetherMentions.Add(book, kept, mentions);
        var entries = new List<ConceptEntry>();
        foreach (var concept in book.Concepts)
        {
            var all = mentions.GetValueOrDefault(concept.Id) ?? [];
            if (IsAlive(concept, all, fits))
            {
                entries.Add(new(concept, all));
            }
        }

        entries = Tentative.Decide(entries);
        var concepts = entries.ToDictionary(e => e.Concept.Id, e => e.Concept, StringComparer.Ordinal);
        var alive = new HashSet<string>(entries.Select(e => e.Concept.Id), StringComparer.Ordinal);
        return new(entries, [.. kept.Select(p => p with { Mentions = [.. p.Mentions.Where(m => alive.Contains(m.Concept.Id)).Select(m => m.Concept.Family.Length > 0 ? m : m with { Concept = concepts[m.Concept.Id] })] })], fits);
    }

    /// <summary>
    /// An author's page always; what the text defines, always; an entry of the lexicon where the text mentions it.
    /// </summary>
    private static bool IsAlive(Concept concept, List<PlacedMention> mentions, bool lexiconFits) => concept.Origin switch
    {
        ConceptOrigin.Page => true,
        ConceptOrigin.Discovered => !concept.IsTentative || IsSpokenOf(mentions),
        _ => concept.DefinedAt.Count > 0 || (lexiconFits && mentions.Exists(m => m.Mention.Rule.IsMention())),
    };

    /// <summary>In two sections at least: once where it was found, and once more.</summary>
    private static bool IsSpokenOf(List<PlacedMention> mentions)
    {
        PlacedMention? first = null;
        foreach (var mention in mentions)
        {
            if (!mention.Mention.Rule.IsMention())
            {
                continue;
            }

            first ??= mention;
            if (mention.Page != first.Page || HeadingOf(mention) != HeadingOf(first))
            {
                return true;
            }
        }

        return false;
    }

    private static string? HeadingOf(PlacedMention mention) => mention.Page.Guide.Body.Texts[mention.Mention.Block].HeadingId;

    /// <summary>Names of several words, or with capitals inside: a law guide's "partition" says nothing about databases.</summary>
    private static bool LexiconFits(IReadOnlyList<PageMentions> pages)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in pages.SelectMany(p => p.Mentions))
        {
            if (mention.Rule.IsMention() && mention.Concept.Summary.Length > 0 && IsUnmistakable(mention.Surface))
            {
                names.Add(mention.Concept.Id);
            }
        }

        var words = pages.Sum(p => p.Page.Guide.Words);
        return names.Count >= NamesToFit && names.Count >= words / WordsPerName;
    }

    private static bool IsUnmistakable(string surface) =>
        surface.AsSpan(1).ContainsAnyInRange('A', 'Z') || surface.AsSpan().ContainsAny(' ', '-') || surface.AsSpan().ContainsAnyInRange('0', '9');
}

/// <summary>A concept with everything the guide says of it.</summary>
/// <param name="Mentions">By page in reading order, linked or not.</param>
public sealed record ConceptEntry(Concept Concept, IReadOnlyList<PlacedMention> Mentions)
{
    /// <summary>Mentions that mean the concept, whether or not they became links.</summary>
    public IEnumerable<PlacedMention> Meant => Mentions.Where(m => m.Mention.Rule.IsMention());

    /// <summary>Written on the author's own pages.</summary>
    public SourcePath? Page => Concept.Page;
}

public sealed record PlacedMention(LibraryPage Page, Mention Mention);

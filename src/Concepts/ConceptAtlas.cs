using Fieldguide.Concepts.Mentions;
using Fieldguide.Files;
using Fieldguide.Linking;

namespace Fieldguide.Concepts;

/// <summary>The concepts that this guide really speaks of, each with its mentions: known only when every page was read.</summary>
public sealed class ConceptAtlas
{
    private readonly Dictionary<string, ConceptEntry> _byId;

    private ConceptAtlas(IReadOnlyList<ConceptEntry> entries, IReadOnlyList<PageMentions> pages)
    {
        Entries = entries;
        Pages = pages;
        _byId = entries.ToDictionary(e => e.Concept.Id, StringComparer.Ordinal);
    }

    /// <summary>In order of id. Those without mentions are pages of authors and what the text defines.</summary>
    public IReadOnlyList<ConceptEntry> Entries { get; }

    /// <summary>Mentions of the concepts that stayed, by page in reading order.</summary>
    public IReadOnlyList<PageMentions> Pages { get; }

    public ConceptEntry? Entry(string id) => _byId.GetValueOrDefault(id);

    public static ConceptAtlas Of(ConceptBook book, IReadOnlyList<PageMentions> pages)
    {
        var mentions = new Dictionary<string, List<PlacedMention>>(StringComparer.Ordinal);
        foreach (var page in pages)
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

        TogetherMentions.Add(book, pages, mentions);
        var entries = new List<ConceptEntry>();
        foreach (var concept in book.Concepts)
        {
            var all = mentions.GetValueOrDefault(concept.Id) ?? [];
            if (IsAlive(concept, all))
            {
                entries.Add(new(concept, all));
            }
        }

        var alive = new HashSet<string>(entries.Select(e => e.Concept.Id), StringComparer.Ordinal);
        return new(entries, [.. pages.Select(p => p with { Mentions = [.. p.Mentions.Where(m => alive.Contains(m.Concept.Id))] })]);
    }

    /// <summary>An author's page and what the text defines, always; all else where the text mentions it.</summary>
    private static bool IsAlive(Concept concept, List<PlacedMention> mentions) =>
        concept.Origin == ConceptOrigin.Page || concept.DefinedAt.Count > 0 || mentions.Exists(m => m.Mention.Rule.IsMention());
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

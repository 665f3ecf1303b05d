using Fieldguide.Concepts.Mentions;

namespace Fieldguide.Concepts;

/// <summary>
/// A tradeoff that nobody calls by name is spoken of all the same where its sides stand together: "fan-out on write costs
/// writes, fan-out on read costs reads".
/// </summary>
internal static class TogetherMentions
{
    /// <param name="mentions">By concept; the found ones are added to those that have none.</param>
    public static void Add(ConceptBook book, IReadOnlyList<PageMentions> pages, Dictionary<string, List<PlacedMention>> mentions)
    {
        var silent = new List<Tradeoff>();
        foreach (var concept in book.Concepts)
        {
            if (concept.Sides.Count > 1 && concept.Origin != ConceptOrigin.Discovered && !mentions.ContainsKey(concept.Id)
                && concept.Sides.Select(book.Named).ToArray() is var sides && sides.All(s => s is not null && s.Id != concept.Id && mentions.ContainsKey(s.Id)))
            {
                silent.Add(new(concept, [.. sides.Select(s => s!.Id)]));
            }
        }

        if (silent.Count == 0)
        {
            return;
        }

        foreach (var page in pages)
        {
            for (var i = 0; i < page.Mentions.Count;)
            {
                var first = i;
                while (i < page.Mentions.Count && page.Mentions[i].Block == page.Mentions[first].Block)
                {
                    i++;
                }

                if (i - first > 1)
                {
                    Read(page, first, i, silent, mentions);
                }
            }
        }
    }

    private static void Read(PageMentions page, int first, int end, List<Tradeoff> silent, Dictionary<string, List<PlacedMention>> mentions)
    {
        var spoken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < end; i++)
        {
            if (page.Mentions[i].Rule.IsMention())
            {
                spoken.Add(page.Mentions[i].Concept.Id);
            }
        }

        foreach (var tradeoff in silent)
        {
            if (!tradeoff.Sides.TrueForAll(spoken.Contains))
            {
                continue;
            }

            if (!mentions.TryGetValue(tradeoff.Concept.Id, out var all))
            {
                mentions[tradeoff.Concept.Id] = all = [];
            }

            var side = first;
            while (!tradeoff.Sides.Contains(page.Mentions[side].Concept.Id))
            {
                side++;
            }

            all.Add(new(page.Page, page.Mentions[side] with { Concept = tradeoff.Concept, Rule = LinkRule.Sides }));
        }
    }

    private sealed record Tradeoff(Concept Concept, List<string> Sides);
}

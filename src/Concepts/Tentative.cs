namespace Fieldguide.Concepts;

/// <summary>What kind of thing a name is that the text only names: decided by how the guide writes it everywhere.</summary>
internal static class Tentative
{
    /// <summary>The entries with every family decided.</summary>
    public static List<ConceptEntry> Decide(List<ConceptEntry> entries)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Concept.Family.Length == 0)
            {
                var concept = entries[i].Concept with { Family = IsProduct(entries[i]) ? "technology" : "pattern" };
                entries[i] = new(concept, [.. entries[i].Mentions.Select(m => m with { Mention = m.Mention with { Concept = concept } })]);
            }
        }

        return entries;
    }

    /// <summary>A product is never written in lower case; "load balancer" is, somewhere, and so is no product.</summary>
    private static bool IsProduct(ConceptEntry entry) => entry.Meant.All(m => m.Mention.Surface.AsSpan().ContainsAnyInRange('A', 'Z'));
}

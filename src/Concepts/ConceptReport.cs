using Fieldguide.Concepts.Mentions;
using Fieldguide.Concepts.Names;
using Fieldguide.Diagnostics;

namespace Fieldguide.Concepts;

/// <summary>What a maintainer may want to look at: names of two meanings, concepts that nobody mentions or that are said twice.</summary>
public static class ConceptReport
{
    /// <summary>Two sayings that share less of their words than this are two definitions.</summary>
    private const double Alike = 0.2;

    public static IReadOnlyList<Diagnostic> Of(ConceptAtlas atlas, ConceptBook book) =>
    [
        .. book.Clashes.SelectMany(c => Clash(c, atlas)),
        .. Pages(atlas),
        .. atlas.Entries.SelectMany(DefinedTwice),
        .. UndefinedTerms.Of(atlas, book),
    ];

    /// <summary>Told where an author can decide: a clash of two lexicon entries that no text uses is nobody's business.</summary>
    private static IEnumerable<Diagnostic> Clash(Clash clash, ConceptAtlas atlas)
    {
        var used = clash.Concepts.Select(c => atlas.Entry(c.Id)).OfType<ConceptEntry>()
            .SelectMany(e => e.Mentions).FirstOrDefault(m => m.Mention.Rule == LinkRule.Ambiguous);
        if (used is not null)
        {
            yield return new(DiagnosticCodes.AmbiguousName, Severity.Info, new(used.Page.Path.Value, used.Mention.Line, used.Mention.Column),
                $"\"{clash.Form}\" means {string.Join(" and ", clash.Concepts.Select(c => $"\"{c.Name}\""))}, so it links to neither.",
                "Give one of them the name, or link it yourself.");
        }
    }

    private static IEnumerable<Diagnostic> Pages(ConceptAtlas atlas)
    {
        var linked = atlas.Pages.SelectMany(p => p.AuthorsLinks).ToHashSet(StringComparer.Ordinal);
        return atlas.Entries.Where(e => e.Page is not null).SelectMany(e => OfPage(e, linked.Contains(e.Concept.Id)));
    }

    private static IEnumerable<Diagnostic> OfPage(ConceptEntry entry, bool isLinked)
    {
        if (!isLinked && !entry.Meant.Any(m => m.Page.Path != entry.Page))
        {
            yield return new(DiagnosticCodes.OrphanConcept, Severity.Info, new(entry.Page!.Value),
                $"No other page mentions \"{entry.Concept.Name}\".", "Add the names that the text uses to its Aliases, or leave it as it is.");
        }
    }

    private static IEnumerable<Diagnostic> DefinedTwice(ConceptEntry entry)
    {
        var first = entry.Concept.DefinedAt.FirstOrDefault(d => IsDefinition(d.Text));
        if (first is null)
        {
            yield break;
        }

        foreach (var other in entry.Concept.DefinedAt)
        {
            if (other != first && other.Path != first.Path && IsDefinition(other.Text) && Overlap(first.Text, other.Text) < Alike)
            {
                yield return new(DiagnosticCodes.DefinedTwice, Severity.Info, new(other.Path.Value, other.Line),
                    $"\"{entry.Concept.Name}\" is defined otherwise in {first.Path}:{first.Line}.", "Say the same in both, or say it once and link.");
                yield break;
            }
        }
    }

    private static bool IsDefinition(string text) => Words.In(text).Count >= 6;

    private static double Overlap(string a, string b)
    {
        var first = Keys(a);
        var second = Keys(b);
        return first.Count == 0 || second.Count == 0 ? 1 : (double)first.Intersect(second).Count() / Math.Min(first.Count, second.Count);
    }

    /// <summary>Keys of the words that carry meaning: those of four letters and more.</summary>
    private static HashSet<string> Keys(string text)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var words = Words.In(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Of(text, i).Length >= 4)
            {
                keys.Add(WordKey.Of(words.Of(text, i)));
            }
        }

        return keys;
    }
}

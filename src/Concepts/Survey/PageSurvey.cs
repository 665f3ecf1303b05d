using Fieldguide.Concepts.Mentions;
using Fieldguide.Concepts.Names;
using Fieldguide.Linking;

namespace Fieldguide.Concepts.Survey;

/// <summary>Which of the names in doubt one page speaks of.</summary>
/// <param name="Sightings">One for each name and section.</param>
/// <param name="Lower">Keys of the words that it writes in lower case, of those asked for.</param>
public sealed record PageSurvey(LibraryPage Page, IReadOnlyList<Sighting> Sightings, IReadOnlySet<string> Lower)
{
    public static PageSurvey Of(SurveyPlan plan, LibraryPage page)
    {
        var found = new Dictionary<string, Sighting>(StringComparer.Ordinal);
        var lower = new HashSet<string>(StringComparer.Ordinal);
        if (plan.Names > 0 && page.Guide.IsMarkdown && page.Guide.Front.LinkConcepts != false)
        {
            var html = page.Guide.Body.Html;
            foreach (var block in page.Guide.Body.Texts)
            {
                foreach (var words in BlockLines.In(html, block))
                {
                    Read(plan, html, words, block.HeadingId, found);
                    NoteLower(plan, html, words, lower);
                }
            }
        }

        return new(page, [.. found.Values], lower);
    }

    private static void Read(SurveyPlan plan, string html, Words words, string? heading, Dictionary<string, Sighting> found)
    {
        foreach (var hit in plan.Trie.Find(html, words))
        {
            foreach (var form in hit.Forms)
            {
                var key = $"{form.Concept.Id}\n{heading}";
                if (!found.ContainsKey(key))
                {
                    found[key] = new(form.Concept.Id, heading, html.Substring(hit.Start, hit.Length));
                }
            }
        }
    }

    private static void NoteLower(SurveyPlan plan, string html, Words words, HashSet<string> lower)
    {
        for (var i = 0; i < words.Count && plan.Words.Count > 0; i++)
        {
            var word = words.Of(html, i);
            if (char.IsLower(word[0]) && WordKey.Of(word) is var key && plan.Words.Contains(key))
            {
                lower.Add(key);
            }
        }
    }
}

/// <summary>A name in a section.</summary>
/// <param name="Heading">Id; null before the first heading.</param>
/// <param name="Surface">As written.</param>
public sealed record Sighting(string Name, string? Heading, string Surface);

using Fieldguide.Concepts.Names;
using Fieldguide.Diagnostics;
using Fieldguide.Linking;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Concepts;

/// <summary>Acronyms that many sections use and nothing explains.</summary>
public static class UndefinedTerms
{
    private const int FewestSections = 5;
    private const int FewestPages = 3;

    public static IEnumerable<Diagnostic> Of(ConceptAtlas atlas, ConceptBook book)
    {
        var uses = new SortedDictionary<string, Use>(StringComparer.Ordinal);
        foreach (var page in atlas.Pages)
        {
            foreach (var section in page.Page.Guide.Sections)
            {
                var seen = new HashSet<string>(StringComparer.Ordinal);
                foreach (var block in section.Blocks)
                {
                    if (block is ParagraphBlock paragraph)
                    {
                        Collect(paragraph.Text.Plain, paragraph.Line, page.Page, seen, uses);
                    }
                    else if (block is ListBlock list)
                    {
                        foreach (var item in list.Items)
                        {
                            Collect(item.Lead.Plain, item.Line, page.Page, seen, uses);
                        }
                    }
                }
            }
        }

        return from use in uses
               where !use.Value.IsExplained && use.Value.Sections >= FewestSections && use.Value.Pages.Count >= FewestPages && book.Named(use.Key) is null
               select new Diagnostic(DiagnosticCodes.UndefinedTerm, Severity.Info, new(use.Value.First.Path.Value, use.Value.Line),
                   $"\"{use.Key}\" is used in {use.Value.Sections} sections and explained nowhere.", "Write a concept page for it, or add it to the Aliases of one.");
    }

    private static void Collect(string text, int line, LibraryPage page, HashSet<string> seen, SortedDictionary<string, Use> uses)
    {
        var words = Words.In(text);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words.Of(text, i);
            if (word.Length is < 3 or > 8 || !IsAcronym(word))
            {
                continue;
            }

            var term = word.ToString();
            var use = uses.GetValueOrDefault(term) ?? new(page, line);
            uses[term] = use;
            use.IsExplained |= IsExplained(text, words.Start(i), words.End(i));
            if (seen.Add(term))
            {
                use.Sections++;
                use.Pages.Add(page.Path.Value);
            }
        }
    }

    /// <summary>"Gas-liquid chromatography (GLC)", "GLC (gas-liquid chromatography)", "GLC stands for …".</summary>
    private static bool IsExplained(string text, int start, int end) =>
        (start > 0 && text[start - 1] == '(' && end < text.Length && text[end] == ')')
        || text.AsSpan(end) is [' ', '(', ..]
        || text.AsSpan(end).StartsWith(" is ", StringComparison.Ordinal)
        || text.AsSpan(end).StartsWith(" stands for ", StringComparison.Ordinal)
        || text.AsSpan(end).StartsWith(" means ", StringComparison.Ordinal);

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Use(LibraryPage first, int line)
    {
        public LibraryPage First => first;

        public int Line => line;

        public int Sections { get; set; }

        public bool IsExplained { get; set; }

        public HashSet<string> Pages { get; } = new(StringComparer.Ordinal);
    }
}

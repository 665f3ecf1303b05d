using Fieldguide.Files;
using Fieldguide.Knowledge;

namespace Fieldguide.Concepts.Survey;

/// <summary>
/// Of which field each page is, told by the names it uses: a folder may hold a guide to nursing beside one to databases, and
/// "monitoring" is not the same in both.
/// </summary>
public sealed class PageVocabulary
{
    /// <summary>A page of fewer words says too little about its field; it is of the folder's.</summary>
    private const int FewestWords = 200;

    /// <summary>One point for so many words: an unmistakable name of the lexicon counts two, an ordinary word that is also a name counts one.</summary>
    private const int WordsPerPoint = 300;

    private const int FewestPoints = 2;

    /// <summary>A page with fewer known names has no vocabulary to speak of …</summary>
    private const int NamesOfAField = 8;

    /// <summary>… and two pages that share so many speak of the same things.</summary>
    private const int NamesInCommon = 2;

    private readonly HashSet<string> _others = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlySet<string>> _names = new(StringComparer.Ordinal);

    private PageVocabulary()
    {
    }

    /// <summary>Every word may mean what it means anywhere.</summary>
    public static PageVocabulary Unknown { get; } = new();

    internal static PageVocabulary Of(IReadOnlyList<PageSurvey> pages, Lexicon builtIn)
    {
        var vocabulary = new PageVocabulary();
        foreach (var page in pages)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            var unmistakable = new HashSet<string>(StringComparer.Ordinal);
            var known = new HashSet<string>(StringComparer.Ordinal);
            foreach (var sighting in page.Sightings)
            {
                names.Add(sighting.Name);
                if (SurveyPlan.IsOfLexicon(sighting.Name))
                {
                    (IsUnmistakable(sighting.Surface) ? unmistakable : known).Add(sighting.Name);
                }
            }

            vocabulary._names[page.Page.Path.Value] = names;
            known.ExceptWith(unmistakable);
            var words = page.Page.Guide.Words;
            if (builtIn.Entries.Count > 0 && words >= FewestWords && unmistakable.Count * 2 + known.Count < Math.Max(FewestPoints, (double)words / WordsPerPoint))
            {
                vocabulary._others.Add(page.Page.Path.Value);
            }
        }

        return vocabulary;
    }

    /// <summary>Is the page of the built-in lexicon's field? Short ones are where the guide is.</summary>
    public bool IsOfLexicon(SourcePath page) => !_others.Contains(page.Value);

    /// <summary>May a word of the page mean the concept? An ordinary word of another field does not.</summary>
    /// <param name="surface">As the page has it.</param>
    internal bool Fits(Concept concept, string surface, SourcePath page) =>
        IsUnmistakable(surface)
        || (concept.IsOfItsPages ? concept.DefinedAt.Any(d => d.Path == page)
            : concept.IsBuiltIn ? IsOfLexicon(page)
            : concept.Origin != ConceptOrigin.Discovered || concept.DefinedAt.Count == 0 || concept.DefinedAt.Any(d => IsNear(d.Path, page, concept)));

    /// <summary>Do the two pages speak of the same things?</summary>
    private bool IsNear(SourcePath definition, SourcePath page, Concept concept)
    {
        if (definition == page || !_names.TryGetValue(page.Value, out var names) || names.Count < NamesOfAField || !_names.TryGetValue(definition.Value, out var others) || others.Count < NamesOfAField)
        {
            return true;
        }

        var own = SurveyPlan.IdOf(concept.Name);
        var common = 0;
        foreach (var name in names)
        {
            common += name != own && others.Contains(name) ? 1 : 0;
            if (common == NamesInCommon)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of several words, or with a capital or digit inside.</summary>
    internal static bool IsUnmistakable(string surface) =>
        surface.AsSpan(1).ContainsAnyInRange('A', 'Z') || surface.AsSpan().ContainsAny(' ', '-') || surface.AsSpan().ContainsAnyInRange('0', '9');
}

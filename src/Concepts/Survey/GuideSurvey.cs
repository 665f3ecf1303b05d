using Fieldguide.Concepts.Discovery;
using Fieldguide.Concepts.Names;
using Fieldguide.Knowledge;

namespace Fieldguide.Concepts.Survey;

/// <summary>What all pages together say of the names in doubt.</summary>
public sealed class GuideSurvey
{
    /// <summary>The built-in lexicon serves a guide that uses at least so many of its unmistakable names …</summary>
    private const int NamesToServe = 6;

    /// <summary>… and one for so many words.</summary>
    private const int WordsPerName = 1500;

    /// <summary>A page alone must use one for so many words, to be of its field among pages of others.</summary>
    private const int WordsPerNameOfPage = 250;

    private readonly IReadOnlyList<PageSurvey> _pages;

    // Sections whose text speaks of a name, each written as path and heading.
    private readonly Dictionary<string, HashSet<string>> _sections = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unmistakable = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lower = new(StringComparer.Ordinal);
    private readonly int _words;

    /// <param name="builtIn">The lexicon of which each page may be.</param>
    public GuideSurvey(IReadOnlyList<PageSurvey> pages, Lexicon builtIn)
    {
        _pages = pages;
        Vocabulary = PageVocabulary.Of(pages, builtIn);
        foreach (var page in pages)
        {
            _words += page.Page.Guide.Words;
            _lower.UnionWith(page.Lower);
            foreach (var sighting in page.Sightings)
            {
                SetOf(_sections, sighting.Name).Add(Section(page.Page.Path.Value, sighting.Heading));
                if (PageVocabulary.IsUnmistakable(sighting.Surface))
                {
                    _unmistakable.Add(sighting.Name);
                }
            }
        }
    }

    /// <summary>Of which field each page is.</summary>
    public PageVocabulary Vocabulary { get; }

    /// <summary>Is the guide, or one of its pages, of the lexicon's field? A law guide's "partition" says nothing about databases.</summary>
    public bool IsServedBy(Lexicon lexicon) =>
        IsEnough(lexicon.Entries.Count(e => _unmistakable.Contains(SurveyPlan.IdOf(e))), _words, WordsPerName)
        || _pages.Any(p => IsEnough(p.Sightings.Where(s => SurveyPlan.IsOfLexicon(s.Name) && PageVocabulary.IsUnmistakable(s.Surface)).Select(s => s.Name).Distinct().Count(), p.Page.Guide.Words, WordsPerNameOfPage));

    private static bool IsEnough(int names, int words, int wordsPerName) => names >= NamesToServe && names >= words / wordsPerName;

    /// <summary>The terms that the guide goes on to speak of, with their families decided.</summary>
    /// <param name="discovered">In reading order.</param>
    /// <param name="known">The concept of an author's page or a lexicon that has a name; null where none has.</param>
    public IReadOnlyList<DiscoveredTerm> Keep(IReadOnlyList<DiscoveredTerm> discovered, Func<string, Concept?> known)
    {
        var places = Places(discovered);
        return [.. discovered.Where(t => IsEnough(t, places) || (t.Evidence == TermEvidence.Defined && known(t.Name) is not null)).Select(Decided)];
    }

    /// <summary>
    /// The same beside the built-in lexicon, page by page. On a page of its field it knows the names, so what it does not know
    /// is more often noise, unless the text explains it, or most names of the same list or table are known. On a page of
    /// another field it has no say, but for ordinary words that it has as names: those are nobody's.
    /// </summary>
    public IReadOnlyList<DiscoveredTerm> KeepBesideLexicon(IReadOnlyList<DiscoveredTerm> discovered, Func<string, Concept?> known)
    {
        var places = Places(discovered);
        var announced = discovered.Where(t => t.Evidence is TermEvidence.Announced or TermEvidence.Heading).ToArray();
        var announcedAt = Places(announced);
        var supported = announced.GroupBy(t => $"{Section(t.Path.Value, t.HeadingId)} {t.Family}")
            .Where(g => g.Select(t => t.Name).Distinct().ToArray() is var names && names.Count(n => known(n) is not null) is var count && count * 3 >= names.Length * 2 && count > 1)
            .Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return [.. discovered.Where(IsKept).Select(Decided)];

        bool IsKept(DiscoveredTerm term)
        {
            if (!Vocabulary.IsOfLexicon(term.Path))
            {
                return IsEnough(term, places) && (known(term.Name) is not { IsBuiltIn: true } || PageVocabulary.IsUnmistakable(term.Name));
            }

            return term.Evidence switch
            {
                TermEvidence.Announced or TermEvidence.Heading => known(term.Name) is not null
                    || (supported.Contains($"{Section(term.Path.Value, term.HeadingId)} {term.Family}") && IsEnough(term, announcedAt) && IsSpokenOf(term.Name, announcedAt)),
                TermEvidence.Glossary or TermEvidence.Defined => known(term.Name) is not null || IsEnough(term, places),
                _ => false,
            };
        }
    }

    private DiscoveredTerm Decided(DiscoveredTerm term) => term.Family == DiscoveredTerm.Undecided ? term with { Family = FamilyOf(term) } : term;

    /// <summary>Sections by name in which the text's form names it.</summary>
    private static Dictionary<string, HashSet<string>> Places(IReadOnlyList<DiscoveredTerm> discovered)
    {
        var places = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var term in discovered)
        {
            if (SurveyPlan.IdOf(NameForms.WithoutParenthesis(term.Name).Name) is { } id)
            {
                SetOf(places, id).Add(Section(term.Path.Value, term.HeadingId));
            }
        }

        return places;
    }

    private bool IsEnough(DiscoveredTerm term, Dictionary<string, HashSet<string>> places)
    {
        var (name, _) = NameForms.WithoutParenthesis(term.Name);
        return term.Evidence switch
        {
            TermEvidence.Announced or TermEvidence.Glossary => true,
            TermEvidence.Defined => IsSpokenOf(name, places),
            TermEvidence.Heading => IsSubjectOf(name, Section(term.Path.Value, term.HeadingId)),
            TermEvidence.Example => IsProduct(name),
            TermEvidence.Named => IsSpokenOf(name, places) && (TermFilter.IsDistinct(name) || IsProduct(name)),
            TermEvidence.Side => IsSpokenOf(name, places) && TermFilter.IsDistinct(name),
            _ => IsSpokenOf(name, places) || Versus.Sides(name).All(s => IsSpokenOutside(s, Section(term.Path.Value, term.HeadingId))),
        };
    }

    /// <summary>In two sections at least: where it was found, and once more.</summary>
    private bool IsSpokenOf(string name, Dictionary<string, HashSet<string>> places)
    {
        if (SurveyPlan.IdOf(name) is not { } id)
        {
            return false;
        }

        // A common name stands in hundreds of sections, and is asked for from each: two of them are enough to see.
        var spoken = _sections.GetValueOrDefault(id);
        var found = places.GetValueOrDefault(id);
        return spoken is { Count: > 1 }
            || (found is not null && (spoken is null ? found.Count > 1 : spoken.Count + found.Count > 1 && found.Any(f => !spoken.Contains(f))));
    }

    private bool IsSpokenOutside(string name, string section) =>
        SurveyPlan.IdOf(name) is { } id && _sections.TryGetValue(id, out var spoken) && spoken.Any(s => s != section);

    /// <summary>Does the section below the heading speak of it, and another one, too?</summary>
    private bool IsSubjectOf(string heading, string section) =>
        SurveyPlan.IdOf(heading) is { } id && _sections.TryGetValue(id, out var spoken) && spoken.Count > 1 && spoken.Contains(section);

    /// <summary>"OT" weighed against "CRDT" is a way of doing something, whatever its letters; a product is a name in a list.</summary>
    private string FamilyOf(DiscoveredTerm term) =>
        IsProduct(term.Name) && !(term.Evidence == TermEvidence.Side && term.Name.All(c => !char.IsLower(c))) ? "technology" : "pattern";

    /// <summary>A product's name has a word that the guide never writes in lower case; "Load Balancer" has none.</summary>
    private bool IsProduct(string name)
    {
        var words = Words.In(name);
        var isProper = false;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words.Of(name, i);
            if (char.IsLower(word[0]))
            {
                return false;
            }

            isProper |= char.IsUpper(word[0]) && !_lower.Contains(WordKey.Of(word));
        }

        return isProper;
    }

    private static HashSet<string> SetOf(Dictionary<string, HashSet<string>> sets, string name)
    {
        if (!sets.TryGetValue(name, out var set))
        {
            sets[name] = set = new(StringComparer.Ordinal);
        }

        return set;
    }

    private static string Section(string path, string? heading) => $"{path}#{heading}";
}

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

    // Sections by name, each written as path and heading.
    private readonly Dictionary<string, HashSet<string>> _sections = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unmistakable = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lower = new(StringComparer.Ordinal);
    private readonly int _words;

    public GuideSurvey(IReadOnlyList<PageSurvey> pages)
    {
        foreach (var page in pages)
        {
            _words += page.Page.Guide.Words;
            _lower.UnionWith(page.Lower);
            foreach (var sighting in page.Sightings)
            {
                SectionsOf(sighting.Name).Add(Section(page.Page.Path.Value, sighting.Heading));
                if (IsUnmistakable(sighting.Surface))
                {
                    _unmistakable.Add(sighting.Name);
                }
            }
        }
    }

    /// <summary>Is the guide of the lexicon's field? A law guide's "partition" says nothing about databases.</summary>
    public bool IsServedBy(Lexicon lexicon)
    {
        var names = lexicon.Entries.Count(e => _unmistakable.Contains(SurveyPlan.IdOf(e)));
        return names >= NamesToServe && names >= _words / WordsPerName;
    }

    /// <summary>The terms that the guide goes on to speak of, with their families decided.</summary>
    /// <param name="discovered">In reading order.</param>
    public IEnumerable<DiscoveredTerm> Keep(IReadOnlyList<DiscoveredTerm> discovered)
    {
        foreach (var term in discovered)
        {
            if (SurveyPlan.IdOf(NameForms.WithoutParenthesis(term.Name).Name) is { } id)
            {
                SectionsOf(id).Add(Section(term.Path.Value, term.HeadingId));
            }
        }

        return discovered.Where(IsEnough).Select(t => t.Family == DiscoveredTerm.Undecided ? t with { Family = FamilyOf(t) } : t);
    }

    private bool IsEnough(DiscoveredTerm term)
    {
        var (name, _) = NameForms.WithoutParenthesis(term.Name);
        return term.Evidence switch
        {
            TermEvidence.Announced => true,
            TermEvidence.Example => IsProduct(name),
            TermEvidence.Named => IsSpokenOf(name) && (TermFilter.IsDistinct(name) || IsProduct(name)),
            TermEvidence.Side => IsSpokenOf(name) && TermFilter.IsDistinct(name),
            _ => IsSpokenOf(name) || Versus.Sides(name).All(IsSpokenOf),
        };
    }

    /// <summary>In two sections at least: where it was found, and once more.</summary>
    private bool IsSpokenOf(string name) => SurveyPlan.IdOf(name) is { } id && _sections.TryGetValue(id, out var sections) && sections.Count > 1;

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

    private HashSet<string> SectionsOf(string name)
    {
        if (!_sections.TryGetValue(name, out var sections))
        {
            _sections[name] = sections = new(StringComparer.Ordinal);
        }

        return sections;
    }

    private static string Section(string path, string? heading) => $"{path}#{heading}";

    private static bool IsUnmistakable(string surface) =>
        surface.AsSpan(1).ContainsAnyInRange('A', 'Z') || surface.AsSpan().ContainsAny(' ', '-') || surface.AsSpan().ContainsAnyInRange('0', '9');
}

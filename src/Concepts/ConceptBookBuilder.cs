using Fieldguide.Concepts.Discovery;
using Fieldguide.Concepts.Matching;
using Fieldguide.Concepts.Names;
using Fieldguide.Concepts.Survey;
using Fieldguide.Files;
using Fieldguide.Knowledge;
using Fieldguide.Linking;

namespace Fieldguide.Concepts;

/// <summary>
/// Joins what authors wrote, what the lexicon knows and what the text announces into one book: a name or alias that is
/// known already adds to the concept it means and makes no second one.
/// </summary>
public sealed class ConceptBookBuilder
{
    private static readonly PageAddress Home = PageAddress.Home.Append("concepts");
    private readonly ConceptOptions _options;
    private readonly List<Concept> _concepts = [];

    // Where the text defines each concept, in reading order.
    private readonly Dictionary<int, List<DefinitionPlace>> _places = [];

    // By the key of a name or alias; where two concepts share one, the first keeps it.
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private ConceptBookBuilder(ConceptOptions options) => _options = options;

    /// <param name="discovered">Of all guides, in reading order, every family decided.</param>
    /// <param name="servesBuiltIn">Is the built-in lexicon of the guide's field?</param>
    /// <param name="vocabulary">Of which field each page is; null where nobody asked.</param>
    public static ConceptBook Build(Library library, IReadOnlyList<DiscoveredTerm> discovered, ConceptOptions options, bool servesBuiltIn, PageVocabulary? vocabulary = null)
    {
        var builder = Known(library, options, servesBuiltIn);

        // What the text announces comes before what it explains, and that before what it only names.
        builder.AddDiscovered(discovered.Where(d => d.Evidence <= TermEvidence.Heading));
        builder.AddDiscovered(discovered.Where(d => d.Evidence is TermEvidence.Glossary or TermEvidence.Defined));
        builder.AddDiscovered(discovered.Where(d => d.Evidence > TermEvidence.Defined));
        return builder.Build(vocabulary ?? PageVocabulary.Unknown);
    }

    /// <summary>The concept of an author's page or a lexicon that has a name; null where none has.</summary>
    public static Func<string, Concept?> Names(Library library, ConceptOptions options, bool servesBuiltIn)
    {
        var builder = Known(library, options, servesBuiltIn);
        return name => builder.Known(NameForms.WithoutParenthesis(name).Name) is { } known ? builder._concepts[known] : null;
    }

    private static ConceptBookBuilder Known(Library library, ConceptOptions options, bool servesBuiltIn)
    {
        var builder = new ConceptBookBuilder(options);
        builder.AddPages(library);
        var own = options.Own.Entries.ToHashSet();
        foreach (var entry in (servesBuiltIn ? options.BuiltIn.With(options.Own) : options.Own).Entries)
        {
            builder.AddEntry(entry, isBuiltIn: !own.Contains(entry));
        }

        return builder;
    }

    /// <summary>Is it a concept's page that an author wrote: below <c>concepts/</c>, or with a family of its own?</summary>
    public static bool IsConceptPage(LibraryPage page, Library library) =>
        library.SectionOfOwn(page) is null
        && (page.Guide.Front.Family is not null || page.Path.Folder.Value.Equals("concepts", StringComparison.OrdinalIgnoreCase));

    private void AddPages(Library library)
    {
        foreach (var page in library.ReadingOrder)
        {
            if (!IsConceptPage(page, library))
            {
                continue;
            }

            var front = page.Guide.Front;
            var (name, acronym) = NameForms.WithoutParenthesis(page.Guide.Title);
            var slug = page.Address.Value.TrimEnd('/').Split('/')[^1];
            Add(new Concept(Unique(slug), name, (front.Family ?? "pattern").ToLowerInvariant(), page.Address, ConceptOrigin.Page)
            {
                Aliases = [.. front.Aliases ?? [], .. acronym is null ? Array.Empty<string>() : [acronym]],
                Summary = front.Summary ?? front.Description ?? "",
                Page = page.Path,
                Related = front.Related ?? [],
                Sides = Sides(name),
            });
        }
    }

    private void AddEntry(LexiconEntry entry, bool isBuiltIn)
    {
        if (Known(entry.Name) is { } known && _concepts[known].Origin == ConceptOrigin.Page)
        {
            // The author's page says what it is; the lexicon adds other names for it and how to tell it from plain words.
            var page = _concepts[known];
            _concepts[known] = page with
            {
                Subfamily = page.Subfamily.Length > 0 ? page.Subfamily : entry.Subfamily,
                Aliases = [.. page.Aliases, .. entry.Aliases.Append(entry.Name).Where(a => Known(a) is null || Known(a) == known).Except(page.Aliases.Append(page.Name), StringComparer.OrdinalIgnoreCase)],
                Summary = page.Summary.Length > 0 ? page.Summary : entry.Definition,
                Related = page.Related.Count > 0 ? page.Related : entry.Related,
                Sides = entry.Sides.Count > 0 ? entry.Sides : page.Sides,
                Cues = entry.Cues,
            };
            Index(known);
            return;
        }

        var id = Unique(Slug.Of(entry.Name));
        Add(new Concept(id, entry.Name, entry.Family, Home.Append(id), ConceptOrigin.Lexicon)
        {
            IsBuiltIn = isBuiltIn,
            Subfamily = entry.Subfamily,
            Aliases = entry.Aliases,
            Summary = entry.Definition,
            Related = entry.Related,
            Sides = entry.Sides.Count > 0 ? entry.Sides : Sides(entry.Name),
            Cues = entry.Cues,
        });
    }

    private void AddDiscovered(IEnumerable<DiscoveredTerm> terms)
    {
        foreach (var term in terms)
        {
            var (name, acronym) = NameForms.WithoutParenthesis(term.Name);
            var place = new DefinitionPlace(term.Path, term.Line, term.Definition, term.HeadingId);
            if ((Known(name) ?? Known(Shorter(name))) is { } known)
            {
                if (Says(term))
                {
                    NoteDefinition(known, place);
                }

                continue;
            }

            if (name.Split('/', StringSplitOptions.TrimEntries) is { Length: > 1 } parts && parts.Select(Known).OfType<int>().ToArray() is { Length: > 0 } several)
            {
                // Two names in one cell, of which one is known; where none is, it is one name: "Pub/Sub".
                Array.ForEach(several, one => NoteDefinition(one, place with { Text = "" }));
                continue;
            }

            var id = Unique(Slug.Of(name));
            Add(new Concept(id, Shown(name), term.Family, Home.Append(id), ConceptOrigin.Discovered)
            {
                Aliases = acronym is null || Known(acronym) is not null ? [] : [acronym],
                Sides = Sides(name),
                IsOfItsPages = term.Evidence == TermEvidence.Defined && !PageVocabulary.IsUnmistakable(name),
            });
            if (Says(term))
            {
                NoteDefinition(_concepts.Count - 1, place);
            }
        }
    }

    /// <summary>Does the form say what the term is, or that it is one of a family?</summary>
    private static bool Says(DiscoveredTerm term) => term.Evidence <= TermEvidence.Defined || term.Definition.Length > 0;

    private void NoteDefinition(int concept, DefinitionPlace place)
    {
        if (!_places.TryGetValue(concept, out var places))
        {
            _places[concept] = places = [];
        }

        if (!places.Exists(p => p.Line == place.Line && p.Path == place.Path))
        {
            places.Add(place);
        }
    }

    /// <summary>"At-least-once vs exactly-once semantics" is known without its last word, "cursor-based" without its ending.</summary>
    private static string Shorter(string name)
    {
        if (Versus.Sides(name) is not { Count: > 1 } sides)
        {
            return name;
        }

        var plain = sides.Select(s => s.EndsWith("-based", StringComparison.OrdinalIgnoreCase) ? s[..^"-based".Length] : s).ToArray();
        plain[^1] = plain[^1].LastIndexOf(' ') is > 0 and var space ? plain[^1][..space] : plain[^1];
        return string.Join(" vs ", plain);
    }

    private void Add(Concept concept)
    {
        _concepts.Add(concept);
        Index(_concepts.Count - 1);
    }

    private void Index(int concept)
    {
        var (name, aliases) = (_concepts[concept].Name, _concepts[concept].Aliases);
        foreach (var text in aliases.Prepend(name))
        {
            foreach (var form in NameForms.Of(text))
            {
                _byName.TryAdd(form.Key, concept);
            }
        }
    }

    private int? Known(string name)
    {
        foreach (var form in NameForms.Of(name))
        {
            if (_byName.TryGetValue(form.Key, out var concept))
            {
                return concept;
            }
        }

        return null;
    }

    private ConceptBook Build(PageVocabulary vocabulary)
    {
        foreach (var (concept, places) in _places)
        {
            _concepts[concept] = _concepts[concept] with { DefinedAt = places };
        }

        var always = new HashSet<string>(_options.Always.Select(a => Name.Of(a)?.Key ?? a), StringComparer.Ordinal);
        var trie = new NameTrie();
        foreach (var concept in _concepts)
        {
            var ambiguous = concept.Cues is null ? null : new HashSet<string>(concept.Cues.Ambiguous.Select(a => Name.Of(a)?.Key ?? a), StringComparer.Ordinal);
            AddForms(trie, concept, concept.Name, weight: 2, ambiguous, always);
            foreach (var alias in concept.Aliases)
            {
                AddForms(trie, concept, alias, weight: 1, ambiguous, always);
            }
        }

        return new(
            [.. _concepts.OrderBy(c => c.Id, StringComparer.Ordinal)],
            trie,
            [.. trie.All().Select(Clash).OfType<Clash>().OrderBy(c => c.Form, StringComparer.Ordinal)],
            _options.Never,
            vocabulary);
    }

    private static void AddForms(NameTrie trie, Concept concept, string text, int weight, HashSet<string>? ambiguous, HashSet<string> always)
    {
        var first = true;
        foreach (var form in NameForms.Of(text))
        {
            var needsCue = ambiguous is not null && ambiguous.Contains(form.Key) && !always.Contains(form.Key);
            trie.Add(new(concept, form, first ? weight : 0, needsCue));
            first = false;
        }
    }

    /// <summary>Two concepts with equal right to a form.</summary>
    private static Clash? Clash(IReadOnlyList<ConceptForm> forms)
    {
        var best = forms.Max(f => f.Weight);
        var owners = forms.Where(f => f.Weight == best && f.Weight > 0).Select(f => f.Concept).Distinct().OrderBy(c => c.Id, StringComparer.Ordinal).ToArray();
        return owners.Length > 1 ? new(forms.First(f => f.Weight == best).Name.Text, owners) : null;
    }

    private static IReadOnlyList<string> Sides(string name) => Versus.Sides(name) is { Count: > 1 } sides ? sides : [];

    /// <summary>A name found in lower case is shown with a capital, as a heading has it; "pH" and "gRPC" stay.</summary>
    private static string Shown(string name)
    {
        var end = name.AsSpan().IndexOf(' ') is > 0 and var space ? space : name.Length;
        return name.AsSpan(0, end).ContainsAnyInRange('A', 'Z') ? name : char.ToUpperInvariant(name[0]) + name[1..];
    }

    private string Unique(string slug)
    {
        var id = slug;
        for (var i = 2; !_ids.Add(id); i++)
        {
            id = $"{slug}-{i}";
        }

        return id;
    }
}

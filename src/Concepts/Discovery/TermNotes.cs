using Fieldguide.Concepts.Names;
using Fieldguide.Knowledge;
using Fieldguide.Markdown;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Concepts.Discovery;

/// <summary>What was found so far in one guide, and the checks that every form of text shares.</summary>
internal sealed class TermNotes(ParsedGuide guide, FamilyWords families)
{
    private const string Tradeoff = "tradeoff";

    private readonly List<DiscoveredTerm> _found = [];

    public FamilyWords Families => families;

    /// <summary>In order of the text; the same name may come several times.</summary>
    public IReadOnlyList<DiscoveredTerm> Found => _found;

    /// <summary>Where the reader stands.</summary>
    public GuideSection? Section { get; set; }

    private string? HeadingId => Section?.Heading?.Id;

    /// <summary>A name that the form announces as one of a family.</summary>
    public void Add(string text, string family, int line, string definition, TermEvidence evidence = TermEvidence.Announced)
    {
        var name = WithoutNumber(text).Trim().TrimEnd(':', '.', ',').Trim();
        if (name.Split('/') is { Length: 2 } halves && halves.All(TermFilter.HasInnerCapital))
        {
            // "QuadTree/GeoHash" are two; "Pub/Sub" is one.
            Add(halves[0], family, line, definition, evidence);
            Add(halves[1], family, line, definition, evidence);
            return;
        }

        var (plain, _) = NameForms.WithoutParenthesis(name);
        if (TermFilter.IsName(plain))
        {
            // "SQL database" in a table of building blocks is a database.
            _found.Add(new(name, families.Of(plain, plural: false) ?? family, guide.Path, line, definition, HeadingId) { Evidence = evidence });
        }
    }

    /// <summary>A name that only stands there.</summary>
    /// <param name="family">Null where nothing says it.</param>
    public void AddTentative(string text, TermEvidence evidence, int line, string? family = null)
    {
        var name = WithoutNumber(text).Trim();
        var (plain, _) = NameForms.WithoutParenthesis(name);
        if (TermFilter.IsName(plain))
        {
            _found.Add(new(name, families.Of(plain, plural: false) ?? family ?? DiscoveredTerm.Undecided, guide.Path, line, "", HeadingId) { Evidence = evidence });
        }
    }

    /// <summary>A name with what it means.</summary>
    /// <param name="isGlossary">It stands in a list or table of terms.</param>
    public void AddDefined(string text, string definition, int line, bool isGlossary)
    {
        var name = WithoutNumber(text).Trim().TrimEnd(':', '.', ',').Trim();
        var (plain, _) = NameForms.WithoutParenthesis(name);
        if (TermFilter.IsName(plain) && !TermLabels.Contain(plain) && !Versus.IsIn(plain))
        {
            _found.Add(new(name, families.Of(plain, plural: false) ?? Family.Term, guide.Path, line, definition, HeadingId) { Evidence = isGlossary ? TermEvidence.Glossary : TermEvidence.Defined });
        }
    }

    /// <summary>Terms with their acronyms, and comparisons with their sides, inside sentences: concepts if the guide goes on to speak of them.</summary>
    public void AddSpoken(string text, int line)
    {
        foreach (var term in Acronyms.In(text))
        {
            AddTentative(term, TermEvidence.Named, line);
        }

        foreach (var sides in Comparisons.In(text))
        {
            _found.Add(new(string.Join(" vs ", sides), Tradeoff, guide.Path, line, "", HeadingId) { Evidence = TermEvidence.Spoken });
            AddSides(sides, line);
        }
    }

    private void AddSides(IReadOnlyList<string> sides, int line)
    {
        foreach (var side in Comparisons.Names(sides))
        {
            AddTentative(side, TermEvidence.Side, line);
        }
    }

    /// <summary>A text that is a comparison from end to end, as headings, cells and leads are; inside a sentence only known names are found.</summary>
    /// <param name="isChoice">The form says that it is one: else the guide must speak of it, or of each of its sides, elsewhere.</param>
    public bool AddComparison(string text, int line, string meaning, bool isChoice = true)
    {
        var name = WithoutNumber(text).AsSpan().TrimEnd("?.: ").ToString();
        name = NameForms.WithoutParenthesis(name).Name;
        var sides = Versus.Sides(name);
        if (sides.Count < 2)
        {
            return false;
        }

        // "Sync vs async tradeoff", "The L4 vs L7 question": the noun belongs to the sentence.
        var first = sides[0].StartsWith("The ", StringComparison.Ordinal) ? sides[0][4..] : sides[0];
        IReadOnlyList<string> clean = [first.Trim('"', '“', '”'), .. sides.Skip(1).SkipLast(1), WithoutTail(sides[^1]).Trim('"', '“', '”')];
        if (clean.All(TermFilter.IsSide) && !clean.Any(c => c.AsSpan().ContainsAny(",(:")) && clean.Distinct(StringComparer.OrdinalIgnoreCase).Count() == clean.Count && !IsThirdPerson(first))
        {
            _found.Add(new(string.Join(" vs ", clean), Tradeoff, guide.Path, line, meaning, HeadingId) { Evidence = isChoice ? TermEvidence.Announced : TermEvidence.Spoken });
            AddSides(clean, line);
        }

        return true;
    }

    /// <summary>"Determines sync vs async": a sentence without its subject, as cells have them.</summary>
    private static bool IsThirdPerson(string side)
    {
        var words = Words.In(side);
        var opener = words.Of(side, 0);
        return words.Count > 1 && opener.Length > 4 && opener[^1] == 's' && opener[^2] is not ('s' or 'u' or 'i') && side.AsSpan(words.Start(1), 1).ContainsAnyInRange('a', 'z');
    }

    private static string WithoutTail(string side)
    {
        foreach (var tail in Tails)
        {
            if (side.EndsWith(tail, StringComparison.OrdinalIgnoreCase))
            {
                return side[..^tail.Length].Trim();
            }
        }

        var cut = side.AsSpan().IndexOfAny(":(,");
        return cut > 0 ? side[..cut].Trim() : side;
    }

    private static readonly string[] Tails =
        [" tradeoff", " trade-off", " tradeoffs", " trade-offs", " difference", " framework", " question", " decision", " debate", " comparison", " choice", " semantics", " approach", " approaches"];

    public static bool IsShort(string text)
    {
        var words = Words.In(text).Count;
        return words is > 0 and <= 4 && !text.Contains('?', StringComparison.Ordinal);
    }

    /// <summary>"Sharding, replication and caching": its items; empty for text of another form. "Leader and followers" is one thing.</summary>
    public static List<string> Items(string text)
    {
        var items = text.TrimEnd('.').Split([",", ";", " / ", "\n"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        if (items.Count > 1 && text.AsSpan().ContainsAny(',', ';'))
        {
            var final = items[^1].StartsWith("and ", StringComparison.Ordinal) ? items[^1][4..] : items[^1].StartsWith("or ", StringComparison.Ordinal) ? items[^1][3..] : items[^1];
            var last = final.Split([" and ", " or "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            items.RemoveAt(items.Count - 1);
            items.AddRange(last);
        }

        return items.Count > 1 && items.TrueForAll(i => IsShort(i)) ? items : [];
    }

    /// <summary>"1. Fan-out", "A. Requirements", "❌ Mistake": what stands before the words.</summary>
    public static string WithoutNumber(string heading)
    {
        var text = heading.AsSpan().TrimStart();
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]) && text[start] is not ('"' or '“' or '[' or '<' or '('))
        {
            start++;
        }

        text = text[start..];
        var number = 0;
        while (number < text.Length && (char.IsAsciiDigit(text[number]) || text[number] == '.'))
        {
            number++;
        }

        if (number > 0 && number < text.Length && (text[number - 1] == '.' || text[number] is ')' or ':') && text[number..].TrimStart(").: ") is { Length: > 0 } rest)
        {
            return rest.ToString();
        }

        return text.Length > 2 && char.IsUpper(text[0]) && text[1] is '.' or ')' && text[2] == ' ' ? text[3..].ToString() : text.ToString();
    }
}

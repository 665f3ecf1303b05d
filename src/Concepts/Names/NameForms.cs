namespace Fieldguide.Concepts.Names;

/// <summary>
/// The forms a name takes in running text beyond plural, case, hyphens and spelling, which <see cref="WordKey"/> and
/// <see cref="Name"/> see to: closed compounds, verbs of a noun, the order of a comparison's sides.
/// </summary>
public static class NameForms
{
    private static readonly string[] Particles = ["over", "out", "off", "up", "back", "down"];

    /// <summary>Every form to match, the name itself first; none twice.</summary>
    public static IReadOnlyList<Name> Of(string name)
    {
        var forms = new List<Name>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in Texts(name))
        {
            if (Name.Of(text) is { } form && seen.Add(form.Key + (form.Gaps.Contains("-") && form.Keys.Count == 2 ? "-" : "")))
            {
                forms.Add(form);
            }
        }

        return forms;
    }

    /// <summary>The part before a parenthesis, and what stands in it where that is an acronym: <c>Two-phase commit (2PC)</c>.</summary>
    public static (string Name, string? Acronym) WithoutParenthesis(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        if (open <= 0 || !name.TrimEnd().EndsWith(')'))
        {
            return (name.Trim(), null);
        }

        var inside = name[(open + 1)..name.LastIndexOf(')')].Trim();
        var isAcronym = inside.Length is >= 2 and <= 8 && !inside.Contains(' ', StringComparison.Ordinal) && inside.Count(char.IsUpper) >= 2;
        return (name[..open].Trim(), isAcronym ? inside : null);
    }

    private static IEnumerable<string> Texts(string name)
    {
        yield return name;
        var words = Words.In(name);
        var sides = Versus.Sides(name);
        if (sides.Count > 1)
        {
            foreach (var order in Orders(sides))
            {
                yield return string.Join(" vs ", order);
            }

            yield break;
        }

        if (words.Count == 2 && name.Contains('-', StringComparison.Ordinal))
        {
            yield return name.Replace("-", "", StringComparison.Ordinal);
        }

        if (words.Count == 1)
        {
            foreach (var particle in Particles)
            {
                if (name.Length >= particle.Length + 4 && name.EndsWith(particle, StringComparison.OrdinalIgnoreCase))
                {
                    yield return $"{name[..^particle.Length]}-{name[^particle.Length..]}";
                }
            }
        }

        foreach (var verb in Verbs(name, words.Count))
        {
            yield return verb;
        }
    }

    /// <summary>Sharding: sharded. Replication: replicated, replicating. Normalization: normalized. Short single words are too often plain verbs.</summary>
    private static IEnumerable<string> Verbs(string name, int words)
    {
        if (words == 1 && name.Length < 8)
        {
            yield break;
        }

        if (name.EndsWith("ing", StringComparison.Ordinal))
        {
            yield return name[..^3] + "ed";
        }
        else if (name.EndsWith("isation", StringComparison.Ordinal) || name.EndsWith("ization", StringComparison.Ordinal))
        {
            yield return name[..^5] + "ed";
            yield return name[..^5] + "ing";
        }
        else if (name.EndsWith("ation", StringComparison.Ordinal))
        {
            yield return name[..^3] + "ed";
            yield return name[..^3] + "ing";
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Orders(IReadOnlyList<string> sides)
    {
        if (sides.Count == 1)
        {
            yield return sides;
            yield break;
        }

        for (var i = 0; i < sides.Count; i++)
        {
            var first = sides[i];
            foreach (var rest in Orders([.. sides.Where((_, j) => j != i)]))
            {
                yield return [first, .. rest];
            }
        }
    }
}

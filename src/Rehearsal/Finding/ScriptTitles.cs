using System.Text.RegularExpressions;
using Fieldguide.Markdown;

namespace Fieldguide.Rehearsal.Finding;

/// <summary>What each script of a guide is called.</summary>
internal static partial class ScriptTitles
{
    public static IReadOnlyList<RehearsalScript> Name(ParsedGuide guide, IReadOnlyList<ScriptCandidate> candidates)
    {
        var scripts = new List<RehearsalScript>();
        foreach (var candidate in candidates)
        {
            var title = Title(guide.Title, candidate, candidates.Count == 1);
            var taken = scripts.Count(s => s.Title == title || s.Title.StartsWith(title + " (", StringComparison.Ordinal));
            scripts.Add(Script(guide, candidate, taken == 0 ? title : $"{title} ({taken + 1})"));
        }

        return scripts;
    }

    private static string Title(string page, ScriptCandidate candidate, bool isAlone)
    {
        page = Trimmed(page);
        var sequence = candidate.Sequence;
        var title = candidate.Places.Count > 1 && sequence.Label is null ? OfSeveral(page, candidate.Places) : null;
        if (title is null)
        {
            var scope = sequence.Scope is null ? "" : Trimmed(sequence.Scope);
            title = scope.Length == 0 ? page : !Generic().IsMatch(scope) ? scope : isAlone || sequence.Label is not null ? page : $"{page}: {scope}";
        }

        return sequence.Label is null ? title : $"{title}, {sequence.Label}";
    }

    /// <summary>Told in several places, it is called what one of them names as a framework: elsewhere it is retold or applied.</summary>
    private static string? OfSeveral(string page, IReadOnlyList<ToldAt> places)
    {
        string[] scopes = [.. places.OrderBy(p => p.Line).Select(p => p.Scope).OfType<string>().Select(Trimmed)];
        return Array.Find(scopes, s => Framework().IsMatch(s) && !Generic().IsMatch(s)) ?? (Framework().IsMatch(page) || Array.Exists(scopes, s => s != scopes[0]) ? page : null);
    }

    /// <summary>Without numbers before it and ornaments around it.</summary>
    private static string Trimmed(string title)
    {
        var bare = Ordinals.Unnumbered(title);
        var end = bare.Length;
        while (end > 0 && !char.IsLetterOrDigit(bare[end - 1]) && bare[end - 1] is not (')' or '"' or '”' or '?' or '!' or '.' or '+' or '#' or ']'))
        {
            end--;
        }

        return end == 0 ? title : bare[..end];
    }

    private static RehearsalScript Script(ParsedGuide guide, ScriptCandidate candidate, string title)
    {
        var plan = candidate.Plan ?? PlanMinutes.Choose(candidate.Lengths, candidate.Stated);
        var rest = candidate.Lengths.Select((l, i) => l.Kind == PhaseLengthKind.Rest ? plan[i] : 0).Sum();
        return new(
            guide.Path,
            guide.Title,
            title,
            candidate.Places.Min(p => p.Line),
            [.. candidate.Sequence.Phases.Select((p, i) => new ScriptPhase(p.Name, p.Line, candidate.Lengths[i], plan[i], p.Text))],
            candidate.Lengths.Sum(l => l.Least) + rest,
            candidate.Lengths.Sum(l => l.Most) + rest,
            candidate.Stated);
    }

    [GeneratedRegex(@"\b(?:frameworks?|methods?|protocol|procedure|routine|recipe|agenda|programme|workflow|playbook)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Framework();

    /// <summary>Words that name no framework: a page's title says more.</summary>
    [GeneratedRegex(@"^(?:(?:the|a|an|your|my|our|and|of|strict|overview|outline|plans?|steps?|letters|phases?|time|times|timing|management|allocation|schedule|agenda|timetable|procedure|protocol|method|workout|session|lesson|guide|structure|at|glance|minutes?|how|it|works|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty-five|sixty|\d+)\W*)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Generic();
}

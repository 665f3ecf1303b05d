using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;

namespace Fieldguide.Cards.Wording;

/// <summary>What a heading is about, in a few words that can stand before a question.</summary>
internal static class SubjectName
{
    private const int WordsAtMost = 5;

    /// <summary>Words before what an example or a task is about.</summary>
    private static readonly string[] Openings = ["example walkthrough", "walkthrough", "worked example", "practice example", "sample", "example", "case study", "case", "scenario", "problem", "exercise", "recipe", "part", "question", "experiment", "deep dive", "project"];

    private static readonly string[] Tasks = ["design a ", "design an ", "design the ", "build a ", "build an ", "make a ", "the ", "my ", "our ", "your ", "introduction to ", "guide to ", "overview of "];

    private static readonly string[] Ends = [" framework", " guide", " overview", " cheat sheet", " summary", " explained", " basics", " walkthrough", " handbook", " primer", " tutorial", " interview", " questions", " interview prep", " prep"];

    private static readonly string[] Dashes = [" - ", " – ", " — ", " -- ", ": ", " | "];

    /// <returns>Null where the heading is a question, a sentence, or says nothing by itself.</returns>
    public static string? Of(string heading) => Named(heading) is { } name && !GenericNames.IsHeading(name) ? name : null;

    /// <summary>The same of a heading that could stand on any page, too.</summary>
    public static string? Named(string heading) => Short(heading) is { } name && Words.Count(name) <= WordsAtMost ? name : null;

    /// <summary>Of a page's title, which must do where nothing else is there.</summary>
    public static string? OfTitle(string title) => Short(title) is { } name ? GenericNames.IsHeading(name) ? null : name : Tidy.Heading(title);

    /// <summary>Whether the heading opens an example or a case: what stands below it is about that alone.</summary>
    public static bool IsExample(string heading) =>
        Tidy.Heading(heading) is var name && (Array.Exists(Openings, o => o is not ("deep dive" or "part" or "question") && name.StartsWith(o, StringComparison.OrdinalIgnoreCase) && AfterOpening(name, o.Length) is not null) || StartsWithTask(name));

    /// <summary>What stands below is said in a likeness.</summary>
    public static bool IsStory(string heading) => Words.All(heading).Exists(w => w is "analogy" or "story" or "imagine" or "metaphor" or "parable" or "anecdote");

    private static string? Short(string heading)
    {
        var name = Unquoted(Tidy.Heading(heading));
        foreach (var opening in Openings)
        {
            name = name.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && AfterOpening(name, opening.Length) is { } rest ? rest : name;
        }

        foreach (var dash in Dashes)
        {
            if (name.IndexOf(dash, StringComparison.Ordinal) is > 0 and var at)
            {
                var (first, second) = (name[..at].Trim(), name[(at + dash.Length)..].Trim());
                name = GenericNames.IsHeading(first) && !GenericNames.IsHeading(second) ? second : first;
            }
        }

        if (name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var open)
        {
            name = name[..open];
        }

        name = Tidy.Heading(name);
        if (Array.Find(Tasks, t => name.StartsWith(t, StringComparison.OrdinalIgnoreCase)) is { } task)
        {
            name = name[task.Length..];
        }

        foreach (var end in Ends)
        {
            name = name.EndsWith(end, StringComparison.OrdinalIgnoreCase) && Words.Count(name.AsSpan(0, name.Length - end.Length)) > 1 ? name[..^end.Length].TrimEnd() : name;
        }

        name = name.Trim(' ', ',', ':', '.', '"', '“', '”');
        return name.Length == 0 || Quantity.IsTime(name) || name.AsSpan().ContainsAny("?!.") || LabelWords.Questions.Contains(Words.First(name)) || Words.Count(name) == 0
            ? null
            : char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>Of a heading that quotes a name, the name.</summary>
    private static string Unquoted(string name)
    {
        var open = name.AsSpan().IndexOfAny('"', '“');
        var close = open < 0 ? -1 : name.AsSpan(open + 1).IndexOfAny('"', '”');
        return close > 1 && name.Substring(open + 1, close) is var inner && Words.Count(inner) <= WordsAtMost && !GenericNames.IsHeading(inner) ? inner : name;
    }

    /// <summary>"Example 2: Twitter", "Scenario A — a flood" after the opening and its number.</summary>
    private static string? AfterOpening(string name, int length)
    {
        if (name.Length > length && name[length] is not (' ' or ':'))
        {
            return null;
        }

        var rest = name.AsSpan(length).TrimStart();
        if (rest.Length > 1 && (char.IsAsciiDigit(rest[0]) || char.IsAsciiLetterUpper(rest[0])) && !char.IsLetterOrDigit(rest[1]))
        {
            rest = rest[1..].TrimStart();
        }

        return rest.Length > 1 && rest[0] is ':' or '-' or '–' or '—' && rest.TrimStart(":-–— ") is { Length: > 0 } name2 ? name2.ToString() : null;
    }

    private static bool StartsWithTask(string name) => Array.Exists(Tasks, t => t[0] is 'd' && name.StartsWith(t, StringComparison.OrdinalIgnoreCase));
}

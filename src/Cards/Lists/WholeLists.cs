using System.Collections.Frozen;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Lists;

/// <summary>A short list asked for as a whole, by the line or the heading that introduces it: "Name the 4 causes of a failed loaf."</summary>
internal static class WholeLists
{
    private const int Fewest = 3;
    private const int Most = 8;
    private const int PointWords = 14;
    private const int LeadWords = 12;

    /// <summary>What lists below such a heading are for is not to be known by heart.</summary>
    private static readonly FrozenSet<string> NoMatter = new[]
    {
        "contents", "resources", "reading", "links", "references", "prerequisites", "logistics", "agenda", "schedule", "changelog", "license", "licence", "installation", "homework", "todo", "checklist", "plan", "materials", "notes", "navigation", "author", "authors", "contributing", "credits", "faq", "goals", "objectives", "audience",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a heading counts when its items have names of their own.</summary>
    private static readonly FrozenSet<string> Countable = new[]
    {
        "tip", "takeaway", "rule", "principle", "reason", "step", "phase", "stage", "pillar", "type", "kind", "form", "mistake", "pitfall", "sign", "symptom", "cause", "criterion", "criteria", "factor", "component", "part", "element", "layer", "level", "method", "technique", "propertie", "property", "characteristic", "feature", "function", "habit", "law", "condition",
        "exception", "defence", "defense", "remedie", "remedy", "requirement", "strategie", "strategy", "approache", "approach", "option", "way", "question", "goal", "duty", "dutie", "right", "category", "categorie", "tool", "ingredient", "skill", "trait", "value", "role", "block", "signal", "dimension", "aspect", "trap", "myth", "misconception", "benefit", "advantage", "drawback", "disadvantage", "risk", "limitation", "tradeoff",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A list no other shape has taken.</summary>
    /// <param name="isFirst">Stands directly below its heading.</param>
    public static bool Read(ListBlock list, bool isFirst, CardCollector cards)
    {
        if (list.Items.Any(i => i.Checked is not null) || Name(cards, isFirst) is not { } name)
        {
            return false;
        }

        // Marks on some items only say something that the points alone do not.
        return list.Items.Select(i => Signs.Of(i.Lead)).Distinct().Count() == 1 && Offer(name, ListShape.Points(list), list.Ordered, list.Line, cards);
    }

    /// <summary>The names of items that each have their own card, where their heading counts them.</summary>
    public static void Names(ListBlock list, bool isFirst, CardCollector cards)
    {
        if (Name(cards, isFirst) is { } name && IsCounted(name.Plain) && list.Items.Select(NameOf).ToArray() is var names && Array.TrueForAll(names, n => n is not null))
        {
            Offer(name, [.. names.Select(n => Tidy.Both(Phrase.Plain(n!)))], list.Ordered, list.Line, cards);
        }
    }

    /// <summary>The label of an item, or the bold words that open its sentence.</summary>
    private static RichText? NameOf(ListEntry item) => Labelled.Any(item.Lead) is { } label ? (label.Role is LabelRole.None ? label.Label : null) : item.Lead.BoldLead(out _);

    /// <summary>The same of items that are sentences about their subjects.</summary>
    public static void Subjects(IReadOnlyList<RichText> names, ListBlock list, bool isFirst, CardCollector cards)
    {
        if (Name(cards, isFirst) is { } name && IsCounted(name.Plain) && !LabelWords.Questions.Contains(Words.First(name.Plain)))
        {
            Offer(name, names, list.Ordered, list.Line, cards);
        }
    }

    public static bool Offer(RichText name, IReadOnlyList<RichText> points, bool isOrdered, int line, CardCollector cards, int most = Most)
    {
        if (points.Count < Fewest || points.Count > most || Words.Count(name.Plain) is 0 or > LeadWords || IsNoMatter(name.Plain) || IsExample(name.Plain) || cards.Path.Any(IsNoMatter)
            || points.Any(p => Words.Count(p.Plain) is 0 or > PointWords || Placeholder.Is(p.Plain) || p.Plain.EndsWith(':') || p.Runs.All(r => r.Link is not null))
            || points.Sum(p => Words.Count(p.Plain)) > CardGate.SpokenWords / 2)
        {
            return false;
        }

        RichText[] told = [.. points.Select(Phrase.Plain)];
        if (cards.Holds(told))
        {
            return false;
        }

        if (Counts(name.Plain, points.Count))
        {
            return cards.Offer(new(CardKind.Explain, new Phrase().Say(name).Say(": name them.").End(), RichText.Empty, line) { Points = told, NeedsSubject = Words.Count(name.Plain) < 4 ? true : null });
        }

        if (Counted(name, points.Count) is { } things)
        {
            return cards.Offer(new(CardKind.Explain, new Phrase().Say($"Name the {points.Count} ").Name(things).Say(".").End(), RichText.Empty, line) { Points = told });
        }

        if (IsSentence(name.Plain))
        {
            return false;
        }

        if (isOrdered && !Inflection.IsPlural(name.Plain) && told.Count(p => Verbs.IsCommand(p.Plain)) * 2 >= told.Length && !LabelWords.Questions.Contains(Words.First(name.Plain)))
        {
            return cards.Offer(new(CardKind.Recite, new Phrase().Name(name).Say($": what are the {told.Length} steps, in order?").End(), RichText.Empty, line) { Points = told });
        }

        return ListQuestion.Of(name, told, isOrdered, cards.Heading) is { } question
            && cards.Offer(new(question.IsSequence ? CardKind.Recite : CardKind.Explain, question.Front, RichText.Empty, line) { Points = told, NeedsSubject = question.NeedsSubject ? true : null });
    }

    public static bool IsCounted(string name) => Words.Content(name) is { Count: > 0 } words && (Countable.Contains(words[^1]) || words.Count > 1 && Countable.Contains(words[0]) || words.Exists(w => Countable.Contains(w) && name.Contains(w + "s ", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The line that introduces the list; else its heading, where nothing stands between the two.</summary>
    private static RichText? Name(CardCollector cards, bool isFirst)
    {
        if (cards.Lead is { } lead)
        {
            var last = Leads.WithSubject(Sentences.Of(lead));
            return Words.First(last.Plain) is "example" or "examples" or "e.g" or "for" && last.Plain.StartsWith("For example", StringComparison.OrdinalIgnoreCase) ? null : Tidy.Both(last);
        }

        return isFirst && cards.Path.Count > 0 && !cards.Topic.EndsWith('?') ? Phrase.Of(cards.Topic) : null;
    }

    /// <summary>"Five factors make a contract void": a statement that counts what stands below it.</summary>
    private static bool Counts(string name, int points) =>
        points < Quantity.NumberWords.Length && Words.All(name) is { Count: > 2 } words && (words.Contains(Quantity.NumberWords[points]) || words.Contains($"{points}")) && words.Skip(1).Any(Verbs.IsPresent) && !words.Exists(w => w is "you" or "that" or "which") && !Verbs.IsCommand(name);

    /// <summary>"The 5 M's of espresso": what stands behind the number of the points.</summary>
    private static RichText? Counted(RichText name, int points)
    {
        foreach (var opening in (ReadOnlySpan<string>)[$"The {points} ", $"{points} ", points < Quantity.NumberWords.Length ? $"The {Quantity.NumberWords[points]} " : "\0", points < Quantity.NumberWords.Length ? $"{Quantity.NumberWords[points]} " : "\0"])
        {
            if (name.Plain.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && Words.Count(name.Plain) > Words.Count(opening))
            {
                return name.Slice(opening.Length);
            }
        }

        return null;
    }

    /// <summary>"Guilds have fixed ranks" says something; it is no name for what stands below it.</summary>
    private static bool IsSentence(string name) =>
        !LabelWords.Questions.Contains(Words.First(name)) && Words.First(name) is not ("if" or "to") && Words.All(name) is var words && words.Skip(1).Any(w => w is "is" or "are" or "was" or "were" or "has" or "have" or "can" or "must" or "will" or "should") && !words.Exists(w => w is "that" or "which" or "who" or "you");

    /// <summary>"References" are links, a "quick reference" is not.</summary>
    private static bool IsNoMatter(string heading) => Words.Content(Tidy.Heading(heading)) is var words
        && (words.Exists(w => NoMatter.Contains(w) || NoMatter.Contains(w + "s") && (w is not "reference" || words.Count == 1)) || Words.First(Tidy.Heading(heading)) is "my");

    private static bool IsExample(string name) => Words.First(name) is "example" or "examples" or "scenario";
}

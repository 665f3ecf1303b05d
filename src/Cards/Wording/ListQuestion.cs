using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Lists;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Wording;

/// <summary>How to ask for the points under a label: by the label's own grammar, then by the form of the points.</summary>
/// <param name="NeedsSubject">The label says nothing of what it belongs to.</param>
/// <param name="IsSequence">The points follow one another.</param>
internal sealed record ListQuestion(RichText Front, bool NeedsSubject, bool IsSequence)
{
    private static readonly string[] Clauses = ["that", "if", "because", "which", "where", "who", "to", "by", "with", "when", "unless"];

    private static readonly string[] Sequence = ["step", "steps", "path", "process", "procedure", "flow", "sequence", "order", "protocol", "recipe", "routine", "algorithm", "lifecycle", "cycle", "pipeline", "stages", "phases", "how it works"];

    private static readonly string[] Collective = ["equipment", "staff", "hardware", "software", "gear", "clothing", "furniture", "vocabulary", "evidence", "advice"];

    private static readonly string[] Pronouns = ["it", "this", "that", "them", "these", "those"];

    /// <param name="subject">What the nearest heading is about, to stand where the label says "it" or "them".</param>
    /// <returns>Null where the label fits no question.</returns>
    public static ListQuestion? Of(RichText label, IReadOnlyList<RichText> points, bool isOrdered, string? subject)
    {
        var name = Bare(label);
        var plain = name.Plain;
        var words = Words.All(plain);
        if (words.Count == 0 || points.Count == 0)
        {
            return null;
        }

        var count = points.Count;
        var first = words[0];
        var last = words[^1];
        if (words.Exists(w => Array.IndexOf(Pronouns, w) >= 0) && !IsRelative(words))
        {
            return subject is not null && Asking.Of(plain) is { } about && Filled(about, subject) is { } filled ? new(Phrase.Of($"{filled}? ({Many(first, count, isOrdered)})"), false, isOrdered)
                : subject is not null && isOrdered && !LabelWords.Questions.Contains(first) ? new(new Phrase().Name(char.ToUpperInvariant(subject[0]) + subject[1..]).Say($": what are the {count} steps, in order?").End(), false, true)
                : null;
        }

        if (last == "when" && count > 1 && words.Count is 2 or 3)
        {
            return new(Phrase.Of($"When do you {LowerCase.Words(plain[..plain.LastIndexOf(' ')])}? ({count} cases)"), false, false);
        }

        if (first is "when" or "if" && words.Count > 2)
        {
            return words[1] is "to" or "not" && Asking.Of(plain) is { } when ? new(Phrase.Of($"{when}? ({count} points)"), words.Count < 5, false)
                : new(new Phrase().Say("What happens ").Say(LowerCase.First(name)).Say($"? ({Counted(count, "step")}{(isOrdered ? ", in order" : "")})").End(), true, isOrdered);
        }

        if (LabelWords.Questions.Contains(first))
        {
            return Asking.Of(plain) is { } asked ? new(Phrase.Of($"{asked}? ({Many(first, count, isOrdered)})"), words.Count < 5, isOrdered)
                : plain.EndsWith('?') ? new(Phrase.Plain(name), false, false)
                : new(new Phrase().Say(name).Say($"? ({count} points)").End(), false, false);
        }

        if (Array.IndexOf(Sequence, last) >= 0 && words.Count <= 3)
        {
            return Noun(name, points, isOrdered);
        }

        if (first is "for" or "in" or "out" or "on" or "before" or "after" or "during" or "at" && words.Count > 1)
        {
            return Within(name, points, isOrdered);
        }

        if (last == "to" && Leads.Asked(plain) is { } goal)
        {
            return new(Phrase.Of($"{goal} ({count} points)"), false, false);
        }

        if (Array.IndexOf(Clauses, last) >= 0)
        {
            return words.Count > 2 && first is "pick" or "choose" or "select" or "prefer" or "use"
                ? new(Phrase.Of($"Which {LowerCase.First(string.Join(' ', plain.Split(' ')[1..^1]))} do you {first}? ({Counted(count, "criterion")})"), true, false)
                : new(new Phrase().Say(name).Say($" …: name the {count} ways this goes on.").End(), true, false);
        }

        if (first == "ask" || (first == "always" && words is [_, "ask", ..]))
        {
            return new(new Phrase().Say("What do you ").Say(LowerCase.First(name)).Say($"? ({count} questions)").End(), words.Count < 4, false);
        }

        if (Inflection.IsCommand(plain) && words.Count > 1)
        {
            return new(new Phrase().Say("How do you ").Say(LowerCase.First(name)).Say($"? ({(isOrdered ? $"{count} steps, in order" : $"{count} points")})").End(), false, isOrdered);
        }

        return Noun(name, points, isOrdered);
    }

    private static ListQuestion Noun(RichText name, IReadOnlyList<RichText> points, bool isOrdered)
    {
        var count = points.Count;
        var plain = name.Plain;
        var words = Words.All(plain);
        var isSequence = isOrdered && Array.Exists(Sequence, s => Words.All(plain).Contains(s));
        if (isSequence && words is ["order" or "sequence", "of", ..])
        {
            return new(new Phrase().Say("What is the ").Say(LowerCase.First(name)).Say($"? ({count}, in order)").End(), false, true);
        }

        if (isSequence)
        {
            return Words.All(plain)[^1] is "steps" or "stages" or "phases"
                ? new(new Phrase().Say($"What are the {count} ").Name(name).Say(", in order?").End(), GenericNames.Is(plain), true)
                : new(new Phrase().Name(name).Say($": what are the {count} steps, in order?").End(), Words.Count(plain) < 3, true);
        }

        if (words is [.., var path] && Array.IndexOf(Sequence, path) >= 0 && words.Count <= 3)
        {
            return new(new Phrase().Name(name).Say($": what happens? ({count} steps)").End(), Words.Count(plain) < 3, false);
        }

        var firsts = points.Select(p => Inflection.Opening(p.Plain)).ToArray();
        var areOrders = firsts.Count(Inflection.IsOrder) * 2 >= count;
        if (Array.IndexOf(Collective, words[^1]) >= 0)
        {
            return new(new Phrase().Name(name).Say($": which? ({count} items)").End(), words.Count < 3, false);
        }

        if (Inflection.IsPlural(plain) && !(areOrders && !GenericNames.IsHeading(words[^1])))
        {
            return new(new Phrase().Say($"Name the {count} ").Name(name).Say(isOrdered && Array.Exists(Sequence, s => plain.Contains(s, StringComparison.OrdinalIgnoreCase)) ? ", in order." : ".").End(), Words.Count(plain) < 3 || words[^1] == "yourself", false);
        }

        var ask = firsts.Count(f => f == "used" || Inflection.IsThirdPerson(f)) * 2 > count ? new Phrase().Say("What does ").Name(name).Say($" do? ({count} points)")
            : points.Count(p => p.Plain.EndsWith('?')) * 2 > count ? new Phrase().Name(name).Say($": what do you ask? ({count} questions)")
            : areOrders ? new Phrase().Name(name).Say($": what do you do? ({(isOrdered ? $"{count} steps, in order" : $"{count} things")})")
            : new Phrase().Name(name).Say($": name the {count} key points.");
        return new(ask.End(), false, false);
    }

    /// <summary>"For each deep dive", "For each component you choose, cover", "During the interview".</summary>
    private static ListQuestion Within(RichText name, IReadOnlyList<RichText> points, bool isOrdered)
    {
        var comma = name.Plain.LastIndexOf(", ", StringComparison.Ordinal);
        var many = isOrdered ? $"{points.Count} steps, in order" : $"{points.Count} things";
        if (Words.Count(name.Plain) <= 3 && Words.First(name.Plain) is "in" or "out" or "at" or "on" or "under" or "behind")
        {
            return new(new Phrase().Say($"What is {LowerCase.Words(name.Plain)}? ({points.Count} points)").End(), true, false);
        }

        return comma > 0 && name.Plain[(comma + 2)..].Trim() is var verb && Inflection.IsOrder(Words.First(verb)) && Words.Count(verb) <= 2
            ? new(new Phrase().Say($"What do you {verb.ToLowerInvariant()} ").Say(LowerCase.First(name.Slice(0, comma))).Say($"? ({many})").End(), false, isOrdered)
            : points.Count(p => Inflection.IsOrder(Inflection.Opening(p.Plain))) * 2 > points.Count
                ? new(new Phrase().Say("What do you do ").Say(LowerCase.First(name)).Say($"? ({many})").End(), Words.Count(name.Plain) < 4, isOrdered)
                : new(new Phrase().Say(name).Say($": name the {points.Count} key points.").End(), true, false);
    }

    /// <summary>"how do you extract them" with what "them" stands for.</summary>
    private static string? Filled(string question, string subject)
    {
        var words = question.Split(' ').ToList();
        var at = words.FindLastIndex(w => Array.IndexOf(Pronouns, w.ToLowerInvariant()) >= 0);
        if (at < 0)
        {
            return null;
        }

        // "this step" is one thing together.
        var length = at + 1 < words.Count && words[at] is "this" or "these" && GenericNames.IsWord(words[at + 1]) ? 2 : 1;
        words.RemoveRange(at, length);
        words.Insert(at, at == words.Count ? subject.TrimEnd(',') : subject);
        return string.Join(' ', words);
    }

    /// <summary>"areas that fit": the pronoun stands for what is before it.</summary>
    private static bool IsRelative(List<string> words) => words.IndexOf("that") is > 0 and var at && !words.Exists(w => w is not "that" && Array.IndexOf(Pronouns, w) >= 0) && words[at - 1] is not ("do" or "how" or "why");

    private static RichText Bare(RichText label)
    {
        var name = Phrase.Plain(Tidy.Trailing(label, ".:!;,… "));
        var open = name.Plain.EndsWith(')') ? name.Plain.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        return open > 0 ? name.Slice(0, open).Trim() : name;
    }

    private static string Many(string asked, int count, bool isOrdered) => asked == "why" ? $"{count} reasons" : asked == "how" && isOrdered ? $"{count} steps, in order" : $"{count} points";

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : noun == "criterion" ? $"{count} criteria" : $"{count} {noun}s";

}

using System.Collections.Frozen;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Lists;
using Fieldguide.Cards.Questions;
using Fieldguide.Cards.Tables;
using Fieldguide.Cards.Terms;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>A bold question or saying above bullets labelled with what they tell of it, "cause: …", "choose: …": a card for each label.</summary>
internal static class LabelledBullets
{
    /// <summary>Fewer unlabelled items are no list of their own.</summary>
    private const int PointsAtLeast = 3;

    private static readonly FrozenSet<string> Deeds = new[] { "do", "check", "pick", "mention", "stress", "keep", "offer", "order", "avoid", "try", "bring", "look for", "listen for", "look at", "talk about", "speak about", "ask about", "ask for", "remember", "expect", "reject", "prepare" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a question or a sign does, in words that are nouns as well.</summary>
    private static readonly string[] Shows = ["tests", "probes", "shows", "means", "proves", "wants", "signals", "reveals", "suggests", "asks", "hides", "points to"];

    private static readonly string[] Troubles = ["fault", "trouble", "troubleshooting", "complaint", "symptom", "failure", "diagnosis", "emergency", "emergencie", "alarm"];

    /// <returns>False where the paragraph and the block below are something else.</returns>
    public static bool Read(IReadOnlyList<Block> blocks, int at, CardCollector cards)
    {
        if (at + 1 >= blocks.Count || blocks[at] is not ParagraphBlock { Text: var text } || blocks[at + 1] is not ListBlock list || TopicOf(text) is not { } topic || !IsLabelled(list, topic))
        {
            return at + 1 < blocks.Count && blocks[at] is ParagraphBlock { Text: var said } && blocks[at + 1] is ListBlock below && Causes(said, below, cards);
        }

        Offer(topic, list, cards);
        return true;
    }

    /// <summary>The same, where the sayings are items of a list.</summary>
    public static bool Read(ListBlock list, CardCollector cards)
    {
        if (!list.Items.All(i => i.Below is [ListBlock below] && TopicOf(i.Lead) is { } topic && IsLabelled(below, topic)))
        {
            return false;
        }

        foreach (var item in list.Items)
        {
            Offer(TopicOf(item.Lead)!, (ListBlock)item.Below[0], cards);
        }

        return true;
    }

    /// <summary>A complaint in quotes, and below it what may be behind it, where the headings speak of troubles.</summary>
    private static bool Causes(RichText said, ListBlock list, CardCollector cards)
    {
        if (!cards.Path.Any(h => Words.Content(h).Exists(w => Array.IndexOf(Troubles, w) >= 0)) || TopicOf(said) is not { Plain: ['"' or '“', ..] } topic || !list.Items.All(i => i.Checked is null && i.Below.Count == 0 && Signs.Of(i.Lead) == Sign.None && Labelled.Any(i.Lead) is null))
        {
            return false;
        }

        var points = ListShape.Points(list);
        var isOne = points.Count == 1;
        return cards.Offer(new(CardKind.Attribute, new Phrase().Say(Quoted.Of(topic)).Say(isOne ? ": what may be behind it?" : $": what may be behind it? ({points.Count} points)").End(), isOne ? points[0] : RichText.Empty, list.Line)
        {
            Points = isOne ? [] : points,
            NeedsSubject = false,
        });
    }

    private static void Offer(RichText topic, ListBlock list, CardCollector cards)
    {
        var points = new List<RichText>();
        var isSaid = topic.Plain is ['"' or '“', ..];
        foreach (var item in RedFlags.Apart(list, topic, cards).Items)
        {
            if (isSaid && Deed(item.Lead) is var (verb, what))
            {
                cards.Offer(new(CardKind.Attribute, new Phrase().Say(Quoted.Of(topic)).Say($": what do you {verb}?").End(), what, item.Line) { NeedsSubject = false }, item.Lead.Comments);
            }
            else if (Labelled.Any(item.Lead) is not { Rest.IsEmpty: false } label)
            {
                points.Add(Tidy.Leading(item.Lead));
            }
            else if (Question(label.Label.Plain) is { } question)
            {
                cards.Offer(new(CardKind.Attribute, new Phrase().Say(Quoted.Of(topic)).Say($": {question}?").End(), label.Rest, item.Line) { NeedsSubject = false }, item.Lead.Comments);
            }
            else
            {
                cards.Refuse(RefusalReason.NeedsThePage, item.Line, label.Label.Plain);
            }
        }

        if (points.Count >= PointsAtLeast && topic.Plain.TrimEnd('"', '”').EndsWith('?'))
        {
            QuestionLists.Offer(topic, RichText.Empty, points, list.Line, [], cards);
        }
        else
        {
            points.ForEach(p => cards.Refuse(RefusalReason.NeedsThePage, p.LineOr(list.Line), p.Plain));
        }
    }

    /// <summary>"Show the receipt": what one shows is asked for.</summary>
    private static (string Verb, RichText What)? Deed(RichText item)
    {
        var text = Tidy.Leading(item);
        var first = Words.First(text.Plain);
        var verb = Words.All(text.Plain) is [_, "for" or "about" or "at", _, ..] all ? $"{first} {all[1]}" : first;
        return (LabelWords.TakesObject.Contains(first) || Deeds.Contains(verb)) && text.Plain.StartsWith(verb + " ", StringComparison.OrdinalIgnoreCase) && Words.Count(text.Plain) > 3 ? (verb, UpperCase.First(text.Slice(verb.Length + 1))) : null;
    }

    /// <summary>Whole in bold, and a question or somebody's words.</summary>
    private static RichText? TopicOf(RichText text) =>
        Tidy.Leading(text).BoldLead(out var rest) is { } lead && rest.IsEmpty && Tidy.Leading(lead) is var topic && topic.Plain is ['"' or '“', ..] or [.., '?'] ? topic : null;

    /// <summary>A third of what is no warning is labelled with words that can be asked with.</summary>
    private static bool IsLabelled(ListBlock list, RichText topic)
    {
        var plain = list.Items.Count(i => !Signs.IsFlag(i.Lead));
        var labelled = list.Items.Count(i => i.Checked is null && !Signs.IsFlag(i.Lead) && (topic.Plain is ['"' or '“', ..] && Deed(i.Lead) is not null || Labelled.Any(i.Lead) is { Rest.IsEmpty: false } label && Question(label.Label.Plain) is not null));
        return labelled > 0 && labelled * 3 >= plain;
    }

    private static string? Question(string label)
    {
        var key = label.Trim().ToLowerInvariant();
        return key is "example" or "examples" or "source" or "number" or "numbers" or "figures" ? null
            : key is "why" or "when" or "where" or "how" ? key
            : key is "test" or "repair" ? $"what is the {key}"
            : key is "instead" or "do instead" ? "what do you do instead"
            : TermQuestion.PropertyOf(key) is { } property ? property
            : LabelWords.TakesObject.Contains(key) || Deeds.Contains(key) ? $"what do you {key}"
            : !key.Contains(' ', StringComparison.Ordinal) && (Inflection.IsThirdPerson(key) || Array.IndexOf(Shows, key) >= 0) ? $"what does it {Inflection.Base(key)}"
            : key.Split(' ') is [var modal and ("must" or "should" or "may" or "can"), var verb] ? $"what {modal} it {verb}"
            : HeaderNoun.Of(key) is { } noun ? $"what {(noun.IsPlural ? "are" : "is")} the {key}"
            : null;
    }
}

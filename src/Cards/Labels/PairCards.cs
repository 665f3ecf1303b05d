using Fieldguide.Cards.Language;
using Fieldguide.Cards.Statements;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>A mistake with its fix, or a bad way with a good one.</summary>
internal static class PairCards
{
    private const int ProblemWords = 5;
    private const int AloneWordsAtLeast = 4;
    private const int AloneWordsAtMost = 20;

    /// <summary>Words of a front that quotes what somebody says, beside a heading that names the mistake in fewer.</summary>
    private const int LongSpeech = 18;

    /// <param name="phrases">Labels that are no nouns.</param>
    /// <param name="isOnly">No other pair stands beside it: a heading above it may be the mistake's name.</param>
    public static void Offer(LabelledPart bad, LabelledPart good, IReadOnlySet<string> phrases, bool isOnly, CardCollector cards)
    {
        var told = bad.Text.IsEmpty ? Joined(bad.Points) : bad.Text;
        var group = cards.NextGroup();
        var name = isOnly ? NameOf(cards) : null;
        var kind = bad.Role == LabelRole.Mistake ? CardKind.Pitfall : CardKind.Contrast;
        var front = Front(bad, good, told, phrases, cards);
        if (Words.Count(front.Plain) > (name is null ? CardGate.FrontWords : LongSpeech) && (name ?? (isOnly ? cards.Topic : null)) is { } shorter)
        {
            front = name is null || Words.Count(front.Plain) > CardGate.FrontWords ? new Phrase().Say("What is the ").Say(Noun(good, phrases)).Say(" for ").Name(shorter).Say("?").End()
                : new Phrase().Say("What is the ").Say(Noun(good, phrases)).Say(" for the mistake ").Say(Quoted.Of(Phrase.Of(shorter))).Say("?").End();
        }

        var reason = bad.Label.Reason;
        Reason(told, good, group, cards);
        Problems.Behind(bad, group, cards);
        Capacities.Read(good.Text, good.Line, cards);
        cards.Offer(reason.IsEmpty || good.Points.Count > 0
            ? new(kind, front, good.Text, bad.Line) { Points = good.Points, Group = group, NeedsSubject = false }
            : new(kind, new Phrase().Say("What is wrong with ").Say(Quoted.Of(told)).Say(", and what do you do instead?").End(), RichText.Empty, bad.Line) { Points = [reason, good.Text], Group = group, NeedsSubject = false }, bad.Comments);
        if (name is not null && !told.IsEmpty)
        {
            var what = bad.Role == LabelRole.Mistake && Words.Count(Bare(bad)) == 1 ? LowerCase.First(Bare(bad)) : "mistake";
            cards.Offer(new(CardKind.Pitfall, new Phrase().Say($"What does the {what} ").Say(Quoted.Of(Phrase.Of(name))).Say(" look like?").End(), told, bad.Line)
            { Group = group, NeedsSubject = false });
        }
    }

    /// <summary>The fix alone, below a heading that names the mistake: "❌ Mistake 3: No numbers".</summary>
    public static void OfferHeaded(LabelledPart good, CardCollector cards)
    {
        Reason(Phrase.Of(cards.Topic), good, 0, cards);
        Capacities.Read(good.Text, good.Line, cards);
        cards.Offer(new(CardKind.Pitfall, new Phrase().Say("What is the fix for the mistake ").Say(Quoted.Of(Phrase.Of(cards.Topic))).Say("?").End(), good.Text, good.Line) { Points = good.Points, NeedsSubject = false }, good.Comments);
    }

    /// <summary>A problem that is told without its fix, of what the heading names: "Deep frying: what is the challenge?"</summary>
    /// <returns>Whether a card was taken.</returns>
    public static bool OfferAlone(LabelledPart problem, CardCollector cards) =>
        !Problems.IsStep(cards) && Words.Count(problem.Label.Label.Plain) == 1 && problem.Label.Reason.IsEmpty && Words.Count(problem.Text.Plain) is >= AloneWordsAtLeast and <= AloneWordsAtMost && Sentences.Of(problem.Text).Count == 1
            && !problem.Text.Plain.AsSpan().ContainsAny("\"“?=") && Words.All(problem.Text.Plain).Skip(1).Any(Verbs.IsPresent) && !LabelWords.Pointing.Contains(Words.First(problem.Text.Plain)) && SubjectName.Of(cards.Topic) is { } subject
            && cards.Offer(new(CardKind.Pitfall, new Phrase().Name(UpperCase.First(Phrase.Of(Casing.Name(subject, cards.Vocabulary)))).Say($": what is the {Bare(problem).ToLowerInvariant()}?").End(), problem.Text, problem.Line) { NeedsSubject = false }, problem.Comments);

    /// <summary>The fix among other items below a line that names the problem: "Foam problem:", "- Remedy: cool the bath".</summary>
    public static void OfferLed(RichText item, int line, CardCollector cards)
    {
        if (cards.Lead is { } lead && Tidy.Both(lead) is { Plain: var problem } && Words.Count(problem) is > 1 and <= ProblemWords && LabelWords.RoleOf(problem[(problem.LastIndexOf(' ') + 1)..]) is LabelRole.Mistake
            && Labelled.Any(item) is { Role: LabelRole.Fix, Rest.IsEmpty: false } fix && Words.Count(fix.Label.Plain) == 1)
        {
            cards.Offer(new(CardKind.Pitfall, new Phrase().Say($"What is the {fix.Label.Plain.ToLowerInvariant()} for the ").Name(LowerCase.Words(problem)).Say("?").End(), UpperCase.First(fix.Rest), line));
        }
    }

    /// <summary>A fix that says why it is needed: "Warm the eggs, because cold ones split the batter".</summary>
    private static void Reason(RichText mistake, LabelledPart good, int group, CardCollector cards)
    {
        var because = good.Text.Plain.IndexOf(" because ", StringComparison.Ordinal);
        if (because > 0 && Sentences.Of(good.Text).Count == 1 && good.Text.Slice(because + " because ".Length) is var reason && !LabelWords.Pointing.Contains(Words.First(reason.Plain)))
        {
            cards.Offer(new(CardKind.Pitfall, new Phrase().Say("Why is this a mistake: ").Say(Quoted.Of(mistake)).Say("?").End(), reason, good.Line) { Group = group, NeedsSubject = false });
        }
    }

    public static bool IsHeadedByMistake(CardCollector cards) => NameOf(cards) is not null;

    /// <summary>The heading, where it names one mistake: numbered as one, or one of several below a heading that speaks of mistakes.</summary>
    private static string? NameOf(CardCollector cards)
    {
        if (cards.Path.Count == 0)
        {
            return null;
        }

        var heading = cards.Path[^1];
        var marked = heading.AsSpan().TrimStart("❌✗✘⚠️🚫⛔ ").ToString();
        if (marked.StartsWith("Mistake ", StringComparison.OrdinalIgnoreCase) || marked.StartsWith("Pitfall ", StringComparison.OrdinalIgnoreCase) || (marked.Length < heading.Length && !SpeaksOfMistakes(heading)))
        {
            return cards.Topic;
        }

        return cards.Path.Count > 1 && SpeaksOfMistakes(cards.Path[^2]) && !SpeaksOfMistakes(heading) ? cards.Topic : null;
    }

    private static bool SpeaksOfMistakes(string heading)
    {
        foreach (var word in Words.Content(heading))
        {
            if (word is "mistake" or "pitfall" or "trap" or "antipattern" or "misconception" or "fallacy" or "fallacie" or "error")
            {
                return true;
            }
        }

        return heading.Contains("anti-pattern", StringComparison.OrdinalIgnoreCase);
    }

    private static RichText Front(LabelledPart bad, LabelledPart good, RichText told, IReadOnlySet<string> phrases, CardCollector cards)
    {
        var label = Bare(bad).ToLowerInvariant();
        if (bad.Role == LabelRole.Bad || phrases.Contains(Bare(good).ToLowerInvariant()) && bad.Role != LabelRole.Mistake)
        {
            return label == "myth"
                ? new Phrase().Say("What is the truth behind the myth ").Say(Quoted.Of(told)).Say("?").End()
                : new Phrase().Say("What is better than ").Say(Quoted.Of(told)).Say("?").End();
        }

        return Asked($"what is the {Noun(good, phrases)} for this {label}", told);
    }

    /// <summary>The question before what was said, or behind it where that ends with a mark of its own.</summary>
    private static RichText Asked(string question, RichText told) =>
        Quoted.Of(told) is var said && said.Plain is [.., '?' or '!', '”' or '"'] ? new Phrase().Say(said).Say($": {question}?").End() : new Phrase().Say(question + ": ").Say(said).Say("?").End();

    private static string Noun(LabelledPart good, IReadOnlySet<string> phrases) =>
        Bare(good).ToLowerInvariant() is var label && (phrases.Contains(label) || Words.First(label) is "how" or "what" or "avoid" or "say" or "instead" || Words.Count(label) > 2) ? "fix" : label;

    /// <summary>The label without article, number and colon.</summary>
    private static string Bare(LabelledPart part)
    {
        var label = part.Label.Label.Plain.Trim(':', '.', ' ');
        label = label.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? label[4..] : label;
        return label.AsSpan().TrimEnd("0123456789 #").ToString();
    }

    private static RichText Joined(IReadOnlyList<RichText> points)
    {
        var phrase = new Phrase();
        for (var i = 0; i < points.Count; i++)
        {
            phrase.Say(i == 0 ? "" : "; ").Say(points[i]);
        }

        return phrase.End();
    }
}

using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Questions;

/// <summary>Lists of questions, each with its answer behind or below it.</summary>
internal static class QuestionLists
{
    /// <returns>False where the list is of another shape.</returns>
    public static bool Read(ListBlock list, CardCollector cards)
    {
        var asked = list.Items.Select(Question).ToArray();
        var questions = asked.Count(q => q is not null && (IsQuestion(q.Front.Plain) || IsPrompt(q)));
        if (questions == 0 || questions * 2 < asked.Count(q => q is not null) || asked.Count(q => q is not null) * 2 < asked.Length)
        {
            return false;
        }

        if (cards.Lead is null && Words.All(cards.Topic) is ["how", "to", "pick" or "choose" or "select" or "decide" or "find" or "tell", _, ..] && Asking.Of(cards.Topic) is { } whole && asked.Length > 1 && Array.TrueForAll(asked, q => q is { IsBelow: false } && IsQuestion(q.Front.Plain)))
        {
            // What one asks oneself is answered case by case: the questions are what is to be known.
            cards.Offer(new(CardKind.Explain, Phrase.Of($"{whole}? ({asked.Length} questions)"), RichText.Empty, list.Line) { Points = [.. asked.Select(q => Phrase.Plain(q!.Front))] });
            return true;
        }

        for (var i = 0; i < asked.Length; i++)
        {
            if (asked[i] is { } question)
            {
                Offer(question.Front, question.Back, question.Points, list.Items[i].Line, list.Items[i].Lead.Comments, cards);
            }
        }

        return true;
    }

    public static void Offer(RichText question, RichText back, IReadOnlyList<RichText> points, int line, IReadOnlyList<string> said, CardCollector cards)
    {
        var front = Phrase.Plain(AskedAndAnswered.Question(question));
        back = AskedAndAnswered.Answer(back);
        if (points.Count == 1)
        {
            (back, points) = (points[0], []);
        }

        // "Nosebleed? Lean forward.": a case, and what to do then.
        if (IsCase(front.Plain) && Verbs.IsCommand(points.Count > 0 ? points[0].Plain : back.Plain))
        {
            front = new Phrase().Name(Tidy.Trailing(front, "? ")).Say(": what do you do?").End();
        }

        // Answered by more than yes or no, such a question is good once it asks for the reason.
        if (LabelWords.YesNo.Contains(Words.First(LastSentence(front.Plain))) && front.Plain.EndsWith('?') && !front.Plain.Contains(" or ", StringComparison.Ordinal)
            && Words.Count(back.Plain) + points.Sum(p => Words.Count(p.Plain)) >= 8)
        {
            front = new Phrase().Say(front).Say(" Why, or why not?").End();
        }

        front = Words.Count(front.Plain) > CardGate.FrontWords ? LongQuestions.Shorter(front) : front;
        var total = points.Sum(p => Words.Count(p.Plain));
        var joins = points.Count > 0 && total <= CardGate.BackWords;
        cards.Offer(new(points.Count > 0 && !joins ? CardKind.Explain : CardKind.Question, front, points.Count > 0 ? RichText.Empty : back, line) { Points = points, NeedsSubject = Words.All(front.Plain) is ["what", "if", ..] && cards.Path.Any(SubjectName.IsExample) }, said);
    }

    /// <summary>A bold question with text behind it or blocks below it; a plain one with blocks below it.</summary>
    private static Asked? Question(ListEntry item)
    {
        var text = AskedAndAnswered.Question(item.Lead);
        var lead = text.BoldLead(out var rest);
        var isWhole = lead is not null && rest.IsEmpty;
        var front = lead ?? text;
        if (lead is null && !text.Plain.EndsWith('?'))
        {
            return null;
        }

        if (lead is not null && !isWhole && !lead.Plain.EndsWith('?'))
        {
            return null;
        }

        var (back, points) = isWhole || lead is null ? Answers.Of(item.Below) : (rest, []);
        return back.IsEmpty && points.Count == 0 ? null : new(Tidy.Leading(front), back, points) { IsBelow = isWhole };
    }

    private static bool IsCase(string text) => text.EndsWith('?') && Words.Count(text) <= 4 && !LabelWords.Questions.Contains(Words.First(text)) && !LabelWords.YesNo.Contains(Words.First(text));

    private static bool IsQuestion(string text) => text.EndsWith('?') || text.Contains("? ", StringComparison.Ordinal);

    /// <summary>A task, answered below: "Design a rate limiter. Walk through the estimation." A step of a plan has no full stop.</summary>
    private static bool IsPrompt(Asked asked) => asked.IsBelow && asked.Front.Plain.EndsWith('.') && Words.Count(asked.Front.Plain) >= 5
        && Sentences.Of(asked.Front).Exists(s => LabelWords.Prompts.Contains(Words.First(s.Plain)));

    private static string LastSentence(string text)
    {
        var start = text.LastIndexOfAny(['.', '!', '?', ':'], Math.Max(0, text.Length - 2)) + 1;
        return text[start..];
    }

    private sealed record Asked(RichText Front, RichText Back, IReadOnlyList<RichText> Points)
    {
        /// <summary>The answer stands below the question, not behind it.</summary>
        public bool IsBelow { get; init; }
    }
}

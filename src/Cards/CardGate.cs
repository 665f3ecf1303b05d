using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>What every card must pass: one fact, to be answered without the page, that does not give itself away.</summary>
public static class CardGate
{
    /// <summary>Words of a question, at most.</summary>
    public const int FrontWords = 25;

    /// <summary>Words of an answer that is known by heart, at most; longer ones are said aloud from key points.</summary>
    public const int BackWords = 40;

    /// <summary>Words of what somebody says, at most, where it is an answer: cut up it is no speech any more.</summary>
    private const int SpeechWords = 60;

    /// <summary>Words of an answer that is said aloud, at most.</summary>
    public const int SpokenWords = 160;

    /// <summary>Points of an answer that is said aloud, at most.</summary>
    public const int PointsAtMost = 9;

    /// <summary>Words before a speech that say something without it.</summary>
    private const int WordsBeforeSpeech = 5;

    /// <summary>Characters before what somebody says: "They say “…”" may be about anybody.</summary>
    private const int SpeakerLength = 12;

    private static readonly string[] Elsewhere = ["as above", "same as above", "same as", "see above", "see below", "see ", "ditto", "as before", "likewise", "idem", "ibid"];

    private static readonly string[] Nothing = ["n/a", "na", "none", "n.a", "tbd", "todo", "yes", "no", "?", "✓", "✗", "x", "✅", "❌", "same", "varies", "it depends"];

    /// <summary>The card as it may be learned, or why not.</summary>
    internal static (CardDraft? Card, RefusalReason Reason) Pass(CardDraft card)
    {
        card = WithoutSlots(card);
        var front = card.Front.Plain;
        var answer = card.Points.Count > 0 ? string.Join("; ", card.Points.Select(p => p.Plain)) : card.Back.Plain;
        if (Placeholder.Is(front) && !Placeholder.IsSpoken(front) || Placeholder.Is(answer))
        {
            return (null, RefusalReason.Template);
        }

        if (Words.Count(front) == 0 || IsNothing(answer))
        {
            return (null, RefusalReason.NoAnswer);
        }

        if (card.Points.Count == 0 && RefersElsewhere(card.Back))
        {
            return (null, RefusalReason.RefersElsewhere);
        }

        if (answer[^1] == ':' || answer.EndsWith("e.g.", StringComparison.Ordinal))
        {
            return (null, RefusalReason.Incomplete);
        }

        if (Words.Count(front) > FrontWords)
        {
            return (null, RefusalReason.FrontTooLong);
        }

        if (card.Kind is not (CardKind.Cloze or CardKind.Number) && LabelWords.Pointing.Contains(Words.First(front)) && PointsAway(front))
        {
            return (null, RefusalReason.NeedsThePage);
        }

        if (IsYesOrNo(front) && Words.Count(answer) < 8)
        {
            return (null, RefusalReason.YesOrNo);
        }

        if (card.Points.Count == 0 && GivesAway(card, answer))
        {
            return (null, RefusalReason.GivesItselfAway);
        }

        return Words.Count(answer) <= BackWords || card.Kind == CardKind.Recite ? Sized(card, answer) : Spoken(card, answer);
    }

    /// <summary>A sentence to be filled in, "Say: we met [goal].", leaves the others as they are, and what comes before what is said.</summary>
    private static CardDraft WithoutSlots(CardDraft card)
    {
        if (card.Points.Count > 0 || !Placeholder.Is(card.Back.Plain) || Sentences.Of(card.Back) is not { Count: > 1 } sentences)
        {
            return card;
        }

        var kept = sentences.ConvertAll(s => Placeholder.Is(s.Plain) ? BeforeSpeech(s) : s);
        if (kept[0].IsEmpty)
        {
            return card;
        }

        var phrase = new Phrase();
        kept.FindAll(s => !s.IsEmpty).ForEach(s => phrase.Say(phrase.End().IsEmpty ? "" : " ").Say(s));
        return card with { Back = phrase.End() };
    }

    /// <summary>"At the end, sum up: "We met [goal]."" as "At the end, sum up."; empty where nothing of it stands alone.</summary>
    private static RichText BeforeSpeech(RichText sentence) =>
        sentence.Plain.AsSpan().IndexOf(": \"") is > 0 and var colon && Words.Count(sentence.Plain.AsSpan(0, colon)) >= WordsBeforeSpeech && !Placeholder.Is(sentence.Plain[..colon])
            ? new([.. sentence.Slice(0, colon).Runs, new(".", RunStyle.None, null, 0, 0)])
            : RichText.Empty;

    private static (CardDraft?, RefusalReason) Sized(CardDraft card, string answer) =>
        card.Points.Count > PointsAtMost + 3 || Words.Count(answer) > SpokenWords ? (null, RefusalReason.BackTooLong) : (card, default);

    private static (CardDraft?, RefusalReason) Spoken(CardDraft card, string answer)
    {
        if (card.Points.Count == 0 && answer is ['"' or '“', .., '"' or '”'] && answer.AsSpan(1, answer.Length - 2).IndexOfAny("\"“”") < 0 && Words.Count(answer) <= SpeechWords)
        {
            return (card, default);
        }

        var points = card.Points.Count > 0 ? card.Points : Sentences.Of(card.Back) is { Count: > 1 } whole ? whole : Sentences.Of(card.Back, splitsQuotes: true);
        return points.Count > PointsAtMost || points.Count < 2 || Words.Count(answer) > SpokenWords
            ? (null, RefusalReason.BackTooLong)
            : (card with { Kind = CardKind.Explain, Back = RichText.Empty, Points = points, IsReversible = false }, default);
    }

    private static bool IsNothing(string answer)
    {
        var bare = answer.Trim().TrimEnd('.').ToLowerInvariant();
        return Words.Count(bare) == 0 ? !IsSymbol(bare) : Array.IndexOf(Nothing, bare) >= 0;
    }

    /// <summary>An answer may be a sign alone, as "∞" or "≥"; ticks, dashes and dots are none.</summary>
    private static bool IsSymbol(string text) => text.Length > 0 && text.All(c => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.MathSymbol);

    private static bool RefersElsewhere(RichText back)
    {
        if (back.Runs.Count > 0 && back.Runs.All(r => r.Link is not null || !r.Text.Any(char.IsLetterOrDigit)))
        {
            return true;
        }

        var plain = back.Plain;
        return Array.Exists(Elsewhere, e => plain.StartsWith(e, StringComparison.OrdinalIgnoreCase) && (e[^1] == ' ' ? back.Runs.Any(r => r.Link is not null) : Words.Count(plain) <= 6));
    }

    /// <summary>"In cache-aside, who …" names its place itself; "This one …" does not.</summary>
    private static bool PointsAway(string front)
    {
        var first = Words.First(front);
        if (first == "they" && front.AsSpan().IndexOfAny('"', '“') is > 0 and < SpeakerLength)
        {
            return false;
        }

        return first is "it" or "this" or "that" or "these" or "those" or "they" or "he" or "she" or "its" or "their" or "them" or "his" or "her" or "such" or "then" or "otherwise" or "latter" or "former";
    }

    private static bool IsYesOrNo(string front)
    {
        if (!front.EndsWith('?'))
        {
            return false;
        }

        var start = front.LastIndexOfAny(['.', '!', ':', '—'], front.Length - 2) + 1;
        var question = front[start..].Trim(' ', '"', '“', '”');
        return LabelWords.YesNo.Contains(Words.First(question)) && !question.Contains(" or ", StringComparison.Ordinal);
    }

    private static bool GivesAway(CardDraft card, string answer)
    {
        var told = Words.Content(answer);
        if (told.Count == 0)
        {
            return false;
        }

        var asked = Words.Content(card.Front.Plain);
        var known = told.Count(asked.Contains);
        return known == told.Count || (told.Count >= 4 && known * 5 >= told.Count * 4);
    }
}

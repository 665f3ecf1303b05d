using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>Cards the author wrote as such: <c>Q: … A: …</c> and <c>{{gaps}}</c>, in the text or in a comment.</summary>
internal static class WrittenCards
{
    private const string Gap = "[…]";
    private const int WordsAround = 4;

    public static void Comment(string text, int line, CardCollector cards)
    {
        var answer = text.IndexOf("A:", StringComparison.Ordinal);
        if (text.StartsWith("Q:", StringComparison.Ordinal) && answer > 0)
        {
            cards.Offer(new(CardKind.Question, Phrase.Of(OneLine(text[2..answer])), Phrase.Of(OneLine(text[(answer + 2)..])), line) { IsWritten = true });
        }
        else
        {
            Cloze(Phrase.Of(OneLine(text)), line, cards);
        }
    }

    /// <returns>1 where the paragraph was a card, 0 where not.</returns>
    public static int Paragraph(ParagraphBlock paragraph, CardCollector cards) => Cloze(paragraph.Text, paragraph.Line, cards) ? 1 : 0;

    /// <summary>A card for each gap; <c>{{c1::answer}}</c> and <c>{{answer}}</c> say the same.</summary>
    public static bool Cloze(RichText text, int line, CardCollector cards)
    {
        var gaps = GapsOf(text);
        if (gaps.Count == 0 || IsPlaceholder(text, gaps))
        {
            return false;
        }

        var group = cards.NextGroup();
        foreach (var asked in gaps)
        {
            var front = new Phrase();
            var at = 0;
            foreach (var gap in gaps)
            {
                front.Say(text.Slice(at, gap.Start - at));
                front = gap == asked ? front.Name(Gap) : front.Say(text.Slice(gap.InnerStart, gap.InnerLength));
                at = gap.End;
            }

            cards.Offer(new(CardKind.Cloze, front.Say(text.Slice(at)).End(), text.Slice(asked.InnerStart, asked.InnerLength).Trim(), line) { Group = group }, text.Comments);
        }

        return true;
    }

    /// <summary>"Hello {{name}}." is a template: too little stands around its gaps to find what belongs there.</summary>
    private static bool IsPlaceholder(RichText text, List<GapPlace> gaps) =>
        Words.Count(text.Plain) - gaps.Sum(g => Words.Count(text.Slice(g.InnerStart, g.InnerLength).Plain)) < WordsAround;

    private static List<GapPlace> GapsOf(RichText text)
    {
        var gaps = new List<GapPlace>();
        var plain = text.Plain;
        for (var start = plain.IndexOf("{{", StringComparison.Ordinal); start >= 0;)
        {
            var end = plain.IndexOf("}}", start, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            var inner = start + 2;
            var number = plain.IndexOf("::", inner, StringComparison.Ordinal);
            if (plain[inner] == 'c' && number > 0 && number < end && plain.AsSpan(inner + 1, number - inner - 1).IndexOfAnyExceptInRange('0', '9') < 0)
            {
                inner = number + 2;
            }

            // Braces in code are code.
            if (end > inner && !IsCode(text, start))
            {
                gaps.Add(new(start, inner, end - inner, end + 2));
            }

            start = plain.IndexOf("{{", end, StringComparison.Ordinal);
        }

        return gaps;
    }

    private static bool IsCode(RichText text, int offset)
    {
        var at = 0;
        foreach (var run in text.Runs)
        {
            at += run.Text.Length;
            if (offset < at)
            {
                return (run.Style & RunStyle.Code) != 0;
            }
        }

        return false;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record GapPlace(int Start, int InnerStart, int InnerLength, int End);
}

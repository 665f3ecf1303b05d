using System.Buffers;
using System.Collections.Frozen;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>
/// Statements of a quantity — "Water boils at 100 °C at sea level." — with the number left out. Deliberately strict: a sentence
/// that works something out, tells a story or leans on the one before it is no fact to be learned.
/// </summary>
internal static class NumberStatements
{
    private const string Gap = "[…]";
    private const int WordsAtLeast = 6;

    /// <summary>Verbs after which a quantity says what something is; data.</summary>
    private static readonly FrozenSet<string> Verbs = new[]
    {
        "is", "are", "takes", "take", "lasts", "last", "costs", "cost", "covers", "cover", "holds", "hold", "handles", "handle", "serves", "serve", "weighs", "weigh", "boils", "boil", "melts", "melt", "freezes", "freeze",
        "contains", "contain", "equals", "equal", "has", "have", "reaches", "reach", "requires", "require", "needs", "need", "carries", "carry", "travels", "travel", "measures", "measure", "spans", "decays", "fits", "stores", "supports", "exceeds",
        "executes", "lies", "ends", "expires", "ranges", "averages", "dissolves", "ferments", "rests", "bakes", "simmers", "sits", "consists", "comprises", "produces", "yields", "absorbs", "emits", "uses", "means", "allows",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Signs of a sum, a story, a plan or a comparison with something said before.</summary>
    private static readonly FrozenSet<string> Telling = new[]
    {
        "i", "we", "you", "my", "our", "your", "let", "say", "example", "suppose", "assume", "imagine", "if", "thus", "so", "hence", "therefore", "then", "now", "here", "above", "below", "would", "could", "should", "might", "later", "earlier", "still", "again",
        "this", "these", "those", "plus", "leaves", "becomes", "instead", "already", "first", "second", "third", "last", "next", "ago", "yesterday", "today", "tomorrow", "he", "she", "they", "it", "its", "their", "answer", "same", "such", "but", "minus", "divided", "multiplied",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> NoStatement = SearchValues.Create("=×÷≈\"“”:→;?…{}");

    /// <returns>1, as every reader of one block.</returns>
    public static int Read(RichText text, int line, CardCollector cards)
    {
        if (!text.Plain.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return 1;
        }

        var group = 0;
        foreach (var sentence in Sentences.Of(text))
        {
            if (Gapped(sentence) is { } quantity)
            {
                var plain = Phrase.Plain(sentence);
                var answer = plain.Slice(quantity.Start, quantity.Length);
                group = group == 0 ? cards.NextGroup() : group;
                cards.Offer(new(CardKind.Number, new Phrase().Say(plain.Slice(0, quantity.Start)).Name(Gap).Say(plain.Slice(quantity.Start + quantity.Length)).End(), answer, line) { Group = group });
            }
        }

        return 1;
    }

    private static Quantity? Gapped(RichText sentence)
    {
        var plain = sentence.Plain;
        if (!plain.EndsWith('.') || Words.Count(plain) is < WordsAtLeast or > CardGate.FrontWords || plain.AsSpan().ContainsAny(NoStatement) || !char.IsUpper(plain[0]))
        {
            return null;
        }

        var quantities = Quantity.In(plain);
        if (quantities.Count != 1 || plain.Count(char.IsAsciiDigit) > plain.AsSpan(quantities[0].Start, quantities[0].Length).ToArray().Count(char.IsAsciiDigit))
        {
            return null;
        }

        var words = Words.All(plain);
        if (LabelWords.Pointing.Contains(words[0]) || LabelWords.Imperatives.Contains(words[0]) || words.Exists(Telling.Contains))
        {
            return null;
        }

        // Subject, verb, quantity: at most a few words between the verb and the number.
        var before = Words.All(plain[..quantities[0].Start]);
        var verb = before.FindLastIndex(Verbs.Contains);
        return verb > 0 && before.Count - verb <= 5 && !before.Skip(verb).Any(w => w is "and" or "which" or "that" or "when" or "while" or "because") ? quantities[0] : null;
    }
}

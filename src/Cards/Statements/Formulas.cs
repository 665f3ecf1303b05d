using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Terms;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Statements;

/// <summary>
/// Formulas in words — "Density = mass / volume" — in a fence, a list or a bold line. A worked sum has figures where a formula
/// has names, and code has marks that neither has.
/// </summary>
internal static partial class Formulas
{
    private const int NameWords = 6;

    public static void Read(CodeBlock code, CardCollector cards)
    {
        if (code.Language is not (null or "text" or "txt" or "plain" or "plaintext"))
        {
            return;
        }

        var group = 0;
        for (var i = 0; i < code.Lines.Count; i++)
        {
            if (Formula(code.Lines[i].Trim()) is { } formula)
            {
                group = group == 0 ? cards.NextGroup() : group;
                Offer(formula, code.Line + 1 + i, group, [], cards);
            }
            else if (code.Lines[i].Contains('^', StringComparison.Ordinal) && Power().Match(code.Lines[i].Trim()) is { Success: true } power)
            {
                cards.Offer(new(CardKind.Number, new Phrase().Name(power.Groups["name"].Value).Say($": how many {power.Groups["things"].Value}?").End(), Phrase.Of($"{power.Groups["number"].Value} ({power.Groups["sum"].Value})"), code.Line + 1 + i) { NeedsSubject = false });
            }
        }
    }

    /// <summary>Sentences of a text that are one, or begin with one: "Cost = reference ÷ bandwidth; with the default …".</summary>
    public static void Sentence(RichText text, int line, CardCollector cards, bool isItem = false)
    {
        if (!text.Plain.Contains(" = ", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var sentence in Sentences.Of(text))
        {
            var end = sentence.Plain.IndexOf("; ", StringComparison.Ordinal);
            var said = (end > 0 ? sentence.Plain[..end] : sentence.Plain).TrimEnd('.');
            // The whole of a paragraph without a stop is read as that.
            if ((isItem || said.Length < text.Plain.Length) && Formula(said) is { } formula && Operator().IsMatch(formula.Groups["right"].Value))
            {
                Offer(formula, sentence.LineOr(line), 0, [], cards);
            }
        }
    }

    /// <returns>False where the item is none.</returns>
    public static bool Read(RichText item, int line, CardCollector cards) =>
        Formula(item.Plain.Trim()) is { } formula && Offer(formula, line, 0, item.Comments, cards);

    /// <summary>A bold line alone: a formula, or a term with what it means.</summary>
    /// <returns>1 where the paragraph was one, 0 where not.</returns>
    public static int Read(ParagraphBlock paragraph, CardCollector cards)
    {
        if (Formula(paragraph.Text.Plain) is { } plain && Operator().IsMatch(plain.Groups["right"].Value))
        {
            return Offer(plain, paragraph.Line, 0, paragraph.Text.Comments, cards) ? 1 : 0;
        }

        if (paragraph.Text.BoldLead(out var rest) is not { } bold || !rest.IsEmpty || bold.Plain.Count(c => c == '=') != 1)
        {
            return 0;
        }

        if (Formula(bold.Plain) is { } formula && Operator().IsMatch(formula.Groups["right"].Value))
        {
            return Offer(formula, paragraph.Line, 0, paragraph.Text.Comments, cards) ? 1 : 0;
        }

        var cut = bold.Plain.IndexOf(" = ", StringComparison.Ordinal);
        if (cut <= 0 || Words.Count(bold.Plain.AsSpan(0, cut)) > NameWords || Words.Count(bold.Plain.AsSpan(cut)) < 2 || bold.Plain.AsSpan(cut).ContainsAnyInRange('0', '9'))
        {
            return 0;
        }

        var meaning = Phrase.Plain(bold.Slice(cut + 3));
        return cards.Offer(new(CardKind.Definition, TermQuestion.WhatIs(bold.Slice(0, cut), meaning.Plain, cards.Vocabulary), meaning, paragraph.Line), paragraph.Text.Comments) ? 1 : 0;
    }

    private static bool Offer(Match formula, int line, int group, IReadOnlyList<string> said, CardCollector cards)
    {
        var name = Phrase.Of(formula.Groups["name"].Value);
        return cards.Offer(new(CardKind.Definition, new Phrase().Name(name).Say(": which formula?").End(), Phrase.Of(formula.Groups["right"].Value), line)
        {
            Group = group,
            NeedsSubject = Words.Count(name.Plain) > 2 ? false : null,
        }, said);
    }

    private static Match? Formula(string line)
    {
        var match = Whole().Match(line);
        if (!match.Success || Words.Count(match.Groups["name"].Value) > NameWords)
        {
            return null;
        }

        var right = match.Groups["right"].Value;
        var names = Words.All(right).Count(w => w.Length > 1 && w.All(char.IsLetter) && w is not ("per" or "and" or "the" or "of" or "bytes" or "byte"));

        // "(2C + 2 + N − X) / 2": letters that stand for something, in a formula whose name is a word.
        var letters = Symbol().Count(right);
        return (names > 1 || names + letters > 1 && match.Groups["name"].Value.Any(char.IsLower) && Operator().IsMatch(right)) && (Operator().IsMatch(right) || !right.AsSpan().ContainsAnyInRange('0', '9')) ? match : null;
    }

    /// <summary>One equals sign, a name that begins with a letter, and no mark of code, of a guess or of a quotation.</summary>
    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}\d /:%-]*(?: \([^)=]+\))?) = (?<right>[^=~≈;{}\[\]""'`|<>]*[\p{L}\d)])$", RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    /// <summary>"4-digit code = 10^4 = 10,000 possible codes": how many there are, whatever they are used for.</summary>
    [GeneratedRegex(@"^(?<name>[\p{L}\d][^=:]{2,40}) = (?<sum>\(?[\w+ -]+\)?\^[\w()+-]+) = (?<number>[~≈]? ?\d[\d.,]*(?: (?:thousand|million|billion|trillion))?) (?<things>(?:\p{Ll}+ )?\p{Ll}+s)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Power();

    [GeneratedRegex(@"(?<![\p{L}])\d*\p{Lu}(?![\p{L}\d])", RegexOptions.ExplicitCapture)]
    private static partial Regex Symbol();

    [GeneratedRegex(@" (?:[-+−×*÷/·x]|per|times|divided by|minus|plus) ", RegexOptions.ExplicitCapture)]
    private static partial Regex Operator();
}

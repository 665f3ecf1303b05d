using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Terms;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Headings;

/// <summary>A heading that is a term, with its meaning as the first sentence below: "An organic compound that …", "Osmosis is the …", "These are …".</summary>
internal static partial class HeadingDefinitions
{
    private const int TermWords = 4;

    /// <summary>A verb behind one of these belongs to what the head of a definition is defined with.</summary>
    private static readonly string[] Relative = ["that", "which", "who", "whose", "where", "when"];

    public static void Read(GuideSection section, CardCollector cards)
    {
        if (section.Heading is not { } heading || section.Blocks.FirstOrDefault(b => b is not (CommentBlock or BreakBlock)) is not ParagraphBlock { Text: { IsEmpty: false } text } paragraph)
        {
            return;
        }

        var term = Tidy.Heading(heading.Text);
        var sentence = Sentences.Of(text)[0];
        if (heading.Level > 1 && !IsKind(sentence.Plain) && (text.Runs[0].Style & RunStyle.Bold) == 0 && StatedRules.Offer(term, sentence, paragraph.Line, cards))
        {
            return;
        }

        if (Shows().Match(sentence.Plain) is { Success: true } shows && Words.Count(term) <= TermWords && !LabelWords.Questions.Contains(Words.First(term)) && !Verbs.IsCommand(term) && !Inflection.IsPlural(term) && !GenericNames.IsHeading(term))
        {
            var whom = shows.Groups["whom"].Success ? " " + shows.Groups["whom"].Value : "";
            cards.Offer(new(CardKind.Definition, new Phrase().Say("What does ").Name(LowerCase.First(Casing.Name(term, cards.Vocabulary))).Say($" {Asking.BaseForm(shows.Groups["verb"].Value)}{whom}?").End(), Phrase.Of("That " + shows.Groups["what"].Value), paragraph.Line) { NeedsSubject = false });
            return;
        }

        if (term.EndsWith('?') || LabelWords.Questions.Contains(Words.First(term)) || Words.Count(term) is 0 or > TermWords || Verbs.IsCommand(term) && Words.Count(term) > 1 || Numbered(heading.Text) || LabelWords.RoleOf(term) != LabelRole.None || sentence.Plain.EndsWith(':') || (text.Runs[0].Style & RunStyle.Bold) != 0)
        {
            return;
        }

        var isTitle = heading.Level == 1;
        if (!isTitle && !(GenericNames.Is(term) && Inflection.IsPlural(term)) && Fragment().IsMatch(sentence.Plain) && HasNoVerb(sentence.Plain) && !BeginsWith(sentence.Plain, term))
        {
            Offer(term, Phrase.Plain(sentence), paragraph.Line, cards);
            HeadingSentences.Read(term, sentence.Plain, text, paragraph.Line, cards);
        }
        else if (Statement().Match(sentence.Plain) is { Success: true } said && IsTerm(said.Groups["term"].Value, term))
        {
            Offer(term, Phrase.Plain(sentence.Slice(said.Groups["meaning"].Index)), paragraph.Line, cards);
            HeadingSentences.Read(term, said.Groups["meaning"].Value, text, paragraph.Line, cards);
        }
        else if (!isTitle && BeginsWith(sentence.Plain, term))
        {
            HeadingSentences.Read(term, "", text, paragraph.Line, cards);
        }
        else if (!isTitle && Pronoun().Match(sentence.Plain) is { Success: true } points)
        {
            var verb = points.Groups["verb"].Value;
            var many = points.Groups["many"].Success;
            if (many != Inflection.IsPlural(term))
            {
                return;
            }

            var front = verb is "is" or "are" ? new Phrase().Say($"What {verb} ").Name(term).Say("?")
                : new Phrase().Say(many ? "What do " : "What does ").Name(term).Say($" {(many ? verb : Asking.BaseForm(verb))}?");
            cards.Offer(new(CardKind.Definition, front.End(), Phrase.Plain(sentence.Slice(points.Groups["meaning"].Index)), paragraph.Line));
        }
    }

    /// <summary>"Guarantee" may be a property of something else, but not where the text says what kind of thing it is.</summary>
    private static void Offer(string term, RichText meaning, int line, CardCollector cards)
    {
        if (Words.First(meaning.Plain) != "the" && TermQuestion.PropertyOf(term) is not null)
        {
            cards.Offer(new(CardKind.Definition, TermQuestion.WhatIs(Phrase.Of(term), meaning.Plain, cards.Vocabulary), meaning, line) { NeedsSubject = false });
            return;
        }

        DefinitionCards.Read(TermLines.Pair(Phrase.Of(term), meaning, line), cards);
    }

    /// <summary>"A rule that …": says what kind of thing it is, rather than the rule itself.</summary>
    private static bool IsKind(string sentence) => Fragment().IsMatch(sentence) && Words.All(sentence).Take(7).Any(w => Array.IndexOf(Relative, w) >= 0) && HasNoVerb(sentence) || Statement().IsMatch(sentence);

    /// <summary>The term is what the sentence is about, not what it defines.</summary>
    private static bool BeginsWith(string sentence, string term) => Subject().Match(sentence).Length is var start && sentence[start..] is var rest
        && rest.StartsWith(term, StringComparison.OrdinalIgnoreCase) && rest.Length > term.Length && rest[term.Length] == ' ';

    private static bool Numbered(string heading) => Array.Exists(LabelWords.NumberedParts, p => Tidy.Leading(Phrase.Of(heading)).Plain.StartsWith(p + " ", StringComparison.OrdinalIgnoreCase));

    private static bool IsTerm(string said, string term)
    {
        var (a, b) = (Words.Content(said), Words.Content(term));
        return a.Count > 0 && a.Count <= b.Count + 1 && b.TrueForAll(a.Contains);
    }

    private static bool HasNoVerb(string sentence)
    {
        var words = Words.All(sentence);
        var comma = sentence.IndexOf(',', StringComparison.Ordinal);
        var relative = words.FindIndex(w => Array.IndexOf(Relative, w) >= 0);
        var head = Math.Min(comma > 0 ? Words.Count(sentence.AsSpan(0, comma)) : words.Count, relative < 0 ? words.Count : relative);
        return (head > 1 || head == 1 && relative == 1 && words[0].Length > 3) && words.Count > 4 && !Plainly().IsMatch(sentence) && !words.Take(head).Skip(1).Any(w => Verbs.Finite.Contains(w) || Verbs.IsThirdPerson(w));
    }

    [GeneratedRegex(@"^(?:(?:An?|Any|The) \p{Ll}|(?:Something|Anything|Someone|Somebody|Anyone|Anybody|Whatever|Whoever|Everything) )", RegexOptions.ExplicitCapture)]
    private static partial Regex Fragment();

    /// <summary>"A queen lays up to …", "A pot sinks when …": a verb we do not know, by its place.</summary>
    [GeneratedRegex(@"^An? (?:\p{Ll}+ (?!of|with|for|from|in|on|and|or|to|by))?\p{Ll}+ \p{Ll}+[^s\W]s (?:up|the|an?|to|on|from|at|its|when|if|more|less|as) ", RegexOptions.ExplicitCapture)]
    private static partial Regex Plainly();

    [GeneratedRegex(@"^(?:(?:An?|The|Any|Every|Each) )?", RegexOptions.ExplicitCapture)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:An? |The )?(?<term>[\p{L}\d][^,.;:]{1,50}?) (?:is|are) (?<meaning>(?:an?|the|any|one of|when|where) .+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Statement();

    [GeneratedRegex(@"^(?:(?<many>These|They) (?<verb>are(?= (?:the|an?|what|which|those|all)\b)|decide|describe|define|cover|tell|specify|answer|measure|determine|state|say)|(?:This|It) (?<verb>is(?= (?:the (?:process|study|ability|act|amount|number|rate|time|part|art|idea|set|difference|property|measure|method|practice|science|law|rule|principle)|an? )\b)|decides|describes|defines|covers|tells|specifies|answers|measures|determines|means|states|says)) (?<meaning>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pronoun();

    /// <summary>What the doing under a heading is for: "This shows the examiner that you can weigh."</summary>
    [GeneratedRegex(@"^(?:This|It) (?<verb>shows|proves|demonstrates) (?:(?<whom>the \p{Ll}+|people|others) )?(?:that )?(?<what>(?:you|they|it|the|an?) .+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Shows();
}

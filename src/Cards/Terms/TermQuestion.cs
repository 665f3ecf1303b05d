using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>What a term's text does for it, and so how to ask.</summary>
internal enum TermForm
{
    /// <summary>The term is a question.</summary>
    Asked,

    /// <summary>A list of points below it.</summary>
    Points,

    /// <summary>The term is advice or a rule, the text its reason or its use.</summary>
    Advice,

    /// <summary>The text is what one says.</summary>
    Says,

    /// <summary>The term is a whole statement.</summary>
    Statement,

    /// <summary>The text asks back: what to find out about the term.</summary>
    AsksBack,

    /// <summary>A number, with what belongs to it.</summary>
    Figure,

    /// <summary>The text says what the term is.</summary>
    Defines,

    /// <summary>The text says something of the term.</summary>
    Tells,
}

/// <summary>How to ask for what a term's text says of it.</summary>
/// <param name="NeedsSubject">The term is a property or a part of something only the headings name.</param>
internal sealed partial record TermQuestion(RichText Front, CardKind Kind, bool IsDefinition, bool? NeedsSubject = null)
{
    /// <summary>Characters before a number that a text still begins with.</summary>
    private const int FigureStart = 3;

    private const int FigureWords = 10;

    /// <summary>Endings of nouns that stand without an article: what cannot be counted, or is seldom.</summary>
    private static readonly string[] Uncounted = ["ing", "ity", "ness", "ism", "ance", "ence", "ics", "sis", "ship", "hood", "logy", "graphy", "phy", "tion", "sion", "ment", "cy", "gen", "ium", "ose", "ine"];

    /// <summary>Orders only before an article: "open the valve", but "open disagreement".</summary>
    private static readonly string[] AlsoAdjectives = ["open", "clear", "slow", "lower", "clean", "dry", "cool", "warm", "direct", "correct", "free", "empty", "secure", "complete", "present", "smooth", "double", "narrow", "separate"];

    /// <returns>Null where the term fits no question.</returns>
    public static TermQuestion? For(RichText term, RichText text, IReadOnlyList<RichText> points, bool isOrdered, TermForm form, CardCollector cards, bool mayBeProperty = true, bool isInOrder = false)
    {
        var name = Tidy.Trailing(term, ".:!;, ");
        switch (form)
        {
            case TermForm.Asked:
                return new(Phrase.Plain(name), CardKind.Question, false);
            case TermForm.Points:
                if (HeadNoun.Of(name, cards.Topic) is { } full)
                {
                    return new(new Phrase().Say("What do ").Name(full).Say($" cover? ({points.Count} points)").End(), CardKind.Explain, false, false);
                }

                return ListQuestion.Of(name, points, isOrdered, cards.Heading) is { } list ? new(list.Front, list.IsSequence ? CardKind.Recite : CardKind.Explain, false, list.NeedsSubject ? true : null) : null;
            case TermForm.Advice:
                return AdviceQuestion.Of(name, text) is { } advice ? new(advice, CardKind.Definition, false) : null;
            case TermForm.Says:
                return new(new Phrase().Say(TermForms.IsPhrase(name.Plain) ? Quoted.Of(name) : name).Say(": what do you say?").End(), CardKind.Definition, false);
            case TermForm.Statement:
                return LabelWords.Pointing.Contains(Words.First(name.Plain)) ? null
                    : term.Plain.TrimEnd().EndsWith('.') ? new(new Phrase().Say("What is meant by ").Say(Quoted.Of(name)).Say("?").End(), CardKind.Definition, false)
                    : new(new Phrase().Say(Quoted.Of(name)).Say(": why?").End(), CardKind.Definition, false);
            case TermForm.AsksBack:
                return new(new Phrase().Say("What do you ask about ").Name(name).Say("?").End(), CardKind.Definition, false);
            case TermForm.Figure:
                return new(Figure(name, text.Plain), CardKind.Number, false);
        }

        // "0-5 min: read the question": what one does then.
        if (Minutes().Match(name.Plain) is { Success: true } minutes && Words.Count(text.Plain) > 1)
        {
            return new(Phrase.Of($"What do you do in minutes {minutes.Groups["span"].Value}?"), CardKind.Attribute, false, true);
        }

        return SignalNames.Question(name, text.Plain) is { } signal ? new(signal, CardKind.Definition, false, false)
            : mayBeProperty && PropertyOf(name.Plain) is { } property ? new(new Phrase().Say(property).Say("?").End(), CardKind.Attribute, false, true)
            : Asking.Of(name.Plain) is { } asked ? new(new Phrase().Say(asked).Say("?").End(), CardKind.Attribute, false, Words.Count(asked) < 5 ? true : null)
            : TermForms.IsPhrase(name.Plain) && (Words.Count(name.Plain) > 3 || !LabelWords.Imperatives.Contains(Words.First(name.Plain))) ? new(ToldQuestion.Of(Quoted.Of(name), text.Plain), CardKind.Definition, false)
            : isInOrder ? new(new Phrase().Name(name).Say(": what do you do?").End(), CardKind.Definition, false)
            : Does(text.Plain) ? new(ToldQuestion.Done(name, text.Plain, cards.Vocabulary), CardKind.Definition, false)
            : HeadNoun.Of(name, cards.Topic) is { } whole ? new(new Phrase().Say("What do ").Name(whole).Say(" cover?").End(), CardKind.Definition, false)
            : form == TermForm.Defines ? new(WhatIs(name, text.Plain, cards.Vocabulary), CardKind.Definition, true, false)
            : new(ToldQuestion.Of(name, text.Plain, cards.Vocabulary), CardKind.Definition, false);
    }

    [GeneratedRegex(@"^(?<span>\d{1,3} ?[-–—] ?\d{1,3}) ?min(?:utes?|s)?\.?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Minutes();

    /// <summary>"How long …" for a time, "how much" for another quantity; "how many" where the name is what is counted.</summary>
    public static RichText Figure(RichText name, string value) =>
        new Phrase().Name(WithoutArticle(name)).Say(Quantity.IsTime(value) ? ": how long?" : Inflection.IsPlural(name.Plain) ? ": how many?" : ": how much?").End();

    /// <summary>A figure of a group that says what it measures, as "Latency", is asked for by that; of any other by its size.</summary>
    public static RichText Group(string group, RichText name, string value) =>
        Words.Count(group) is 1 or 2 && !GenericNames.Is(group) && Words.Singular(group.ToLowerInvariant()) is var one && LabelWords.Properties.Contains(one)
            ? new Phrase().Name(name).Say($": what {one}?").End()
            : Figure(name, value);

    /// <summary>"What is a burette?" where the term can be counted; "Kafka: what is it?" where nothing tells whether it can.</summary>
    public static RichText WhatIs(RichText name, string text, Vocabulary words)
    {
        if (ToldQuestion.AreTraits(text))
        {
            return ToldQuestion.Of(name, text, words);
        }

        if (name.Plain.StartsWith("The ", StringComparison.Ordinal))
        {
            return new Phrase().Say(IsPlural(name.Plain, text) ? "What are the " : "What is the ").Name(WithoutArticle(name)).Say("?").End();
        }

        if (IsPlural(name.Plain, text))
        {
            return new Phrase().Say("What are ").Name(words.IsName(name.Plain.Split(' ')[0]) || Casing.HasCapitalInside(name.Plain) ? name : LowerCase.First(name)).Say("?").End();
        }

        var term = name.Plain;
        var small = Casing.Name(term, words);
        var head = small[(small.LastIndexOf(' ') + 1)..];
        var isCommon = small != term || char.IsLower(term[0]) || Casing.IsOrdinary(term.Split(' ')[0], words);
        var isAcronym = term.Length is > 1 and <= 6 && term.All(c => char.IsUpper(c) || char.IsAsciiDigit(c));
        var isArticled = Words.First(text) is "a" or "an";
        var isMass = Array.Exists(Uncounted, u => head.EndsWith(u, StringComparison.Ordinal)) && !IsShort(head);
        if (!Inflection.IsPlural(head) && (isAcronym ? isArticled : isCommon && (words.IsCounted(small) || (!isMass && (isArticled || words.Holds(Inflection.Plural(head)))))))
        {
            var said = isAcronym || HasNameInside(term, small, words) ? term : LowerCase.First(small);
            return new Phrase().Say($"What is {(IsVowel(said, isAcronym) ? "an" : "a")} ").Name(said).Say("?").End();
        }

        var isSure = (isCommon && !isArticled && (isMass || Words.First(text) is "the")) || term.EndsWith("ing", StringComparison.Ordinal) && !IsShort(head) || term.Split(' ')[0].EndsWith("'s", StringComparison.Ordinal);
        return isSure && !isAcronym
            ? new Phrase().Say("What is ").Name(isCommon && !HasNameInside(term, small, words) ? LowerCase.First(small) : term).Say("?").End()
            : new Phrase().Name(name).Say(Inflection.IsPlural(term) ? ": what are they?" : ": what is it?").End();
    }

    /// <summary>"Ring" and "spring" are things, no doings.</summary>
    private static bool IsShort(string word) => word.EndsWith("ing", StringComparison.Ordinal) && !word[..^3].Any(c => "aeiouyAEIOUY".Contains(c, StringComparison.Ordinal));

    /// <summary>"North Star metric".</summary>
    private static bool HasNameInside(string term, string small, Vocabulary words) => words.IsName(term.Split(' ')[0]) || small == term && term.Split(' ').Skip(1).Any(w => w.Length > 0 && char.IsUpper(w[0]));

    /// <summary>A text that begins with a verb tells what its term does: "reduces …", "Add more machines".</summary>
    public static bool Does(string text) => Inflection.Opening(text) is var first && !(Array.IndexOf(AlsoAdjectives, first) >= 0 && Words.All(text) is [_, not ("the" or "a" or "an" or "your" or "all" or "it" or "them" or "every" or "each" or "any" or "both"), ..]) && (Inflection.IsThirdPerson(first) || (Inflection.IsOrder(first) && (Inflection.IsCommand(text) || Inflection.IsSureOrder(first)) && Words.Count(text) > 1));

    private static bool IsVowel(string word, bool isAcronym) =>
        isAcronym ? "AEFHILMNORSX".Contains(word[0], StringComparison.Ordinal)
        : "aeioAEIO".Contains(word[0], StringComparison.Ordinal) || (word[0] is 'u' or 'U' && !word.StartsWith("uni", StringComparison.OrdinalIgnoreCase) && !word.StartsWith("use", StringComparison.OrdinalIgnoreCase)) || word.StartsWith("hour", StringComparison.OrdinalIgnoreCase);

    /// <summary>"The senior move" as "senior move".</summary>
    public static RichText WithoutArticle(RichText label) => label.Plain.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? label.Slice(4) : label;

    /// <summary>"Step 1 — Requirements", "Phase 2".</summary>
    public static bool IsNumbered(string label) =>
        label.Split(' ') is [var word, var number, ..] && LabelWords.Sequences.Contains(word.ToLowerInvariant()) && char.IsAsciiDigit(number[0]);

    /// <summary>Begins with its number, and says little more.</summary>
    public static bool IsFigure(string text)
    {
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        return digit is >= 0 and <= FigureStart && !text.AsSpan(0, digit).ContainsAnyInRange('A', 'z') && Words.Count(text) <= FigureWords && !IsAdjective(text.AsSpan(digit));
    }

    /// <summary>"Exam facts: 90 questions, 120 minutes": several figures answer no "how many".</summary>
    public static bool AreFigures(string name, string text) => Inflection.IsPlural(name) && Several().IsMatch(text);

    [GeneratedRegex(@"^\D{0,3}\d[\d,.]* (?<thing>\p{Ll}+s), \d[\d,.]* (?!\k<thing>\b)\p{Ll}+s\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Several();

    /// <summary>"32-bit counters" is no quantity, "5-10 minutes" is one.</summary>
    public static bool IsAdjective(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end > 0 && end + 1 < text.Length && text[end] == '-' && char.IsLetter(text[end + 1]);
    }

    /// <summary>"what is the cost" for "Cost", "what are the limits" for "Limits"; null for what names a thing of its own.</summary>
    public static string? PropertyOf(string name)
    {
        var key = name.ToLowerInvariant();
        return key is "numbers" or "figures" ? $"which {key} are worth knowing" : LabelWords.Properties.Contains(key) ? $"what is the {key}" : LabelWords.Properties.Contains(Words.Singular(key)) ? $"what are the {key}" : null;
    }

    private static bool IsPlural(string name, string text)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return Inflection.IsPlural(last) && Words.First(text) is not ("a" or "an" or "the" or "each" or "every")
            && (name.Contains(' ', StringComparison.Ordinal) && char.IsLower(last[0]) || text.Split(' ').Take(3).Any(w => Inflection.IsPlural(w.TrimEnd(',', '.', ';'))));
    }
}

using System.Collections.Frozen;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Terms;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Tables;

/// <summary>Puts a column's header as a question about what a row names.</summary>
internal static class HeaderQuestion
{
    /// <summary>Words that end the header of a column of kinds: its rows are words of a class, often no nouns.</summary>
    private static readonly string[] Classes = ["type", "kind", "category", "class", "case", "level", "scenario", "situation"];

    /// <summary>More words of a row make it a statement rather than a name.</summary>
    private const int NameWords = 3;

    /// <summary>Capitals of an abbreviation; more are the name of an option.</summary>
    private const int ShortName = 4;

    private static readonly string[] Shares = ["share", "percentage", "fraction", "part", "kind", "type", "rate"];

    /// <summary>Nouns that take "of" before few names: "the formula of water", but not "of servers".</summary>
    private static readonly string[] Apart = ["formula", "formulas", "reason", "reasons", "delay", "delays", "use", "uses"];

    /// <summary>Headers that stand for a whole question.</summary>
    private static readonly FrozenDictionary<string, string> Whole = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["example"] = "an example?",
        ["examples"] = "an example?",
        ["for example"] = "an example?",
        ["example use"] = "an example of use?",
        ["use case"] = "when do you use it?",
        ["use cases"] = "when do you use it?",
        ["because"] = "why?",
        ["use when"] = "when do you use it?",
        ["used when"] = "when do you use it?",
        ["when"] = "when?",
        ["why"] = "why?",
        ["how"] = "how?",
        ["use"] = "what is it used for?",
        ["uses"] = "what is it used for?",
        ["purpose"] = "what is it for?",
        ["goal"] = "what is it for?",
        ["used for"] = "what is it used for?",
        ["question to ask"] = "which question do you ask?",
        ["questions to ask"] = "what do you ask?",
        ["key question"] = "what do you ask?",
        ["key questions"] = "what do you ask?",
        ["avoid when"] = "when do you avoid it?",
        ["what to do"] = "what do you do?",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words that open a header which is a clause: "While it runs", "When a part fails".</summary>
    private static readonly string[] Clauses = ["while", "when", "after", "before", "until", "if", "once"];

    public static RichText Of(RichText name, string header, string cell, TableTalk table)
    {
        var bare = Said(header).Trim().TrimEnd('?', ':', '.', '…');
        if (IsOpen(header) && IsOpen(table.Names))
        {
            return new Phrase().Say($"{Sentence(table.Names)} ").Say(LowerCase.First(Phrase.Plain(name))).Say($", {LowerCase.First(Sentence(bare))} ").Name("[…]").End();
        }

        var asked = LowerCase.Words(bare);
        var key = asked.ToLowerInvariant();
        var (subject, isSaid) = Subject(name, table);
        if (LabelWords.Meanings.Contains(key))
        {
            return key == "meaning" || key.EndsWith(" means", StringComparison.Ordinal) ? new Phrase().Say("What does ").Say(subject.End()).Say(" mean?").End()
                : isSaid ? Ask(subject, ": what does it mean?") : TermQuestion.WhatIs(name, cell, table.Words);
        }

        if (Whole.TryGetValue(key, out var whole))
        {
            return key is "use when" or "when" && CategoryOf(table) is { } kinds ? Category(name, kinds, table.HoldsDeeds)
                : table.HoldsDeeds && whole == "when do you use it?" ? Ask(subject, ": what do you use it for?")
                : isSaid && key == "what to do" && !Inflection.IsOrder(Inflection.Opening(cell)) && Words.First(cell) is not ("this" or "it" or "never" or "always" or "you") ? Ask(subject, ": how do you respond?")
                : Ask(subject, $": {whole}");
        }

        if (Asking.Of(asked) is { } verb)
        {
            return key.StartsWith("when to use", StringComparison.Ordinal) && CategoryOf(table) is { } kinds ? Category(name, kinds, table.HoldsDeeds)
                : key is "when to use" or "when to use it" && table.HoldsDeeds ? Ask(subject, ": what do you use it for?")
                : key is "what they mean" or "what they want" && Inflection.IsOrder(Inflection.Opening(cell)) ? Ask(subject, ": what is their aim?")
                : Ask(subject, $": {Passive(verb, table.Names)}?");
        }

        var words = asked.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 2 && Array.IndexOf(Clauses, words[0].ToLowerInvariant()) >= 0 && words[1] is not ("to" or "not"))
        {
            return Ask(subject, $", {asked}: what happens?");
        }

        return words.Length == 0 || LabelWords.Questions.Contains(words[0].ToLowerInvariant()) ? Ask(subject, $": {asked}?")
            : AreOptions(table.Others, words) ? Ask(subject, $": {asked}?")
            : words[0] is "a" or "an" && words[^1] == "to" && Array.Exists(words, Inflection.IsThirdPerson) ? Ask(subject, $": {asked} what?")
            : HeaderVerb.IsState(words) ? FitsInside(name, table) ? new Phrase().Say("What is ").Name(name).Say($" {asked}?").End() : Ask(subject, Inflection.IsPlural(name.Plain) ? $": what are they {asked}?" : $": what is it {asked}?")
            : HeaderVerb.Ask(words) is { } done && !(words.Length == 1 && IsLevel(cell)) ? Ask(subject, $": {done}?")
            : ByNoun(name, subject, isSaid, words, key, asked, cell, table);
    }

    private static RichText ByNoun(RichText name, Phrase subject, bool isSaid, string[] words, string key, string asked, string cell, TableTalk table)
    {
        var isPlural = Inflection.IsPlural(asked) && !Inflection.IsThirdPerson(words[^1]);
        if (isPlural && IsCount(cell))
        {
            return Ask(subject, $": how many {asked}?");
        }

        if (!isSaid && isPlural && Words.All(table.Names) is [.., "category" or "family" or "group" or "class"])
        {
            return new Phrase().Say($"Which {asked} belong to the ").Name(name).Say($" {LowerCase.Words(table.Names.Trim())}?").End();
        }

        var open = key.EndsWith(')') ? key.IndexOf(" (", StringComparison.Ordinal) : -1;
        if (HeaderNoun.Of((open > 0 ? key[..open] : key).Replace("max. ", "max ", StringComparison.Ordinal).Replace("min. ", "min ", StringComparison.Ordinal)) is not { } noun)
        {
            return Ask(subject, isPlural ? $": which {asked}?"
                : words[0] == "example" ? $": an {asked}?"
                : words.Length > 2 && words[1] == "of" && Array.IndexOf(Shares, words[0]) >= 0 ? $": what {asked}?"
                : words.Length == 1 && Array.IndexOf(Shares, words[0]) >= 0 ? $": what {asked}?"
                : words.Length == 1 && IsPlainNumber(cell) && !table.IsTurned && asked.Length > 1 && asked.All(char.IsLetter) && (asked.All(char.IsLower) || asked.Length <= ShortName && asked.All(char.IsUpper)) ? asked.EndsWith("able", StringComparison.Ordinal) || asked.EndsWith("ible", StringComparison.Ordinal) ? $": how many are {asked}?" : $": what is the {asked}?"
                : words.Length == 1 && IsLevel(cell) && !table.IsTurned ? $": how much {asked}?"
                : char.IsAsciiDigit(asked[0]) ? $", {asked}: how much?"
                : key is "first" or "last" or "next" ? $": what comes {key}?"
                : table.IsTurned && !IsState(cell) ? $": what is the {asked}?"
                : $": {asked}?");
        }

        if (isSaid || name.Plain.EndsWith(')'))
        {
            return Ask(subject, $": which {asked}?");
        }

        // "Consideration" below "API design considerations" is one of those.
        var heading = Tidy.Heading(table.Heading);
        var full = Words.Content(heading) is [_, .., var last] && words.Length == 1 && last == Words.Singular(key) && Words.Count(heading) <= 5 && !LabelWords.Pointing.Contains(Words.First(heading)) ? LowerCase.Words(heading) : asked;
        var what = noun.IsPlural || (full != asked && Inflection.IsPlural(full)) ? $"what are the {full}" : $"what is the {full}";
        return open < 0 && FitsInside(name, table) && Array.IndexOf(Apart, words[^1]) < 0 ? new Phrase().Say(what).Say(noun.Preposition).Name(name).Say("?").End() : Ask(subject, $": {what}?");
    }

    /// <summary>"Build" beside "Buy", "By user" beside "By post": columns that are compared, no questions of their own.</summary>
    private static bool AreOptions(IReadOnlyList<string> headers, string[] words)
    {
        var first = Words.First(words[0]);
        return words.Length == 1
            ? LabelWords.Imperatives.Contains(first) && headers.Count(h => Words.All(h) is [var only] && LabelWords.Imperatives.Contains(only)) > 1
            : first is "by" or "at" or "in" or "with" or "for" or "on" && headers.Count(h => Words.All(h) is [var same, _, ..] && same == first) > 1;
    }

    /// <summary>Whether a name can stand in mid-sentence: a short one, no order, and its capitals either go or belong to it for certain.</summary>
    private static bool FitsInside(RichText name, TableTalk table)
    {
        var plain = name.Plain;
        return !Inflection.IsCommand(plain) && !LabelWords.Pointing.Contains(Words.First(plain)) && (Words.Count(plain) <= NameWords || !Words.All(plain).Skip(1).Any(Verbs.IsPresent)) && !char.IsAsciiDigit(plain.FirstOrDefault()) && (Casing.Name(plain, table.Words) != plain || !char.IsUpper(plain.FirstOrDefault()) || !plain.Contains(' ', StringComparison.Ordinal) || plain.Split(' ')[0].Skip(1).Any(char.IsUpper))
            && (Words.Count(plain) <= NameWords || Words.First(plain).EndsWith("ing", StringComparison.Ordinal) || Words.First(plain) == "not");
    }

    /// <summary>A row of a class is named with it, what somebody says is quoted after who says it; other rows stand for themselves.</summary>
    private static (Phrase Subject, bool IsSaid) Subject(RichText name, TableTalk table)
    {
        if (name.Plain is ['"' or '“', ..])
        {
            var says = Words.All(table.Names) is ["what", "they" or "you", "say" or "says"] ? LowerCase.Words(table.Names.Trim())[5..] + " " : "";
            return (new Phrase().Say(says).Say(Phrase.Plain(name)), true);
        }

        return table.QuotesRows
            ? (new Phrase().Say(Sentence(table.Names)).Say(" ").Say(Quoted.Of(name)), true)
            : (new Phrase().Name(name), false);
    }

    public static bool IsClass(string header) => Words.All(header) is [.., var last] && Array.IndexOf(Classes, last) >= 0;

    /// <summary>An adjective, or words with what they stand for behind them.</summary>
    public static bool IsClassWord(string name) => name.Contains('(', StringComparison.Ordinal) || IsAdjective(name);

    private static bool IsAdjective(string name) => Words.All(name) is [var word, ..] && (name.Contains('-', StringComparison.Ordinal) || Words.Count(name) == 1 && (word.EndsWith("al", StringComparison.Ordinal) || word.EndsWith("ary", StringComparison.Ordinal) || word.EndsWith("ive", StringComparison.Ordinal) || word.EndsWith("ous", StringComparison.Ordinal) || word.EndsWith("ic", StringComparison.Ordinal) || word.EndsWith("ble", StringComparison.Ordinal)));

    /// <summary>The column that names what each category holds.</summary>
    private static string? CategoryOf(TableTalk table) =>
        IsClass(table.Names) ? table.Others.FirstOrDefault(o => Words.Count(o) == 1 && Inflection.IsPlural(o.Trim())) : null;

    private static RichText Category(RichText name, string kinds, bool isForDeeds) =>
        new Phrase().Say(isForDeeds ? "What are " : "When do you use ").Name(name).Say($" {LowerCase.Words(kinds.Trim())}{(isForDeeds ? " used for" : "")}?").End();

    /// <summary>"What do they evaluate" speaks of nobody on a card: "what is evaluated". Where the rows are what they say, they are there.</summary>
    private static string Passive(string question, string names) =>
        question.Split(' ') is [var what, "do", "they", var verb] && !Words.All(names).Contains("they") ? $"{what} is {Participle(verb)}" : question;

    private static string Participle(string verb) => verb is "ask" ? "asked" : verb is "say" ? "said" : verb is "mean" ? "meant" : verb is "see" ? "seen" : verb is "do" ? "done" : verb is "look" ? "looked at" : verb.EndsWith('e') ? verb + "d" : verb.EndsWith('y') && verb.Length > 2 && !"aeou".Contains(verb[^2], StringComparison.Ordinal) ? verb[..^1] + "ied" : verb + "ed";

    private static bool IsCount(string cell) => cell.Length > 0 && (Quantity.IsWhole(cell) && cell.AsSpan().ContainsAnyInRange('0', '9') || Words.First(cell) is "one" or "two" or "three" or "four" or "five" or "six" or "none");

    /// <summary>"possible", "prevented": whether something is so, not what it is.</summary>
    private static bool IsState(string cell) => Words.All(cell) is [var only] && (only.EndsWith("ed", StringComparison.Ordinal) || only.EndsWith("ible", StringComparison.Ordinal) || only.EndsWith("able", StringComparison.Ordinal) || only is "yes" or "no" or "high" or "low" or "always" or "never" or "partly");

    /// <summary>Digits, or several numbers: "22", "67/68".</summary>
    private static bool IsPlainNumber(string cell) => cell.Length > 0 && char.IsAsciiDigit(cell[0]) && cell.All(c => char.IsAsciiDigit(c) || c is '/' or '.' or ',' or '–' or '-');

    /// <summary>How much there is of what the header names.</summary>
    private static bool IsLevel(string cell) => Words.All(cell) is ["high" or "low" or "medium" or "little" or "much" or "moderate"] or ["very", "high" or "low"];

    /// <summary>A mark among words, as the word it stands for.</summary>
    private static string Said(string header) =>
        header.AsSpan().ContainsAny("➕➖") ? header.Replace("➕", "plus", StringComparison.Ordinal).Replace("➖", "minus", StringComparison.Ordinal) : header;

    private static bool IsOpen(string header) => header.TrimEnd() is [.., '.', '.', '.'] or [.., '…'];

    private static string Sentence(string header)
    {
        var text = LowerCase.Words(header.Trim().TrimEnd('.', '…', ':', ' '));
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static RichText Ask(Phrase subject, string question) => subject.Say(question).End();
}

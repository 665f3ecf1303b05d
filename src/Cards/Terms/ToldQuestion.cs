using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>How to ask for a text that says something of its term without saying what it is: traits, both sides, a deed, or whatever there is to know.</summary>
internal static class ToldQuestion
{
    private const int TraitWords = 20;
    private const int NameWords = 3;

    /// <summary>More words behind an order are advice.</summary>
    private const int DeedWords = 6;

    /// <summary>Orders that say what one does rather than what comes of it.</summary>
    private static readonly string[] Means = ["add", "use", "make", "put", "split", "partition", "divide", "store", "keep", "take", "write", "copy", "send", "move", "cut", "spread", "place", "mix", "heat", "cool", "run", "build", "start", "give", "set", "turn", "return", "combine", "join", "replace"];

    private static readonly string[] Adjectival = ["less", "able", "ible", "ive", "ous", "ic", "ful"];

    /// <summary>Endings of nouns that stand in a sentence as they are.</summary>
    private static readonly string[] Uncounted = ["ing", "ity", "ness", "tion", "sion", "ment", "ance", "ence"];

    public static RichText Of(RichText quoted, string text) => new Phrase().Say(quoted).Say($": {Asks(text).Replace("{it}", "it", StringComparison.Ordinal)}?").End();

    public static RichText Of(RichText name, string text, Vocabulary words)
    {
        var asks = Asks(text);
        if (Inside(name, words) is { } inside && !asks.StartsWith("what are", StringComparison.Ordinal))
        {
            var at = asks.IndexOf("{it}", StringComparison.Ordinal);
            return new Phrase().Say(asks[..at] + inside.Article).Name(inside.Name).Say("?").End();
        }

        var isPlural = Inflection.IsPlural(name.Plain);
        return new Phrase().Name(name).Say($": {asks.Replace("{it}", isPlural ? "them" : "it", StringComparison.Ordinal).Replace(" its ", isPlural ? " their " : " its ", StringComparison.Ordinal)}?").End();
    }

    /// <summary>What a thing does, in the third person; of an order what comes of it, or what one does: "Horizontal scaling: add more machines".</summary>
    public static RichText Done(RichText name, string text, Vocabulary words)
    {
        var opening = Inflection.Opening(text);
        var asksWhat = Words.Count(text) <= DeedWords && !Inflection.IsCommand(name.Plain);
        var pronoun = Inflection.IsPlural(name.Plain) ? "are they" : "is it";
        return Inflection.IsThirdPerson(opening) ? new Phrase().Name(name).Say(": what does it do?").End()
            : Words.All(text) is [_, "that" or "which" or "who" or "of" or "is" or "are", ..] ? Of(name, text, words)
            : !asksWhat ? new Phrase().Name(name).Say(": what do you do?").End()
            : Array.IndexOf(Means, opening) >= 0 ? TermQuestion.WhatIs(name, text, words)
            : Inside(name, words) is { } inside ? new Phrase().Say("What is " + inside.Article).Name(inside.Name).Say(" for?").End()
            : new Phrase().Name(name).Say($": what {pronoun} for?").End();
    }

    /// <summary>"Stateless, horizontally scalable": adjectives alone define nothing.</summary>
    public static bool AreTraits(string text) =>
        text.TrimEnd('.').Split(", ") is { Length: > 1 } parts && Array.TrueForAll(parts, p => Words.Count(p) is 1 or 2 && Array.Exists(Adjectival, e => p.EndsWith(e, StringComparison.Ordinal)));

    private static string Asks(string text)
    {
        var lists = !text.TrimEnd().EndsWith('.') && Words.Count(text) <= TraitWords && Words.First(text) is not ("a" or "an" or "you" or "your" or "each" or "every");
        return text.Contains(". But ", StringComparison.Ordinal) || (lists && text.Contains(" but ", StringComparison.Ordinal)) ? "what are its pros and cons"
            : lists ? "what is typical of {it}"
            : "what should you know about {it}";
    }

    /// <summary>The name as it may stand in mid-sentence; null where nothing tells whether it needs an article.</summary>
    private static (string Article, RichText Name)? Inside(RichText name, Vocabulary words)
    {
        var plain = name.Plain;
        if (Words.Count(plain) > NameWords || plain.AsSpan().ContainsAny('/', '(', ',') || Words.All(plain).Exists(w => w is "per" or "or" or "and" or "a" or "an" or "the" or "no" or "not") || plain.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var subject = Subject.Of(name, "", words);
        var head = plain[(plain.LastIndexOf(' ') + 1)..];
        return subject.Article is "a " or "an " || (subject.Article is "" && char.IsLower(subject.Name.Plain[0]) && Array.Exists(Uncounted, u => head.EndsWith(u, StringComparison.Ordinal))) ? (subject.Article, subject.Name)
            : Inflection.IsPlural(plain) && Casing.Name(plain, words) is var small && char.IsLower(small[0]) ? ("", new Phrase().Name(small).End())
            : null;
    }
}

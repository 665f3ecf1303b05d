using Fieldguide.Cards.Language;
using Fieldguide.Cards.Terms;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Wording;

/// <summary>A term as it stands inside a question: "a pestle" where it can be counted, "Release: … it" where nothing tells whether it can.</summary>
internal sealed record Subject(string? Article, RichText Name, bool IsPlural)
{
    /// <param name="meaning">What is said of it, where that is a definition: "a tool that …" can be counted.</param>
    public static Subject Of(RichText term, string meaning, Vocabulary words)
    {
        var name = Phrase.Plain(Tidy.Both(term));
        var asked = TermQuestion.WhatIs(name, meaning, words).Runs;
        var opening = asked[0].Text;
        var isPlural = opening.StartsWith("What are ", StringComparison.Ordinal) || Inflection.IsPlural(name.Plain) && meaning.Length == 0;
        var article = opening.StartsWith("What is ", StringComparison.Ordinal) ? opening[8..] : opening.StartsWith("What are ", StringComparison.Ordinal) ? opening[9..] : null;
        return article is null ? new(null, name, isPlural) : new(article, new RichText([.. asked.Skip(1).TakeWhile(r => (r.Style & RunStyle.Bold) != 0)]), isPlural);
    }

    /// <param name="asks">A question of <see cref="Predicate"/>.</param>
    public RichText Asked(string asks)
    {
        var at = asks.IndexOf("{it}", StringComparison.Ordinal);
        var (before, after) = (asks[..at], asks[(at + 4)..]);
        return Article is null
            ? new Phrase().Name(char.ToUpperInvariant(Name.Plain[0]) + Name.Plain[1..]).Say($": {before}{(IsPlural ? "they" : "it")}{after}?").End()
            : new Phrase().Say(before + Article).Name(Name).Say(after + "?").End();
    }
}

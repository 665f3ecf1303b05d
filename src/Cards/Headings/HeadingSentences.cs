using System.Text.RegularExpressions;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Headings;

/// <summary>What is said of a heading's term beside its definition: "A guarantor may be released when …", and sentences that begin with "It" or "They".</summary>
internal static partial class HeadingSentences
{
    private const int WordsAtMost = 24;

    /// <param name="meaning">The definition, where the first sentence is one; else empty, and it may be a statement.</param>
    public static void Read(string term, string meaning, RichText text, int line, CardCollector cards)
    {
        var sentences = Sentences.Of(text);
        var subject = Subject.Of(Phrase.Of(term), meaning, cards.Vocabulary);
        var deeds = new List<Told>();
        for (var i = 0; i < sentences.Count; i++)
        {
            if (i == 0 && meaning.Length > 0)
            {
                continue;
            }

            var said = i == 0 ? OfTerm(sentences[i].Plain, term) : Pronoun().Match(sentences[i].Plain) is { Success: true } match && match.Groups["many"].Success == subject.IsPlural ? sentences[i].Plain[match.Length..] : null;

            // A sentence with another subject: from here on the pronoun may stand for that.
            if (said is null)
            {
                break;
            }

            var at = sentences[i].LineOr(line);
            if (Words.Count(said) > WordsAtMost || Predicate.Of(said, subject.IsPlural) is not { } predicate)
            {
                continue;
            }

            if (predicate.IsDeed)
            {
                deeds.Add(new(predicate, said, at));
            }
            else
            {
                Offer(subject, predicate, at, cards);
            }
        }

        Deeds(subject, deeds, cards);
    }

    /// <summary>One thing it does is asked for as such; of several each by its object, as far as it has one.</summary>
    private static void Deeds(Subject subject, List<Told> deeds, CardCollector cards)
    {
        var others = new List<Told>();
        foreach (var deed in deeds)
        {
            if (deeds.Count > 1 && Predicate.Object(deed.Said, subject.IsPlural) is { } asked)
            {
                Offer(subject, asked, deed.Line, cards);
            }
            else
            {
                others.Add(deed);
            }
        }

        if (others is [var only])
        {
            Offer(subject, only.Predicate, only.Line, cards);
        }
        else if (others.Count > 1)
        {
            cards.Offer(new(CardKind.Explain, subject.Asked(others[0].Predicate.Asks), RichText.Empty, others[0].Line) { Points = [.. others.Select(o => Phrase.Of(o.Predicate.Answer))], NeedsSubject = false });
        }
    }

    private static void Offer(Subject subject, Predicate predicate, int line, CardCollector cards) =>
        cards.Offer(new(CardKind.Definition, subject.Asked(predicate.Asks), Phrase.Of(predicate.Answer), line) { NeedsSubject = false });

    /// <summary>What the sentence says, where its subject is the term.</summary>
    private static string? OfTerm(string sentence, string term)
    {
        var said = Article().Match(sentence).Length is var start && sentence[start..] is var rest && rest.StartsWith(term, StringComparison.OrdinalIgnoreCase) ? rest[term.Length..] : "";
        return said.Length > 1 && said[0] == ' ' ? said[1..] : null;
    }

    [GeneratedRegex(@"^(?:(?:An?|The|Any|Every|Each) )?", RegexOptions.ExplicitCapture)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:It|(?<many>They)) (?!is (?:a|an|the|not)\b)", RegexOptions.ExplicitCapture)]
    private static partial Regex Pronoun();

    private sealed record Told(Predicate Predicate, string Said, int Line);
}

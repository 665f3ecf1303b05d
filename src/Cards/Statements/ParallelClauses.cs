using System.Buffers;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Statements;

/// <summary>Clauses that say the same kind of thing of several: "Braising uses liquid; roasting uses dry heat", "Juniors work on tasks, seniors work on projects".</summary>
internal static class ParallelClauses
{
    private const int ClausesAtLeast = 3;
    private const int WordsAtMost = 12;
    private const int SubjectWords = 3;

    private static readonly SearchValues<char> NoClause = SearchValues.Create(":?\"“()");

    /// <summary>Verbs that no plural looks like.</summary>
    private static readonly string[] Certain = ["leaves", "makes", "becomes", "joins", "brings", "buys", "sends", "finds", "tells", "kills", "opens", "closes", "doubles", "halves", "sees", "wants", "likes", "asks", "answers", "happens", "begins", "comes", "goes"];

    public static void Read(IReadOnlyList<RichText> sentences, int line, CardCollector cards)
    {
        foreach (var sentence in sentences)
        {
            var plain = sentence.Plain;
            var joint = plain.Contains("; ", StringComparison.Ordinal) ? "; " : ", ";
            if (plain.AsSpan().Count(joint) < ClausesAtLeast - 1 || plain.AsSpan().ContainsAny(NoClause))
            {
                continue;
            }

            var clauses = Tidy.Trailing(sentence).Plain.Split(joint);
            if (clauses.Length < ClausesAtLeast)
            {
                continue;
            }

            if (Same(clauses) is { } same)
            {
                Offer(same, sentence.LineOr(line), cards);
            }
            else if (joint[0] == ';' && clauses.Select(Doing).ToArray() is var doings && Array.TrueForAll(doings, t => t is not null))
            {
                Offer([.. doings.Select(t => t!)], sentence.LineOr(line), cards);
            }
        }
    }

    private static void Offer(Clause[] clauses, int line, CardCollector cards)
    {
        var group = cards.NextGroup();
        foreach (var clause in clauses)
        {
            cards.Offer(new(CardKind.Definition, clause.Front, Phrase.Of(UpperCase.First(Phrase.Of(clause.Back)).Plain), line) { NeedsSubject = false, Group = group });
        }
    }

    /// <summary>A doing, alone, and what it does.</summary>
    private static Clause? Doing(string clause)
    {
        var space = clause.IndexOf(' ', StringComparison.Ordinal);
        return space > 5 && clause.AsSpan(0, space).EndsWith("ing") && Words.Count(clause) <= WordsAtMost && Predicate.Of(clause[(space + 1)..], isPlural: false) is { IsDeed: true, Answer: var answer }
            ? new(new Phrase().Say("What does ").Name(LowerCase.First(clause[..space])).Say(" do?").End(), answer) : null;
    }

    /// <summary>The clauses of one verb, each with a subject of its own; null where one of them has another.</summary>
    private static Clause[]? Same(string[] clauses)
    {
        var words = clauses[0].Split(' ');
        for (var v = 1; v <= SubjectWords && v + 1 < words.Length; v++)
        {
            if (!IsVerb(words[v], words[v - 1]))
            {
                continue;
            }

            var told = Array.ConvertAll(clauses, c => Of(c, words[v]));
            return Array.TrueForAll(told, t => t is not null) ? [.. told.Select(t => t!)] : null;
        }

        return null;
    }

    private static bool IsVerb(string word, string before) => word is "is" or "are" or "means" or "mean" || Array.IndexOf(Certain, word) >= 0 || Verbs.IsThirdPerson(word) || Verbs.IsPresent(word) && Inflection.IsPlural(before);

    private static Clause? Of(string clause, string verb)
    {
        var at = clause.IndexOf($" {verb} ", StringComparison.Ordinal);
        if (at <= 0 || Words.Count(clause) > WordsAtMost)
        {
            return null;
        }

        var (subject, said) = (clause[..at], clause[(at + verb.Length + 2)..]);
        foreach (var joint in (ReadOnlySpan<string>)["and ", "but ", "while ", "whereas "])
        {
            subject = subject.StartsWith(joint, StringComparison.Ordinal) ? subject[joint.Length..] : subject;
        }

        // "Lake's is 12 m" and "350 a day is fine" say nothing for themselves.
        var first = Words.First(subject);
        if (subject.EndsWith("'s", StringComparison.Ordinal) || char.IsAsciiDigit(subject[0]) && !said.AsSpan().ContainsAnyInRange('0', '9') || Words.Count(subject) is 0 or > SubjectWords || Words.Count(said) == 0 || LabelWords.Pointing.Contains(first) || LabelWords.Questions.Contains(first) || first is "there" or "nobody" or "everybody" or "everyone" or "nothing" or "that" or "who")
        {
            return null;
        }

        var name = char.IsUpper(subject[0]) && subject.Length > 1 && subject[1] is ' ' or (>= 'a' and <= 'z') ? LowerCase.First(subject) : subject;
        var preposition = Words.First(said);
        var isBound = verb is "is" or "are" && preposition is "about" or "for" or "in" or "at" or "on" or "from" or "by";
        var front = verb is "is" or "are" ? new Phrase().Say($"What {verb} ").Name(name).Say(isBound ? $" {preposition}?" : "?")
            : new Phrase().Say(Inflection.IsPlural(subject) && !verb.EndsWith('s') ? "What do " : "What does ").Name(name).Say($" {(verb.EndsWith('s') ? Asking.BaseForm(verb) : verb)}?");
        return new(front.End(), isBound ? said[(preposition.Length + 1)..] : said);
    }

    private sealed record Clause(RichText Front, string Back);
}

using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Statements;

/// <summary>Clauses that say what each of several doings does: "Braising uses liquid; roasting uses dry heat; smoking spends time."</summary>
internal static class ParallelClauses
{
    private const int ClausesAtLeast = 3;
    private const int WordsAtMost = 12;

    public static void Read(IReadOnlyList<RichText> sentences, int line, CardCollector cards)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Plain.AsSpan().Count(';') + 1 < ClausesAtLeast || sentence.Plain.AsSpan().ContainsAny(":?"))
            {
                continue;
            }

            var told = Tidy.Trailing(sentence).Plain.Split("; ").Select(Of).ToArray();
            if (told.Length < ClausesAtLeast || Array.Exists(told, t => t is null))
            {
                continue;
            }

            foreach (var (doing, predicate) in told.Select(t => t!.Value))
            {
                cards.Offer(new(CardKind.Definition, new Phrase().Say("What does ").Name(LowerCase.First(doing)).Say(" do?").End(), Phrase.Of(UpperCase.First(Phrase.Of(predicate)).Plain), sentence.LineOr(line)) { NeedsSubject = false });
            }
        }
    }

    /// <summary>A doing, alone, and what it does.</summary>
    private static (string Doing, string Predicate)? Of(string clause)
    {
        var space = clause.IndexOf(' ', StringComparison.Ordinal);
        return space > 5 && clause.AsSpan(0, space).EndsWith("ing") && Words.Count(clause) <= WordsAtMost && Predicate.Of(clause[(space + 1)..], isPlural: false) is { IsDeed: true, Answer: var answer } ? (clause[..space], answer) : null;
    }
}

using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>A clause with its subject set apart at its start: "a **gate** valve needs ten".</summary>
/// <param name="Article">With its blank, in lower case; empty where there is none.</param>
/// <param name="Name">The subject, with what follows the words set apart: "gate valve".</param>
/// <param name="Behind">Words of the name that are not set apart.</param>
/// <param name="Said">From the verb on.</param>
internal sealed record SubjectClause(RichText Text, string Article, RichText Name, RunStyle Style, int Behind, RichText Said)
{
    private const int NameWords = 4;
    private const int WordsBehind = 2;

    private static readonly string[] Articles = ["a ", "an ", "the "];

    private static readonly string[] ArticlesInside = [" a ", " an ", " the "];

    /// <summary>What may stand between two clauses of a sentence.</summary>
    private static readonly string[] Joints = [", while ", ", whereas ", ", but ", ", and ", "; ", ", ", " and ", " but ", " while "];

    /// <summary>Of a sentence, in order; none where it does not begin with one.</summary>
    public static List<SubjectClause> Of(RichText sentence)
    {
        var clauses = new List<SubjectClause>();
        var start = 0;
        foreach (var next in Cuts(sentence).Append((At: sentence.Plain.Length, Next: sentence.Plain.Length)))
        {
            if (Clause(sentence.Slice(start, next.At - start).Trim()) is { } clause)
            {
                clauses.Add(clause);
                start = next.Next;
            }
            else if (start == 0)
            {
                return [];
            }
        }

        return clauses;
    }

    /// <summary>Where a joint stands before words set apart, with an article or without.</summary>
    private static IEnumerable<(int At, int Next)> Cuts(RichText sentence)
    {
        var at = 0;
        foreach (var run in sentence.Runs)
        {
            if (at > 0 && (run.Style & (RunStyle.Bold | RunStyle.Italic)) != 0)
            {
                var before = sentence.Plain.AsSpan(0, at);
                var article = Length(before, ArticlesInside);
                before = before[..(article > 0 ? at - article + 1 : at)];
                if (Length(before, Joints) is > 0 and var joint && Clause(sentence.Slice(before.Length)) is not null)
                {
                    yield return (before.Length - joint, before.Length);
                }
            }

            at += run.Text.Length;
        }
    }

    private static int Length(ReadOnlySpan<char> text, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return ending.Length;
            }
        }

        return 0;
    }

    private static SubjectClause? Clause(RichText text)
    {
        var article = Array.Find(Articles, a => text.Plain.StartsWith(a, StringComparison.OrdinalIgnoreCase)) ?? "";
        var said = text.Slice(article.Length);
        if (said.Runs is not [{ Style: var style } run, _, ..] || (style & (RunStyle.Bold | RunStyle.Italic)) == 0 || Words.Count(run.Text) is 0 or > NameWords || run.Text.EndsWith(' ') || !char.IsLetterOrDigit(run.Text[0])
            || !said.Plain.StartsWith(run.Text + " ", StringComparison.Ordinal) || LabelWords.Pointing.Contains(run.Text.Split(' ')[0].ToLowerInvariant()) || LabelWords.Questions.Contains(Words.First(run.Text)))
        {
            return null;
        }

        var end = run.Text.Length;
        for (var behind = 0; behind <= WordsBehind; behind++)
        {
            var rest = said.Slice(end + 1);
            var first = Words.First(rest.Plain);
            if (IsVerb(first, behind) && rest.Plain.StartsWith(first + " ", StringComparison.Ordinal))
            {
                return new(text, article, said.Slice(0, end), style, behind, rest);
            }

            // A name goes on with nouns alone.
            var blank = said.Plain.IndexOf(' ', end + 1);
            if (blank < 0 || first.Length < 3 || !said.Plain.AsSpan(end + 1, blank - end - 1).SequenceEqual(first) || LabelWords.Pointing.Contains(first) || first is "that" or "which" or "who" or "and" or "of" or "like")
            {
                return null;
            }

            end = blank;
        }

        return null;
    }

    /// <summary>Behind a noun that goes on, only a verb that is one for sure.</summary>
    private static bool IsVerb(string word, int behind) =>
        Verbs.Finite.Contains(word) || Verbs.IsThirdPerson(word) || Inflection.IsThirdPerson(word) || behind == 0 && word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') || behind > 0 && word.Length > 4 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');
}

using Fieldguide.Cards.Language;

namespace Fieldguide.Cards.Wording;

/// <summary>The headings above a question as a learner may see them: without what would give its answer away.</summary>
internal static class ShownPath
{
    private const int AnswerWords = 2;

    public static IReadOnlyList<string> Of(string title, CardDraft card)
    {
        var asksForFault = card.Front.Plain.EndsWith("hat is wrong?", StringComparison.Ordinal);
        var answer = Words.Key(CardSubjects.BackOf(card));
        return [title, .. card.HeadingPath.Select(WithoutTime).Where(h => !Tells(h, answer) && !(asksForFault && NamesMistake(h)))];
    }

    /// <summary>"Step 2: Titrate (10 minutes)" without the time: most often it is the answer.</summary>
    private static string WithoutTime(string heading)
    {
        var name = heading.TrimEnd();
        return name.EndsWith(')') && name.LastIndexOf('(') is > 0 and var open && Quantity.IsTime(name[(open + 1)..^1]) ? name[..open].TrimEnd() : heading;
    }

    /// <summary>"❌ Mistake 3: No numbers", "Pitfall 1: Guessing the dose" say what is wrong.</summary>
    private static bool NamesMistake(string heading) => Words.First(heading) is "mistake" or "pitfall" or "error" or "trap"
        && Tidy.Heading(heading).Split(' ') is [var first, ..] name && (first is "No" or "Not" or "Too" or "Missing" || first.EndsWith("ing", StringComparison.Ordinal) || Array.IndexOf(name, "Without") > 0);

    private static bool Tells(string heading, string answer) =>
        Words.Count(answer) >= AnswerWords && $" {Words.Key(heading)} ".Contains($" {answer} ", StringComparison.Ordinal);
}

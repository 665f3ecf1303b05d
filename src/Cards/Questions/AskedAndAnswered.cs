using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Questions;

/// <summary>Questions and answers by their letters, however they are written: "Q: … A: …", "Q1. …", "Answer: …".</summary>
internal static partial class AskedAndAnswered
{
    /// <summary>A paragraph or an item that holds both.</summary>
    /// <returns>False where one of the two is missing.</returns>
    public static bool Read(RichText text, int line, CardCollector cards)
    {
        var plain = text.Plain;
        if (Asks().Match(plain) is not { Success: true } asks || Inside().Match(plain, asks.Length) is not { Success: true } answers)
        {
            return false;
        }

        var question = text.Slice(asks.Length, answers.Index - asks.Length).Trim();
        var answer = text.Slice(answers.Index + answers.Length).Trim();
        if (question.IsEmpty || answer.IsEmpty || Asks().IsMatch(answer.Plain))
        {
            return false;
        }

        QuestionLists.Offer(question, answer, [], line, text.Comments, cards);
        return true;
    }

    public static bool Holds(RichText text) => Asks().Match(text.Plain) is { Success: true } asks && Inside().IsMatch(text.Plain, asks.Length);

    /// <returns>False where fewer than all items hold both.</returns>
    public static bool Read(ListBlock list, CardCollector cards)
    {
        if (!list.Items.All(i => Holds(i.Lead)))
        {
            return false;
        }

        foreach (var item in list.Items)
        {
            Read(item.Lead, item.Line, cards);
        }

        return true;
    }

    /// <summary>Without "Q:" or a number before it.</summary>
    public static RichText Question(RichText text)
    {
        var mark = Asks().Match(text.Plain) is { Success: true } asks ? asks : Number().Match(text.Plain);
        return mark.Success && mark.Length < text.Plain.Length ? text.Slice(mark.Length).Trim() : text;
    }

    /// <summary>Without "A:" before it.</summary>
    public static RichText Answer(RichText text) => Answers().Match(text.Plain) is { Success: true } mark && mark.Length < text.Plain.Length ? text.Slice(mark.Length).Trim() : text;

    [GeneratedRegex(@"^[^\p{L}\d""“(]*(?:(?:Q|Question)(?: ?\d+)?\s?[:.)]|Q\d+\s?[–—-])\s+", RegexOptions.ExplicitCapture)]
    private static partial Regex Asks();

    /// <summary>The number of a question in a row of them.</summary>
    [GeneratedRegex(@"^\d{1,3}[.)]\s+(?=\p{Lu})", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[^\p{L}\d""“(]*(?:A|Answer|Ans)(?: ?\d+)?\s?[:.)]\s+", RegexOptions.ExplicitCapture)]
    private static partial Regex Answers();

    [GeneratedRegex(@"(?<=\s)(?:(?:A|Answer|Ans)(?: ?\d+)?\s?:|(?<=\?\s+)(?:A|Answer)(?: ?\d+)?[.)])\s+", RegexOptions.ExplicitCapture)]
    private static partial Regex Inside();
}

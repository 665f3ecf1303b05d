using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Questions;

/// <summary>Questions with a story before them: "You are halfway through a menu and the guest asks "Is there fish?" What now?".</summary>
internal static class LongQuestions
{
    private static readonly string[] Speakers = [" and the ", " and a ", " and an ", " and your ", " when the ", " and somebody ", " and someone "];

    /// <summary>From the clause on that brings what somebody asks; unchanged where there is none.</summary>
    public static RichText Shorter(RichText question)
    {
        var plain = question.Plain;
        var quote = plain.AsSpan().IndexOfAny('"', '“');
        var start = quote < 0 ? -1 : Array.ConvertAll(Speakers, s => plain.AsSpan(0, quote).LastIndexOf(s)).Max();
        if (start < 0)
        {
            return question;
        }

        var from = plain.IndexOf(' ', start + 1) + 1;
        return new([new(char.ToUpperInvariant(plain[from]) + plain[(from + 1)..], RunStyle.None, null, question.Runs[0].Line, 1)]);
    }
}

using Fieldguide.Cards.Labels;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>A line of a talk: who says it, and what.</summary>
/// <param name="Name">As written; "You" is the learner.</param>
/// <param name="Said">Without quotation marks, and without what is done meanwhile: "[silence]".</param>
internal sealed record Speaker(string Name, string Said, int Line)
{
    /// <summary>Data; extend freely.</summary>
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "you", "me", "interviewer", "candidate", "teacher", "student", "professor", "examiner", "judge", "lawyer", "counsel", "witness", "customer", "client", "guest", "waiter", "chef", "doctor", "nurse", "patient", "caller", "dispatcher", "manager", "colleague", "host", "speaker", "trainer", "casualty", "bystander",
    };

    public static Speaker? Of(Block block)
    {
        if (block is not ParagraphBlock { Text: var text } || Labelled.Bold(text) is not { Rest.IsEmpty: false } label || !IsName(label.Label.Plain))
        {
            return null;
        }

        return Bare(label.Rest.Plain) is { Length: > 0 } said ? new(label.Label.Plain, said, block.Line) : null;
    }

    public static bool IsName(string label) => Names.Contains(label.ToLowerInvariant());

    public bool IsLearner => Name.ToLowerInvariant() is "you" or "me" or "candidate" or "student";

    /// <summary>In a question: "Interviewer: “Design a bakery.”".</summary>
    public string Quoted => $"{Name}: “{Said}”";

    public static string Bare(string text)
    {
        var said = text.Trim();
        if (said.EndsWith(']') && said.LastIndexOf('[') is > 0 and var open)
        {
            said = said[..open].Trim();
        }

        // Marks inside stay: it may be two quotations.
        return said is ['"', .., '"'] or ['“', .., '”'] && said.AsSpan(1, said.Length - 2).IndexOfAny("\"“”") < 0 ? said[1..^1].Trim() : said.Trim('"', '“', '”');
    }
}

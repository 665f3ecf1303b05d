using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>What strings of a program say of an example: questions with answers, steps, phrases and what is wrong with them, facts by name.</summary>
internal static partial class LiteralNotes
{
    private const int FewestSteps = 3;
    private const int FewestWords = 3;

    private static readonly HashSet<string> Asks = new(StringComparer.OrdinalIgnoreCase) { "ask", "question", "q", "prompt" };
    private static readonly HashSet<string> Answers = new(StringComparer.OrdinalIgnoreCase) { "answer", "a", "response", "reply" };
    private static readonly HashSet<string> Bad = new(StringComparer.OrdinalIgnoreCase) { "bad", "wrong", "avoid", "dont", "never" };

    /// <summary>Keys that name nothing.</summary>
    private static readonly HashSet<string> Nameless = new(StringComparer.OrdinalIgnoreCase) { "note", "notes", "comment", "description", "example", "text", "message", "title", "name", "id", "key", "type", "url", "path", "label" };

    /// <param name="subject">What the example is.</param>
    /// <param name="above">The last line of the comment above it; null without one.</param>
    public static List<Block> Of(Literal node, string subject, string? above)
    {
        var blocks = new List<Block>();
        if (IsProse(node, node.IsList && above is not null && Capitals.AreAll(above) ? FewestWords - 1 : FewestWords))
        {
            Read(node, subject, above, isWhole: true, blocks);
        }

        return blocks;
    }

    private static void Read(Literal node, string subject, string? above, bool isWhole, List<Block> blocks)
    {
        if (node.Children.Find(c => Asks.Contains(c.Key))?.Text is { } asked && node.Children.Find(c => Answers.Contains(c.Key))?.Text is { } answer)
        {
            blocks.Add(FencedText.Asked($"{subject}: {LowerCase.First(asked.TrimEnd('?'))}?", answer, node.Line));
        }
        else if (node.Children.Count(c => Step().IsMatch(c.Key)) is >= FewestSteps and var steps && steps == node.Children.Count)
        {
            LiteralSteps.Add(node, subject, blocks);
        }
        else if (node.IsList)
        {
            List(node, subject, above ?? node.Above, blocks);
        }
        else
        {
            var facts = node.Children.Where(c => c.Text is not null && !Nameless.Contains(c.Key)).ToArray();
            var kind = isWhole && above is not null ? Kind(above) : null;
            blocks.AddRange(facts.SelectMany(f => (ParagraphBlock?[])[Fact(f, node.Name, kind, subject), Peak(f, node.Name, subject)]).OfType<Block>());
            foreach (var child in node.Children.Where(c => c.Text is null))
            {
                Read(child, subject, child.Above, isWhole: false, blocks);
            }
        }
    }

    private static void List(Literal node, string subject, string? above, List<Block> blocks)
    {
        if (Bad.Contains(node.Key))
        {
            blocks.AddRange(node.Children.Where(c => c is { Text: not null, Remark: not null }).Select(c => FencedText.Asked($"What {(LabelWords.Imperatives.Contains(Words.First(c.Remark!)) ? "do you do instead of" : "is wrong with")} “{c.Text!.Trim('"')}”?", c.Remark!.TrimEnd('!'), c.Line)));
            return;
        }

        var items = node.Children.Where(c => c.Text is not null).ToArray();
        if (items.Length < 2 || (above is not null && FencedText.LabelOf(above) is not null) || items.Any(i => Placeholder.Is(i.Text!)))
        {
            return;
        }

        var questions = Array.TrueForAll(items, i => i.Text!.EndsWith('?'));
        var name = above is null ? node.Name : Capitals.Calm(above);
        var asked = above is not null && Asked().Match(above) is { Success: true } told ? $"{subject}: {LowerCase.First(told.Groups["asked"].Value)}"
            : questions ? $"{name}: which questions do you ask?"
            : above is not null ? $"{subject}, {LowerCase.First(name)}: which {items.Length} points?"
            : null;
        if (asked is not null)
        {
            blocks.Add(new ParagraphBlock(node.Line, FencedText.Bold(asked, node.Line)));
            blocks.Add(new ListBlock(node.Line, false, 0, [.. items.Select(i => new ListEntry(i.Line, null, FencedText.Plain(i.Text!, i.Line), []))]));
        }
    }

    /// <summary>"latency: “under 5 s”" below "REQUIREMENTS" as the latency requirement; a worked sum by its result.</summary>
    /// <param name="kind">What all facts beside it are; null where nothing says so.</param>
    private static ParagraphBlock? Fact(Literal fact, string group, string? kind, string subject)
    {
        var sign = fact.Text!.LastIndexOfAny(['=', '≈']);
        var result = sign > 0 && Figure().IsMatch(fact.Text[(sign + 1)..].Trim()) ? fact.Text[(sign + 1)..].Trim() : fact.Text;
        if (Placeholder.Is(result) || (sign < 0 && Sum().IsMatch(result)) || Words.First(result) is "similar" or "same" || (kind is null && !result.Any(char.IsAsciiDigit)))
        {
            return null;
        }

        if (kind is not null)
        {
            return FencedText.Asked($"{subject}: what is the {fact.Name} {kind}?", result, fact.Line);
        }

        // "Storage: how much storage a day" says it twice.
        var asks = FigureQuestion.Of(group, fact.Name, result);
        return FencedText.Asked(GenericNames.IsHeading(group) || Words.Content(group).Exists(Words.Content(asks).Contains) ? $"{subject}: {asks}" : $"{subject}, {group}: {asks}", result, fact.Line);
    }

    /// <summary>"peak: “40 × 3 = 120 guests”": how far the peak lies above the average.</summary>
    private static ParagraphBlock? Peak(Literal fact, string group, string subject) =>
        Words.All(fact.Name).Contains("peak") && Times().Match(fact.Text!) is { Success: true } times ? FencedText.Asked($"{subject}, {group}: how many times the average is the peak?", times.Groups["factor"].Value, fact.Line) : null;

    /// <summary>Of "REQUIREMENTS (How well?)" requirement; null where the comment is no heading or ends with no plural.</summary>
    private static string? Kind(string above) =>
        Capitals.AreAll(above) && Words.All(Bracket().Replace(above, "")) is [.., var last] && Words.Singular(last) is var one && one != last ? one : null;

    /// <summary>Most strings are sentences or figures, not names and keys.</summary>
    private static bool IsProse(Literal node, int words)
    {
        var texts = Texts(node).ToArray();
        return texts.Length > 1 && texts.Count(t => Words.Count(t) >= words) * 5 >= texts.Length * 3;
    }

    private static IEnumerable<string> Texts(Literal node) => node.Text is { } text ? [text] : node.Children.SelectMany(Texts);

    [GeneratedRegex(@"^step_?\d+[a-z]?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Step();

    [GeneratedRegex(@"\((?<asked>[^)]+\?)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\s[×x*÷/]\s", RegexOptions.ExplicitCapture)]
    private static partial Regex Sum();

    [GeneratedRegex(@"^\S+(?: \p{L}+)? ?[×x*] ?(?<factor>\d{1,2}(?:\.\d)?) ?[=≈]", RegexOptions.ExplicitCapture)]
    private static partial Regex Times();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^[~≈<>]?\s?\d")]
    private static partial Regex Figure();
}

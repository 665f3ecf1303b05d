using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Checklists.Printable;

/// <summary>What an item looks like, which tells lists to work through from lists that describe.</summary>
/// <param name="Short">The words it begins with in bold; null without them.</param>
/// <param name="HasBelow">More text stands below it.</param>
internal sealed partial record ItemForm(RichText Text, RichText? Short, bool HasBelow)
{
    private const int LinkedShare = 60; // per cent of the text
    private const int WordsOfAnAnswer = 4;

    public int Words { get; } = Label.CountWords(Text.Plain);

    public int ShortWords => Short is null ? Words : Label.CountWords(Short.Plain);

    /// <summary>Its first sentence asks; what stands in brackets is only added to it.</summary>
    public bool IsQuestion
    {
        get
        {
            var text = Brackets().Replace(Text.Plain, "");
            return text.AsSpan().IndexOfAny(".?!") is >= 0 and var end && text[end] == '?';
        }
    }

    /// <summary>The words it begins with in bold are a question.</summary>
    public bool AsksFirst => Short is not null && Short.Plain.TrimEnd().EndsWith('?');

    /// <summary>It asks for knowledge, which a card does better than a box.</summary>
    public bool IsQuiz => Knowledge().IsMatch(Text.Plain);

    /// <summary>It is a question of a quiz: the answer follows it or stands below.</summary>
    public bool IsAnswered
    {
        get
        {
            var text = Brackets().Replace(Text.Plain, "");
            var end = text.LastIndexOf('?');
            return HasBelow || (end >= 0 && Label.CountWords(text[(end + 1)..]) >= WordsOfAnAnswer);
        }
    }

    public bool IsImperative => ImperativeVerbs.Begin(Text.Plain);

    /// <summary>Something is to be filled in: "[name]", "___", "XX ms", or nothing after the colon.</summary>
    public bool IsBlank => Placeholder().IsMatch(Text.Plain) || Text.Plain.TrimEnd().EndsWith(':') || Text.Plain.Trim() is "..." or "…";

    /// <summary>It begins with when it is done: "Week 1:", "Day 3 –", "0–5 min".</summary>
    public bool IsScheduled => Schedule().IsMatch(Text.Plain);

    public bool IsLink => 100 * Text.Runs.Where(r => r.Link is not null).Sum(r => r.Text.Length) > LinkedShare * Text.Plain.Length
        || Text.Runs is [{ Link: not null }, ..];

    public bool IsCode => Text.Runs.Where(r => (r.Style & RunStyle.Code) != 0).Sum(r => r.Text.Length) * 2 > Text.Plain.Length;

    public static ItemForm Of(ListEntry entry)
    {
        var below = entry.Below.OfType<ParagraphBlock>().Any() || entry.Below.OfType<CodeBlock>().Any()
            || entry.Below.OfType<ListBlock>().SelectMany(l => l.Items).Any(i => Label.CountWords(i.Lead.Plain) > 12);
        return new(entry.Lead, entry.Lead.BoldLead(out _), below);
    }

    [GeneratedRegex(@"^\W*(?:why|how (?:many|much|long|far|fast|large|do|does|did)|explain|define|what (?:is|are|does) (?:a|an)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Knowledge();

    [GeneratedRegex(@"^\W*(?:(?:weeks?|days?|months?|sessions?|hours?|minutes?|min)\s+\d|\d{1,3}(?::\d\d)?\s*[-–—]\s*\d{1,3}(?::\d\d)?(?:\s*(?:min|minutes|h|hours|days|weeks)\b|\s*:))", RegexOptions.IgnoreCase)]
    private static partial Regex Schedule();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^\W*\[[^\]]*\]\W*$|\[[A-Za-z ]*(?:\d|[A-Z]|name|title|your)[A-Za-z \d]*\](?!\()|_{3,}|\bX{2,}\b|<[a-z_ ]+>|\.{3,}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}

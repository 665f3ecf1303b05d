using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Checklists.Printable;

/// <summary>What an item looks like, which tells lists to work through from lists that describe.</summary>
/// <param name="Short">The words it begins with in bold; null without them.</param>
/// <param name="IsAnswered">More text stands below it, as below the question of a quiz.</param>
internal sealed partial record ItemForm(RichText Text, RichText? Short, bool IsAnswered)
{
    private const int LinkedShare = 60; // per cent of the text

    public int Words { get; } = Label.CountWords(Text.Plain);

    public int ShortWords => Short is null ? Words : Label.CountWords(Short.Plain);

    public bool IsQuestion => Text.Plain.Contains('?', StringComparison.Ordinal);

    public bool IsImperative => ImperativeVerbs.Begin(Text.Plain);

    /// <summary>Something is to be filled in: "[name]", "___", "XX ms", or nothing after the colon.</summary>
    public bool IsBlank => Placeholder().IsMatch(Text.Plain) || Text.Plain.TrimEnd().EndsWith(':') || Text.Plain.Trim() is "..." or "…";

    public bool IsLink => 100 * Text.Runs.Where(r => r.Link is not null).Sum(r => r.Text.Length) > LinkedShare * Text.Plain.Length
        || Text.Runs is [{ Link: not null }, ..];

    public bool IsCode => Text.Runs.Where(r => (r.Style & RunStyle.Code) != 0).Sum(r => r.Text.Length) * 2 > Text.Plain.Length;

    public static ItemForm Of(ListEntry entry)
    {
        var below = entry.Below.OfType<ParagraphBlock>().Any() || entry.Below.OfType<CodeBlock>().Any()
            || entry.Below.OfType<ListBlock>().SelectMany(l => l.Items).Any(i => Label.CountWords(i.Lead.Plain) > 12);
        return new(entry.Lead, entry.Lead.BoldLead(out _), below);
    }

    [GeneratedRegex(@"^\W*\[[^\]]*\]\W*$|\[[A-Za-z ]*(?:\d|[A-Z]|name|title|your)[A-Za-z \d]*\](?!\()|_{3,}|\bX{2,}\b|<[a-z_ ]+>|\.{3,}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}

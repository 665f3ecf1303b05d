using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Rehearsal.Finding;

/// <summary>Sorts what a phase holds into what to do, to tick and to say.</summary>
internal static partial class PhaseReader
{
    /// <summary>Longer than this is reading matter, which nobody reads against the clock.</summary>
    private const int LongestPrompt = 280;

    public static PhaseText Read(IEnumerable<Block> blocks)
    {
        var lists = new Lists();
        foreach (var block in blocks)
        {
            Add(block, lists);
        }

        return lists.Finish();
    }

    /// <summary>A phase's own section and those below it, whose headings are its outline.</summary>
    public static PhaseText Read(IReadOnlyList<GuideSection> sections)
    {
        if (sections.Count == 1)
        {
            return Read(sections[0].Blocks);
        }

        var lists = new Lists();
        foreach (var block in sections[0].Blocks)
        {
            Add(block, lists);
        }

        foreach (var section in sections.Skip(1))
        {
            // Below a heading of its own stands material, and of that only what is to be ticked or said belongs on the clock.
            if (!Aside().IsMatch(section.Heading!.Text)) // Only the first section of a page has no heading.
            {
                lists.Do.Add(Plain(Ordinals.Bare(Lettered().Replace(section.Heading.Text, ""))));
            }

            var below = Read(section.Blocks);
            lists.Items.AddRange(below.Items);
            lists.Say.AddRange(below.Say);
        }

        return lists.Finish();
    }

    /// <summary>A piece of running text: a spoken sentence, or something to do.</summary>
    public static PhaseText Read(RichText text)
    {
        var lists = new Lists();
        Add(text, lists);
        return lists.Finish();
    }

    public static RichText Plain(string text) => new([new TextRun(text, RunStyle.None, null, 0, 0)]);

    private static void Add(Block block, Lists lists)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                // Bold words alone are a label.
                if (paragraph.Text.BoldLead(out var rest) is null || !rest.IsEmpty)
                {
                    Add(paragraph.Text, lists);
                }

                break;
            case ListBlock list:
                foreach (var item in list.Items)
                {
                    Add(item, lists);
                }

                break;
            case QuoteBlock { Kind: null } quote:
                foreach (var paragraph in quote.Blocks.OfType<ParagraphBlock>())
                {
                    lists.Say.AddRange(Quotes.In(paragraph.Text) is { Count: > 0 } said ? said : Quotes.Own(paragraph.Text));
                }

                break;
            case DefinitionBlock definition:
                lists.Do.Add(definition.Term);
                break;
        }
    }

    private static void Add(ListEntry item, Lists lists)
    {
        if (item.Checked is not null)
        {
            lists.Items.Add(item.Lead);
        }
        else
        {
            Add(item.Lead, lists);
        }

        // Below a task come further tasks; below a point its explanation, which is reading matter again.
        foreach (var inner in item.Below.OfType<ListBlock>().SelectMany(l => l.Items).Where(i => i.Checked is not null))
        {
            Add(inner, lists);
        }
    }

    private static void Add(RichText text, Lists lists)
    {
        if (text.IsEmpty || Quotes.IsWarning(text.Plain))
        {
            return;
        }

        var said = Quotes.In(text);
        lists.Say.AddRange(said);
        if (said.Count == 0 || said.Sum(s => s.Plain.Length) * 2 < text.Plain.Length)
        {
            lists.Do.Add(Short(text));
        }
    }

    private static RichText Short(RichText text)
    {
        if (text.Plain.Length <= LongestPrompt)
        {
            return text;
        }

        var end = text.Plain.LastIndexOf(". ", LongestPrompt, StringComparison.Ordinal);
        return end > 0 ? text.Slice(0, end + 1) : text.Slice(0, text.Plain.LastIndexOf(' ', LongestPrompt) is > 0 and var space ? space : LongestPrompt);
    }

    /// <summary>Headings that speak about the phase and are no part of it.</summary>
    [GeneratedRegex(@"^\W*(?:[A-Z0-9][.)]\s*)?(?:example|sample|why|note|tips?|template|summary|background|see also|further|notes)\b|\b(?:examples?|templates?)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"^\W*[A-Z][.)]\s+")]
    private static partial Regex Lettered();

    private sealed class Lists
    {
        public List<RichText> Do { get; } = [];

        public List<RichText> Items { get; } = [];

        public List<RichText> Say { get; } = [];

        /// <summary>A line that ends in a colon announces what stands below it, and says nothing alone.</summary>
        public PhaseText Finish() => new(
            [.. Do.Where(t => !t.IsEmpty && !t.Plain.TrimEnd().EndsWith(':')).DistinctBy(t => t.Plain, StringComparer.OrdinalIgnoreCase)],
            [.. Items.Where(t => !t.IsEmpty)],
            [.. Say.Where(t => !t.IsEmpty)]);
    }
}

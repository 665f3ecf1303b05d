namespace Fieldguide.Rendering.Concepts;

/// <summary>Keeps long lists of mentions short: the first lines of a page stand open, the others are folded.</summary>
public static class MentionFold
{
    /// <summary>The first pages, and those after them.</summary>
    public static (IReadOnlyList<MentionPage> Open, IReadOnlyList<MentionPage> Folded) Split(IReadOnlyList<MentionPage> pages, int most) =>
        pages.Count <= most + 1 ? (pages, []) : ([.. pages.Take(most)], [.. pages.Skip(most)]);

    /// <returns>Sections that hold the first lines, and those with the lines after them; a section that is cut stands in both.</returns>
    public static (IReadOnlyList<MentionSection> Open, IReadOnlyList<MentionSection> Folded) Split(MentionPage page, int most)
    {
        // To unfold one line costs more than to read it.
        if (page.Count <= most + 1)
        {
            return (page.Sections, []);
        }

        var open = new List<MentionSection>();
        var folded = new List<MentionSection>();
        var left = most;
        foreach (var section in page.Sections)
        {
            var shown = Math.Min(left, section.Lines.Count);
            left -= shown;
            if (shown > 0)
            {
                open.Add(section with { Lines = [.. section.Lines.Take(shown)] });
            }

            if (shown < section.Lines.Count)
            {
                folded.Add(section with { Lines = [.. section.Lines.Skip(shown)] });
            }
        }

        return (open, folded);
    }
}

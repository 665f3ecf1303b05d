namespace Fieldguide.Rendering.Concepts;

/// <summary>Mentions on one page, by section in its order.</summary>
public sealed record MentionPage(LinkModel Page, IReadOnlyList<MentionSection> Sections)
{
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var section in Sections)
            {
                count += section.Lines.Count;
            }

            return count;
        }
    }
}

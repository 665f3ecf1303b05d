namespace Fieldguide.Checklists.Printable;

/// <summary>The words above a list, from the nearest outwards.</summary>
/// <param name="Lead">The announcing line; null without one.</param>
/// <param name="PageTitle">Of the guide.</param>
internal sealed record ListContext(string? Lead, SectionNode Section, string PageTitle)
{
    /// <summary>What the list is for by the nearest words that say so; null where they say nothing, or that it is for nothing of this kind.</summary>
    /// <param name="fromLead">The announcing line said it, and the heading does not.</param>
    public ListAim? Aim(out bool fromLead)
    {
        fromLead = false;
        if (IsForeign)
        {
            return null;
        }

        if (Lead is not null)
        {
            var words = Label.Words(Lead);
            if (PrintableWords.AimOfLead(words) is { } said)
            {
                // A heading that says the same names the list well enough.
                fromLead = PrintableWords.AimOf(Label.Words(Section.Heading?.Text ?? PageTitle)) != said;
                return said;
            }

            if (PrintableWords.IsMatter(words))
            {
                return null;
            }
        }

        if (Section.IsPage)
        {
            return PrintableWords.AimOf(Label.Words(PageTitle));
        }

        // The heading, and the one above it: "Pitfalls › In the lab".
        var section = Section;
        for (var up = 0; up < 2 && section.Heading is { } heading; up++, section = section.Parent!)
        {
            var words = Label.Words(heading.Text);
            if (PrintableWords.AimOf(words) is { } said)
            {
                return said;
            }

            if (PrintableWords.IsMatter(words))
            {
                return null;
            }
        }

        return null;
    }

    public bool IsForeign => (Lead is not null && PrintableWords.IsForeign(Label.Words(Lead)))
        || PrintableWords.IsForeign(Label.Words(PageTitle))
        || Section.Path.Any(h => PrintableWords.IsForeign(Label.Words(h)));

    public bool IsMatter => (Lead is not null && PrintableWords.IsMatter(Label.Words(Lead)))
        || (Section.Heading is { } heading && PrintableWords.IsMatter(Label.Words(heading.Text)));
}

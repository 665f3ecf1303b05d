using Fieldguide.Markdown.Blocks;
using Fieldguide.Rehearsal.Times;

namespace Fieldguide.Rehearsal.Finding;

/// <summary>Headings of one level below one parent, three or more of them with a time.</summary>
internal static class HeadingSequences
{
    public static IEnumerable<TimedSequence> In(GuideOutline outline)
    {
        foreach (var family in outline.Families)
        {
            foreach (var run in Runs(family))
            {
                var first = family.Children.IndexOf(run[0].Section);
                var totals = new List<StatedTotal>();
                totals.AddRange(StatedTotals.InLabel(family.Title, family.Line));
                if (family.Own is { } own)
                {
                    totals.AddRange(StatedTotals.InBlocks(own.Blocks));
                }

                // "In all: 45 minutes" is also said in an overview before the phases, or below the last of them.
                totals.AddRange(family.Children.Take(first).SelectMany(s => StatedTotals.InBlocks(s.Blocks, firmOnly: true)));
                totals.AddRange(StatedTotals.InBlocks(outline.Below(run[^1].Section)[^1].Blocks, firmOnly: true));
                yield return new(run[0].Phase.Line, family.Own?.Heading is null || outline.IsTitle(family.Own) ? null : family.Title, null, [.. run.Select(r => r.Phase)], totals, IsSure: true);
            }
        }

        List<List<Member>> Runs(OutlineFamily family)
        {
            var runs = new List<List<Member>>();
            var run = new List<Member>();
            var last = 0;
            foreach (var section in family.Children)
            {
                var heading = section.Heading!; // A child has a heading, by which it is one.
                var titled = TimeExpression.InTitle(heading.Text);
                var number = Ordinals.Of(heading.Text);
                if (number is { } n && n <= last)
                {
                    Close();
                }

                last = number ?? last;
                if (titled is not null || (number is not null && run.Count > 0))
                {
                    run.Add(new(section, new(Ordinals.Bare(titled?.Title ?? heading.Text), titled?.Time, heading.Line, PhaseReader.Read(outline.Below(section)), number is not null)));
                }
            }

            Close();
            return runs;

            void Close()
            {
                run.RemoveRange(run.FindLastIndex(m => m.Phase.Time is not null) + 1, run.Count - 1 - run.FindLastIndex(m => m.Phase.Time is not null));
                if (run.Count > 0)
                {
                    runs.Add(run);
                }

                run = [];
                last = 0;
            }
        }
    }

    private sealed record Member(GuideSection Section, FoundPhase Phase);
}

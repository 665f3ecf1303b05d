using Fieldguide.Diagnostics;
using Fieldguide.Markdown;

namespace Fieldguide.Checklists;

/// <summary>
/// The checklists of one guide:
/// 1. every section's lists, those with boxes and those that are to be printed by their words and form (<see cref="Printable"/>);
/// 2. joined into checklists by the headings they stand under (<see cref="ListJoining"/>);
/// 3. groups too long for one look noted for the author.
/// </summary>
public static class ChecklistFinder
{
    public static GuideChecklists Find(ParsedGuide guide)
    {
        if (guide.Front.Checklists == false || guide.Sections.Count == 0)
        {
            return new(guide.Path, [], []);
        }

        var page = SectionNode.Of(guide);
        var problems = new List<Diagnostic>();
        var found = page.All().ToDictionary(n => n, n => new SectionLists(n, guide.Path.Value, guide.Title, problems).Read());
        var lists = new ListJoining(guide.Title, found).Join(page);
        problems.AddRange(LongGroups(guide, lists));
        return new(guide.Path, lists, problems);
    }

    private static IEnumerable<Diagnostic> LongGroups(ParsedGuide guide, IReadOnlyList<Checklist> lists) =>
        from list in lists
        where list.Explicit
        from g in list.Groups
        let count = g.Boxes.Count()
        where count > ListJoining.MostOfAGroup
        select new Diagnostic(DiagnosticCodes.LongGroup, Severity.Info, new(guide.Path.Value, g.Line),
            $"{count} items stand in one group; up to {ListJoining.MostOfAGroup} can be taken in at one look.", "Divide them by headings or by lines such as \"**Before:**\".");
}

using Fieldguide.Identity;

namespace Fieldguide.Checklists;

/// <summary>What the ledger knows the items of a guide by.</summary>
public static class ItemSubjects
{
    /// <returns>Parallel to <see cref="GuideChecklists.Items"/>.</returns>
    public static IReadOnlyList<IdSubject> Of(GuideChecklists guide)
    {
        var subjects = new List<IdSubject>();
        foreach (var list in guide.Lists)
        {
            foreach (var group in list.Groups)
            {
                IReadOnlyList<string> path = group.Name is null ? list.HeadingPath : [.. list.HeadingPath, group.Name];
                subjects.AddRange(group.Boxes.Select(i => new IdSubject(IdSubject.Item, guide.Path.Value, path, i.Text.Plain, "", i.Pin) { Line = i.Line }));
            }
        }

        return subjects;
    }
}

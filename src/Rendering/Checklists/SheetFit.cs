using Fieldguide.Checklists;

namespace Fieldguide.Rendering.Checklists;

/// <summary>
/// How a list is set so that it fits one page where it can. Heights in millimetres, as in <c>checklists.css</c>; a line of
/// text is guessed from its letters, on the narrower of two papers and the shorter one.
/// </summary>
public static class SheetFit
{
    private const double PageHeight = 218; // of Letter, less margins, title and the lines to fill in
    private const double Line = 4.8;
    private const double Row = 7.4;
    private const double Heading = 10.5;
    private const double Lead = 6;
    private const double Notes = 8;
    private const int LettersOfAColumn = 44;
    private const int LettersOfAPage = 92;

    /// <summary>A group taller than this is not kept whole, so that no page is left half empty for it.</summary>
    private const double TallestGroup = 110;

    /// <summary>Two columns where items are short and one column would not do.</summary>
    public static (int Columns, bool HasNotes) Of(Checklist list)
    {
        var timed = list.Groups.Any(g => g.Time is not null);
        var notes = timed ? Notes * list.Groups.Count(g => g.Time is not null) : 0;
        var one = Height(list, LettersOfAPage);
        if (one + notes <= PageHeight * 0.75)
        {
            return (1, timed);
        }

        var two = Height(list, LettersOfAColumn);
        var words = list.Items.Average(i => i.Text.Plain.Length);
        if (words > LettersOfAColumn * 1.6)
        {
            return (1, timed && one + notes <= PageHeight);
        }

        // Columns are never quite equal: a group that does not fit below goes over.
        return (2, timed && two + notes <= PageHeight * 2 * 0.92);
    }

    public static bool IsShort(ChecklistGroup group, int columns) => Height(group, columns == 1 ? LettersOfAPage : LettersOfAColumn) <= TallestGroup;

    private static double Height(Checklist list, int letters) => list.Groups.Sum(g => Height(g, letters));

    private static double Height(ChecklistGroup group, int letters) =>
        (group.Title is null ? 0 : Heading) + (group.Lead is null ? 0 : Lead) + group.Items.Sum(i => Height(i, letters));

    private static double Height(ChecklistItem item, int letters) =>
        Math.Max(item.HasBox ? Row : Line, Line * Math.Ceiling((double)item.Text.Plain.Length / letters) + 2.6) + item.Items.Sum(i => Height(i, letters - 4));
}

using Fieldguide.Checklists;

namespace Fieldguide.Rendering.Checklists;

/// <summary>
/// How a list is set so that it fits one page where it can. Heights in millimetres, as in <c>checklists.css</c>; lines of
/// text are guessed from their letters, for the narrower of two papers and the shorter one.
/// </summary>
public static class SheetFit
{
    private const double PageHeight = 251 - HeadHeight; // of Letter, without margins
    private const double HeadHeight = 26; // source, lines to fill in and the title's first line
    private const double TitleLine = 7.3;
    private const double Line = 4.8;
    private const double Row = 7;
    private const double RowPadding = 2.2;
    private const double Heading = 6.8;
    private const double Lead = 5;
    private const double Gap = 3;
    private const double SavedByClose = 3; // of a group: its gap, heading and lead
    private const double Notes = 8;
    private const int LettersOfATitle = 48;
    private const int LettersOfAColumn = 44;
    private const int LettersOfAPage = 92;
    private const double Roomy = 0.75; // so much of a page looks well in one column

    /// <summary>A group taller than this is not kept whole, so that no page is left half empty for it.</summary>
    private const double TallestGroup = 110;

    /// <summary>Columns are never quite equal: a group that does not fit below goes over.</summary>
    private const double UsedOfColumns = 0.92;

    /// <summary>With groups that run on into the next column nothing is lost but the end of the last row.</summary>
    private const double UsedOfRunning = 0.99;

    /// <summary>
    /// Two columns where items are short and one column would not do; lines for notes where they cost no page; set close,
    /// with groups that run on into the next column, where that alone saves the second page.
    /// </summary>
    public static (int Columns, bool HasNotes, bool IsClose) Of(Checklist list)
    {
        var timed = list.Groups.Count(g => g.Time is not null);
        var notes = Notes * timed;
        var page = PageHeight - (TitleLine * ((list.Title.Length - 1) / LettersOfATitle));
        var one = Height(list, LettersOfAPage);
        var areLong = list.Items.Average(i => i.Text.Plain.Length) > LettersOfAColumn * 1.6;
        if (areLong || one + notes <= page * Roomy)
        {
            return (1, timed > 0 && CostsNoPage(one, notes, page), false);
        }

        var two = Height(list, LettersOfAColumn);
        var room = page * 2 * UsedOfColumns;
        var isClose = two > room && two - (SavedByClose * list.Groups.Count) <= page * 2 * UsedOfRunning;
        return (2, timed > 0 && !isClose && CostsNoPage(two, notes, room), isClose);
    }

    public static bool IsShort(ChecklistGroup group, int columns) => Height(group, columns == 1 ? LettersOfAPage : LettersOfAColumn) <= TallestGroup;

    private static bool CostsNoPage(double height, double notes, double page) => Math.Ceiling(height / page) >= Math.Ceiling((height + notes) / page);

    /// <summary>A heading stands once above all groups that have it.</summary>
    private static double Height(Checklist list, int letters) =>
        list.Groups.Select((g, i) => Height(g, letters) - (i > 0 && g.Title is not null && g.Title == list.Groups[i - 1].Title ? Heading : 0)).Sum();

    private static double Height(ChecklistGroup group, int letters) =>
        (group.Title is null ? 0 : Heading) + (group.Lead is null ? 0 : group.Title is null ? Heading : Lead) + Gap + group.Items.Sum(i => Height(i, letters));

    private static double Height(ChecklistItem item, int letters)
    {
        var lines = Math.Ceiling((double)Math.Max(1, item.Text.Plain.Length) / letters);
        return (item.HasBox ? Math.Max(Row, (Line * lines) + RowPadding) : Line * lines) + item.Items.Sum(i => Height(i, letters - 4));
    }
}

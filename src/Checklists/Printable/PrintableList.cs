using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Checklists.Printable;

/// <summary>
/// Decides whether a list without boxes is one a learner would print: the words above it say what it is for, and its items
/// have the form such a list has. Lists of links, blanks to fill in, code and prose are none, whatever stands above them.
/// </summary>
internal static class PrintableList
{
    private const int Fewest = 3;
    private const int Most = 25;
    private const int WordsOfAnItem = 16;
    private const int WordsOfBold = 9;
    private const int LongestItem = 32;

    /// <summary>Null when it is none.</summary>
    /// <param name="own">What names the list where the heading above does not: the announcing line, or that these are remedies.</param>
    public static IReadOnlyList<ChecklistItem>? Of(ListBlock list, ListContext context, out string? own)
    {
        own = null;
        if (list.Items.Count is < Fewest or > Most)
        {
            return null;
        }

        var aim = context.Aim(out var fromLead);
        if (aim == ListAim.Avoid || list.Items.Any(i => MarkedLines.IsRefusal(i.Lead.Plain)))
        {
            own = Remedies.Title;
            return context.IsForeign ? null : Instead(list);
        }

        ItemForm[] forms = [.. list.Items.Select(ItemForm.Of)];
        aim ??= Plain(list, forms, context);
        own = fromLead ? context.Lead : null;

        // Who marks every item has said that they are to be looked at one by one, in whatever form.
        aim = aim is ListAim.Do or ListAim.Steps or ListAim.Choose && list.Items.All(i => MarkedLines.IsMarked(i.Lead.Plain)) ? ListAim.Gather : aim;
        if (aim is null || !IsWorkable(forms, aim.Value))
        {
            return null;
        }

        var isShort = IsShort(forms);
        return isShort is null ? null : [.. list.Items.Select((e, i) => Item(e, isShort.Value ? e.Lead : forms[i].Short!))];
    }

    /// <summary>The form that goes with the aim. A few items may differ.</summary>
    public static bool IsWorkable(IReadOnlyList<ItemForm> forms, ListAim aim)
    {
        if (Share(forms, f => f.IsBlank) > 0.3 || Share(forms, f => f.IsLink) >= 0.5 || Share(forms, f => f.IsCode) >= 0.5 || Share(forms, f => f.IsScheduled) >= 0.5)
        {
            return false;
        }

        return aim switch
        {
            ListAim.Ask => Share(forms, f => f.IsQuestion) >= 0.7 && Share(forms, f => f.IsAnswered) < 0.3,
            ListAim.Do => Share(forms, f => f.IsImperative) >= 0.6,
            ListAim.Steps => Share(forms, f => f.IsImperative) >= 0.7,
            ListAim.Choose => Share(forms, f => f.IsImperative) >= 0.7 || Share(forms, f => f.AsksFirst) >= 0.7,
            _ => Share(forms, f => f.IsAnswered) < 0.5 && Share(forms, f => f.IsQuestion && f.IsAnswered) < 0.3,
        };
    }

    /// <summary>Of a list of mistakes the remedies; null where one has none.</summary>
    private static IReadOnlyList<ChecklistItem>? Instead(ListBlock list)
    {
        var remedies = list.Items.Select(Remedies.Of).OfType<RichText>().ToArray();
        return remedies.Length == list.Items.Count && IsShort([.. remedies.Select(r => new ItemForm(r, null, false))]) == true
            ? [.. list.Items.Select((e, i) => new ChecklistItem(e.Line, remedies[i], true, false, ListSwitch.PinIn(e.Lead.Comments), []))]
            : null;
    }

    /// <summary>True: the items are short as they are. False: their bold beginnings are. Null: neither, so it is prose.</summary>
    private static bool? IsShort(IReadOnlyList<ItemForm> forms)
    {
        if (forms.Average(f => f.Words) <= WordsOfAnItem && forms.All(f => f.Words <= LongestItem))
        {
            return true;
        }

        return forms.All(f => f.Short is not null) && forms.Average(f => f.ShortWords) <= WordsOfBold && forms.Average(f => f.ShortWords) >= 2 ? false : null;
    }

    /// <summary>Commands or questions throughout are to be worked through whatever the heading says, unless a line before them says what they are.</summary>
    private static ListAim? Plain(ListBlock list, ItemForm[] forms, ListContext context)
    {
        if (context.IsForeign || context.IsMatter || (context.Lead is not null && !list.Ordered))
        {
            return null;
        }

        return Share(forms, f => f.IsImperative) >= 0.9 ? ListAim.Steps
            : Share(forms, f => f.IsQuestion && !f.IsQuiz) >= 0.9 ? ListAim.Ask : null;
    }

    private static ChecklistItem Item(ListEntry entry, RichText text) => new(
        entry.Line, MarkedLines.Bare(text), true, false, ListSwitch.PinIn(entry.Lead.Comments),
        [.. entry.Below.OfType<ListBlock>().SelectMany(l => l.Items).Where(i => !i.Lead.IsEmpty).Select(i => new ChecklistItem(i.Line, i.Lead, false, false, null, []))]);

    private static double Share(IReadOnlyList<ItemForm> forms, Func<ItemForm, bool> has) => (double)forms.Count(has) / forms.Count;
}

using System.Globalization;
using System.Text;
using Fieldguide.Checklists;
using Fieldguide.Files;
using Fieldguide.Markdown;

namespace Fieldguide.Tests.Checklists;

/// <summary>The lists of a page written in the test, and a short way to say what is in them.</summary>
internal static class Lists
{
    public static GuideChecklists Of(string text) =>
        ChecklistFinder.Find(GuideParser.Parse(GuideReader.Read(new(new SourcePath("page.md"), Encoding.UTF8.GetBytes(text), FrontMatter.Empty))));

    /// <summary>The lists' titles; those we found ourselves behind a question mark.</summary>
    public static IReadOnlyList<string> Titles(string text) => [.. Of(text).Lists.Select(l => l.Explicit ? l.Title : "? " + l.Title)];

    /// <summary>"Group: a, b (c, d)", a star before what has no box.</summary>
    public static IReadOnlyList<string> Groups(string text) => [.. Of(text).Lists.Single().Groups.Select(Say)];

    private static string Say(ChecklistGroup group)
    {
        var time = group.Time is null ? "" : string.Create(CultureInfo.InvariantCulture, $" {group.Time.Least}-{group.Time.Most}");
        return $"{group.Name}{time}: {Say(group.Items)}";
    }

    private static string Say(IReadOnlyList<ChecklistItem> items) =>
        string.Join(", ", items.Select(i => (i.HasBox ? "" : "*") + i.Text.Plain + (i.Items.Count == 0 ? "" : $" ({Say(i.Items)})")));
}

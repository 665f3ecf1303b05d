namespace Fieldguide.Rendering.Checklists;

/// <summary>All lists, by topic and by the page they stand in.</summary>
/// <param name="Print">Address of the page that prints several.</param>
/// <param name="Markdown">Address of all lists as Markdown.</param>
public sealed record ChecklistIndexContent(IReadOnlyList<ListTopic> Topics, string Print, string Markdown, int Count) : PageContent
{
    /// <summary>Some have no boxes in the text.</summary>
    public bool HasFound => Topics.Any(t => t.Sources.Any(s => s.Lists.Any(l => l.IsFound)));

    public override IReadOnlyList<ContentsEntry> Contents => [.. Topics.Where(t => t.Title is not null).Select(t => new ContentsEntry(t.Id, t.Title!, []))];
}

/// <param name="Title">Of the part of the guide; null for pages that stand in none.</param>
public sealed record ListTopic(string Id, string? Title, IReadOnlyList<ListSource> Sources);

public sealed record ListSource(string Href, string Title, IReadOnlyList<ListLink> Lists);

/// <param name="Ids">Of its items, divided by spaces.</param>
/// <param name="IsFound">No boxes in the text: found by its words and form.</param>
public sealed record ListLink(string Href, string Slug, string Title, int Count, string? Minutes, string Ids, bool IsFound);

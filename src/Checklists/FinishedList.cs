using Fieldguide.Files;
using Fieldguide.Linking;

namespace Fieldguide.Checklists;

/// <summary>A checklist with its address and its items' ids.</summary>
/// <param name="Slug">Last part of its address, and its id.</param>
/// <param name="Ids">Parallel to <see cref="Checklist.Items"/>.</param>
public sealed record FinishedList(LibraryPage Guide, Checklist List, string Slug, IReadOnlyList<string> Ids)
{
    public static PageAddress Index { get; } = new("checklists/");

    public PageAddress Address => Index.Append(Slug);

    /// <summary>Where the list's text begins in the guide; null where it begins with the page.</summary>
    public string? Fragment => List.Anchor;
}

using Fieldguide.Files;

namespace Fieldguide.Linking;

/// <summary>A folder of the input as a reader sees it.</summary>
/// <param name="Page">The text its author gave it; null where the address only lists what is below.</param>
/// <param name="Entries">Pages and sections in reading order, the section's own page not among them.</param>
/// <param name="PageCount">Written pages at any depth, its own included.</param>
public sealed record Section(
    SourcePath Folder,
    PageAddress Address,
    string Title,
    LibraryPage? Page,
    IReadOnlyList<SectionEntry> Entries,
    int PageCount)
{
    public string? Description => Page?.Guide.Front.Description;
}

/// <summary>One of the two is there.</summary>
/// <param name="Number">The leading number of its name, without zeros; null without one.</param>
public sealed record SectionEntry(LibraryPage? Page, Section? Section, string? Number)
{
    public PageAddress Address => Page?.Address ?? Section!.Address;

    public string Title => Page?.Guide.Title ?? Section!.Title;

    public string? Description => Page is null ? Section!.Description : Page.Guide.Front.Description;
}

using Fieldguide.Files;
using Fieldguide.Linking;

namespace Fieldguide.Rehearsal;

/// <summary>A script with its address.</summary>
/// <param name="Slug">Last part of its address, under which a reader's runs are remembered.</param>
/// <param name="Also">Other pages that give the same phases the same minutes.</param>
public sealed record FinishedScript(LibraryPage Guide, RehearsalScript Script, string Slug, IReadOnlyList<LibraryPage> Also)
{
    public static PageAddress Index { get; } = new("rehearse/");

    public PageAddress Address => Index.Append(Slug);

    /// <summary>The heading above a line of the guide; null where there is none, which is the page.</summary>
    public string? FragmentAt(int line) => Guide.Guide.Headings.LastOrDefault(h => h.Line <= line)?.Id;

    /// <summary>The heading that stands on this line itself.</summary>
    public string? HeadingOn(int line) => Guide.Guide.Headings.FirstOrDefault(h => h.Line == line)?.Id;
}

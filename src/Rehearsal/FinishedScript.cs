using Fieldguide.Files;
using Fieldguide.Linking;
using Fieldguide.Markdown;

namespace Fieldguide.Rehearsal;

/// <summary>A script with its address.</summary>
/// <param name="Slug">Last part of its address, under which a reader's runs are remembered.</param>
/// <param name="Also">Other pages that give the same phases the same minutes.</param>
public sealed record FinishedScript(LibraryPage Guide, RehearsalScript Script, string Slug, IReadOnlyList<LibraryPage> Also)
{
    public static PageAddress Index { get; } = new("rehearse/");

    public PageAddress Address => Index.Append(Slug);

    /// <summary>The heading the script stands under; null where that is the page's title. Where phases are headings, the one above them.</summary>
    public Heading? Above
    {
        get
        {
            var level = HeadingOn(Script.Line)?.Level ?? int.MaxValue;
            var above = Guide.Guide.Headings.LastOrDefault(h => h.Line <= Script.Line && h.Level < level);
            return above?.Id == Guide.Guide.TitleHeadingId ? null : above;
        }
    }

    /// <summary>The heading that stands on this line itself.</summary>
    public Heading? HeadingOn(int line) => Guide.Guide.Headings.FirstOrDefault(h => h.Line == line);
}

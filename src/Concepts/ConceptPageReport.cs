using Fieldguide.Diagnostics;
using Fieldguide.Files;
using Fieldguide.Linking;

namespace Fieldguide.Concepts;

/// <summary>What is wrong with the pages on which authors define concepts.</summary>
public static class ConceptPageReport
{
    /// <param name="related">To find out what names under <c>Related</c> mean.</param>
    /// <param name="source">The bytes of a guide's file, to find the line in.</param>
    public static IReadOnlyList<Diagnostic> Of(
        Library library, ConceptOptions options, ConceptAtlas atlas, RelatedConcepts related, Func<SourcePath, ReadOnlyMemory<byte>> source)
    {
        LibraryPage[] pages = [.. library.ReadingOrder.Where(p => ConceptBookBuilder.IsConceptPage(p, library))];
        return
        [
            .. pages.SelectMany(p => UnknownFamily(p, options, source)),
            .. SameTitles(pages),
            .. atlas.Entries.Where(e => e.Page is not null).SelectMany(e => UnknownRelated(e, library.Page(e.Page!), related, source)), // Of the entries just asked for it.
        ];
    }

    private static IEnumerable<Diagnostic> UnknownFamily(LibraryPage page, ConceptOptions options, Func<SourcePath, ReadOnlyMemory<byte>> source)
    {
        var keys = options.Families.Select(f => f.Key).ToArray();
        if (page.Guide.Front.Family is { } family && !keys.Contains(family, StringComparer.OrdinalIgnoreCase))
        {
            yield return Diagnostic.Warning(
                DiagnosticCodes.BadFrontMatterValue,
                FrontMatterPlace.Of(page.Path, source(page.Path).Span, "Family", family),
                $"There is no family \"{family}\", so one of this name was made.",
                NearestName.Ask(family, keys) ?? $"Take one of {string.Join(", ", keys)}, or add it to Families in the settings.");
        }
    }

    private static IEnumerable<Diagnostic> SameTitles(IEnumerable<LibraryPage> pages) =>
        from same in pages.GroupBy(p => p.Guide.Title, StringComparer.OrdinalIgnoreCase)
        from page in same.Skip(1)
        select Diagnostic.Warning(
            DiagnosticCodes.SameConcept, new(page.Path.Value), $"\"{same.First().Path}\" defines \"{same.Key}\", too.", "Give one of the two another title, or make them one page.");

    private static IEnumerable<Diagnostic> UnknownRelated(
        ConceptEntry entry, LibraryPage? page, RelatedConcepts related, Func<SourcePath, ReadOnlyMemory<byte>> source) =>
        page?.Guide.Front.Related is not { } said ? [] :
        from unknown in related.Unknown(entry)
        where said.Contains(unknown)
        select Diagnostic.Warning(
            DiagnosticCodes.UnknownRelated, FrontMatterPlace.Of(page.Path, source(page.Path).Span, "Related", unknown),
            $"Related names \"{unknown}\", which is no concept here.", "Write the name or the address of a concept.");
}

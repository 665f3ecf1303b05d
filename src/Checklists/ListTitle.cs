using Fieldguide.Checklists.Printable;

namespace Fieldguide.Checklists;

/// <summary>What a list is called on its own page, where no heading stands above it any more.</summary>
internal static class ListTitle
{
    public static string Of(SectionNode section, string pageTitle, IReadOnlyList<FoundList> lists)
    {
        var title = Named(section, pageTitle);
        if (section.Heading is { } heading && PrintableWords.SaysNothing(Label.Words(heading.Text)))
        {
            var above = section.Parent!.IsPage ? Label.Clean(pageTitle) : Named(section.Parent, pageTitle);
            title = $"{above}: {Lower(title)}";
        }

        // The announcing line says what the heading does not: "Interfaces: what to call out".
        return lists is [{ Own: { } own }] ? $"{title}{(title.Contains(':', StringComparison.Ordinal) ? " –" : ":")} {Lower(own)}" : title;
    }

    private static string Named(SectionNode section, string pageTitle)
    {
        if (section.Heading is not { } heading)
        {
            return Label.Clean(pageTitle);
        }

        _ = GroupTime.In(heading.Text, out var text);
        return Label.Clean(text);
    }

    /// <summary>As it stands inside a line; names and abbreviations keep their capitals.</summary>
    private static string Lower(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) && !text.AsSpan(1).ContainsAnyInRange('A', 'Z')
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text;
}

using Fieldguide.Checklists.Printable;

namespace Fieldguide.Checklists;

/// <summary>What a list is called on its own page, where no heading stands above it any more.</summary>
internal static class ListTitle
{
    public static string Of(SectionNode section, string pageTitle, IReadOnlyList<FoundList> lists)
    {
        var title = Named(section, pageTitle);
        if (section.Heading is { } heading && NeedsContext(Label.Words(heading.Text)))
        {
            title = Joined(Above(section, pageTitle), title);
        }

        // The announcing line says what the heading does not: "Interfaces: what to call out".
        return lists is [{ Own: { } own }] ? Joined(title, own) : title;
    }

    /// <summary>Told apart from a list of the same title on the same page: by the line above it, else by the heading above its own.</summary>
    public static string Apart(SectionNode section, string pageTitle, Checklist list) =>
        list.Groups is [{ Lead: { } lead }] ? Joined(list.Title, lead)
        : section.Heading is null ? list.Title
        : Joined(Above(section, pageTitle), list.Title);

    private static string Above(SectionNode section, string pageTitle) =>
        section.Parent!.IsPage ? Label.Clean(pageTitle) : Named(section.Parent, pageTitle);

    /// <summary>It is a word of every guide, or it points at something that stands above it: "The letters".</summary>
    private static bool NeedsContext(string words) =>
        PrintableWords.SaysNothing(words) || (words.StartsWith(" the ", StringComparison.Ordinal) && words.Trim().Count(c => c == ' ') == 1);

    private static string Joined(string title, string more) => $"{title}{(title.Contains(':', StringComparison.Ordinal) ? " –" : ":")} {Lower(more)}";

    private static string Named(SectionNode section, string pageTitle)
    {
        if (section.Heading is not { } heading)
        {
            return Label.Clean(pageTitle);
        }

        _ = GroupTime.In(heading.Text, out var text);
        return Label.Clean(text);
    }

    /// <summary>As it stands inside a line: names and abbreviations keep their capitals, those of a Title Set So do not.</summary>
    private static string Lower(string text)
    {
        var words = text.Split(' ');
        var later = words.Skip(1).Where(w => w.Length > 2).ToArray();
        var isTitleCase = later.Length > 0 && later.Count(IsCapitalised) * 2 > later.Length;
        for (var i = 0; i < words.Length; i++)
        {
            if ((i == 0 || isTitleCase) && IsCapitalised(words[i]))
            {
                words[i] = char.ToLowerInvariant(words[i][0]) + words[i][1..];
            }
        }

        return string.Join(' ', words);
    }

    private static bool IsCapitalised(string word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]) && !word.AsSpan(1).ContainsAnyInRange('A', 'Z');
}

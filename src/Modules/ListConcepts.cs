using Fieldguide.Checklists;
using Fieldguide.Concepts.Mentions;
using Fieldguide.Files;

namespace Fieldguide.Modules;

/// <summary>Which concepts the items of a list speak of.</summary>
internal sealed class ListConcepts
{
    private readonly Dictionary<SourcePath, ILookup<int, string>> _byPage;

    public ListConcepts(IEnumerable<PageMentions> pages) => _byPage = pages.ToDictionary(
        p => p.Page.Path,
        p => p.Mentions.Where(m => m.Rule.IsMention()).ToLookup(m => m.Line, m => m.Concept.Id));

    /// <summary>Ids, each once, in order of the items.</summary>
    public IEnumerable<string> Of(FinishedList list) => _byPage.TryGetValue(list.Guide.Path, out var lines)
        ? list.List.Items.SelectMany(i => lines[i.Line]).Distinct(StringComparer.Ordinal)
        : [];
}

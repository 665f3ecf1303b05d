using Fieldguide.Cards.Language;
using Fieldguide.Files;

namespace Fieldguide.Cards;

/// <summary>What one page gives, in order of its text.</summary>
public sealed record PageCards(SourcePath Path, string Title, IReadOnlyList<CardDraft> Drafts, IReadOnlyList<CardRefusal> Refusals)
{
    /// <summary>How the page writes its words; null where nothing was read.</summary>
    internal Vocabulary? Vocabulary { get; init; }

    public static PageCards None(SourcePath path, string title) => new(path, title, [], []);
}

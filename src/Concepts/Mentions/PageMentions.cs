using Fieldguide.Linking;

namespace Fieldguide.Concepts.Mentions;

/// <summary>All mentions of one page, linked or not.</summary>
/// <param name="Mentions">In order of the text; none overlap.</param>
public sealed record PageMentions(LibraryPage Page, IReadOnlyList<Mention> Mentions);

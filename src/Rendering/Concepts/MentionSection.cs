namespace Fieldguide.Rendering.Concepts;

/// <summary>Mentions below one heading.</summary>
/// <param name="Heading">Null for what stands before a page's first one.</param>
public sealed record MentionSection(LinkModel? Heading, IReadOnlyList<MentionLine> Lines);

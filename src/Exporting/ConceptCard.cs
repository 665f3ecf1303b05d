using Fieldguide.Files;

namespace Fieldguide.Exporting;

/// <summary>A concept in short, for the preview beside a link to it.</summary>
/// <param name="Family">Key, such as <c>pattern</c>.</param>
/// <param name="FamilyTitle">In the singular, such as "Pattern".</param>
/// <param name="Definition">Plain text; null where nobody defined it.</param>
/// <param name="Related">Strongest first; three of them are shown.</param>
/// <param name="Mentions">How often the guide names it.</param>
public sealed record ConceptCard(
    PageAddress Address,
    string Name,
    string Family,
    string FamilyTitle,
    string? Definition,
    IReadOnlyList<ConceptCardLink> Related,
    int Mentions);

/// <inheritdoc cref="ConceptCard"/>
public sealed record ConceptCardLink(PageAddress Address, string Name, string Family);

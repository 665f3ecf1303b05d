namespace Fieldguide.Rendering.Concepts;

/// <summary>The sentence around one mention; it becomes a link as a whole, so its HTML holds none.</summary>
/// <param name="BeforeHtml">The sentence up to the mention; safe to print as it is.</param>
/// <param name="Surface">Plain text: the concept as it is named there.</param>
/// <param name="AfterHtml">The rest of the sentence.</param>
/// <param name="Href">The exact place, ready for the page it stands on.</param>
public sealed record MentionLine(string BeforeHtml, string Surface, string AfterHtml, string Href);

using Fieldguide.Diagnostics;

namespace Fieldguide.Markdown;

/// <summary>A text with its front matter read.</summary>
/// <param name="BodyStart">Offset at which the Markdown begins.</param>
/// <param name="BodyLine">Its line, from 1.</param>
public sealed record FrontMatterText(FrontMatter Front, int BodyStart, int BodyLine, IReadOnlyList<Diagnostic> Diagnostics);

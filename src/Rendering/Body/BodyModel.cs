using Fieldguide.Markdown.Html;

namespace Fieldguide.Rendering.Body;

/// <summary>The text of a page with all that is known about its links.</summary>
/// <param name="Targets">By the address as written.</param>
public sealed record BodyModel(BodyTemplate Template, IReadOnlyDictionary<string, LinkTarget> Targets)
{
    /// <summary>An address nobody collected does not exist for us.</summary>
    public LinkTarget Target(string written) =>
        Targets.TryGetValue(written, out var target) ? target : new LinkTarget.None("This address was not understood.");
}

namespace Fieldguide.Rendering.Body;

/// <summary>What a written address has become, ready for the page it stands on.</summary>
public abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <param name="Href">Escaped for a URL; the renderer escapes it for HTML.</param>
    /// <param name="External">It leaves the site.</param>
    public sealed record Address(string Href, bool External = false) : LinkTarget;

    /// <summary>Nothing is there, or the address may not be followed: the text stays, marked.</summary>
    /// <param name="Reason">Shown with the text, one sentence.</param>
    public sealed record None(string Reason) : LinkTarget;

    /// <summary>A picture that must not be loaded: shown as a link instead.</summary>
    public sealed record LinkInstead(string Href) : LinkTarget;
}

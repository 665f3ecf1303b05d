using Fieldguide.Files;

namespace Fieldguide.Rendering;

/// <summary>What composing pages needs of the settings.</summary>
/// <param name="Links">How links name pages.</param>
/// <param name="SiteUrl">Absolute, ending in a slash; null when the host is not known.</param>
/// <param name="EditUrl">Where sources can be edited, ending in a slash; the file's path is added. Null without a repository.</param>
/// <param name="LinkRoot">The address the site is published under, for the one page that is served from anywhere.</param>
/// <param name="MaximumNavigation">Links in the sidebar, at most.</param>
/// <param name="BlocksRemoteImages">Pictures of other hosts become links.</param>
public sealed record ComposeOptions(
    RelativeLink Links,
    string? SiteUrl = null,
    string? EditUrl = null,
    string LinkRoot = "/",
    int MaximumNavigation = 200,
    bool BlocksRemoteImages = false);

namespace Fieldguide.Publishing;

/// <summary>The disk or its rights failed us. The message carries path and intent.</summary>
/// <param name="fix">What is now the case, and what to do.</param>
public sealed class PublishException(string message, string fix, Exception? inner = null) : Exception(message, inner)
{
    public const string OldSiteStands = "The previous output is as it was.";

    public const string PartlyPublished = "The site is partly published: remove the cause and build again, which completes it before anything else.";

    public string Fix { get; } = fix;
}

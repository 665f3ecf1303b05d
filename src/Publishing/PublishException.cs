namespace Fieldguide.Publishing;

/// <summary>The disk or its rights failed us. The message carries path and intent; the old site stands.</summary>
public sealed class PublishException(string message, Exception? inner = null) : Exception(message, inner);

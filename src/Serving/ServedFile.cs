namespace Fieldguide.Serving;

/// <summary>A finished file, kept to be served.</summary>
/// <param name="Hash">SHA-256 of the content, lower-case hexadecimal.</param>
public sealed record ServedFile(ReadOnlyMemory<byte> Content, string Hash);

namespace Fieldguide.Files;

/// <summary>What is remembered of a file once a sink has it.</summary>
/// <param name="Hash">SHA-256 of the content, lower-case hexadecimal.</param>
public sealed record WrittenFile(OutputPath Path, long Length, string Hash);

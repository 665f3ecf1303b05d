namespace Fieldguide.Execution;

/// <summary>The pipelines themselves do not fit together: a mistake in the program, never in the content.</summary>
public sealed class PipelineException(string message) : Exception(message);

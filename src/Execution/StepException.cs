namespace Fieldguide.Execution;

/// <summary>A step failed on one document: a mistake in the program that this document brought to light. The message says both.</summary>
/// <param name="module">Name of the step.</param>
/// <param name="id">The document's, for a guide its path.</param>
public sealed class StepException(string module, string id, Exception inner) : Exception($"{module} failed: {inner.Message}", inner)
{
    public string Id { get; } = id;

    /// <summary>Whether it tells of the program rather than of the machine or of somebody who stopped it.</summary>
    public static bool Is(Exception e) => e is ArgumentException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException or InvalidCastException
        or KeyNotFoundException or FormatException or ArithmeticException or NotSupportedException or InsufficientExecutionStackException;
}

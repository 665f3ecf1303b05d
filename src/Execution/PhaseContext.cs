using Fieldguide.Files;

namespace Fieldguide.Execution;

/// <summary>What a module may use besides its inputs.</summary>
/// <param name="Sink">Where finished files go.</param>
/// <param name="Progress">Told after each document of a long phase; null when nobody looks.</param>
public sealed record PhaseContext(
    string Pipeline,
    Phase Phase,
    PhaseOutputs Outputs,
    Memo Memo,
    IOutputSink Sink,
    IProgress<Phase>? Progress,
    CancellationToken Cancellation);

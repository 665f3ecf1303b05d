using Fieldguide.Execution;
using Fieldguide.Rendering;

namespace Fieldguide.Pipelines;

/// <summary>The pipelines that add to the site, in the order the bar names their pages.</summary>
public static class Features
{
    private static readonly string[] Names = [nameof(Atlas), nameof(AnkiExport), nameof(Flashcards), nameof(Study), nameof(Lists), nameof(Rehearsals)];

    public static IReadOnlyList<Contribution> Of(PhaseOutputs outputs) => [.. Names.Select(n => outputs.Only<Contribution>(n).Value)];
}

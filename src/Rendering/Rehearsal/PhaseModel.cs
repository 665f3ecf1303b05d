namespace Fieldguide.Rendering.Rehearsal;

/// <param name="Clock">When it begins and ends by the plan: "0:05 – 0:12"; null for one without minutes.</param>
/// <param name="Minutes">Such as "7 min"; for one without minutes why.</param>
/// <param name="Range">What the guide gives it, where that is more than one length: "5–7 min".</param>
/// <param name="Start">Seconds after the start of the plan.</param>
/// <param name="Seconds">Of the plan; 0 for one without minutes.</param>
/// <param name="Most">Seconds it may take at most.</param>
/// <param name="Href">Where the guide tells about it under a heading of its own; null elsewhere.</param>
/// <param name="Do">HTML, as the items and what to say are.</param>
public sealed record PhaseModel(
    string Id,
    string Name,
    string? Clock,
    string Minutes,
    string? Range,
    int Start,
    int Seconds,
    int Least,
    int Most,
    string? Href,
    IReadOnlyList<string> Do,
    IReadOnlyList<string> Items,
    IReadOnlyList<string> Say);

using System.Text.Json.Serialization;

namespace Fieldguide.Rendering.Rehearsal;

/// <summary>One script: its time card, its phases, and what a script in the browser needs to run it.</summary>
/// <param name="Slug">Under which runs are remembered.</param>
/// <param name="Total">Of the plan, such as "45 min".</param>
/// <param name="Problem">Why the phases do not add up; null where they do.</param>
/// <param name="Along">Phases beside all the others.</param>
public sealed record ScriptContent(
    string Slug,
    string Title,
    ScriptSource Source,
    IReadOnlyList<ScriptSource> Also,
    string Total,
    int Seconds,
    string? Problem,
    IReadOnlyList<PhaseModel> Phases,
    IReadOnlyList<PhaseModel> Along) : PageContent
{
    public override IReadOnlyList<ContentsEntry> Contents => [.. Rows.Select(p => new ContentsEntry(p.Id, p.Name, []))];

    public override IReadOnlyList<string> Styles => ["checklists", "rehearse"];

    /// <summary>Every phase, those along the way last.</summary>
    [JsonIgnore]
    public IReadOnlyList<PhaseModel> Rows => [.. Phases, .. Along];

    /// <summary>Those with minutes, as drawn.</summary>
    [JsonIgnore]
    public IReadOnlyList<PhasePart> Parts => [.. Phases.Where(p => p.Seconds > 0).Select(p => new PhasePart(p.Name, p.Minutes, p.Start, p.Seconds))];

    /// <summary>The guide gives some phase more than one length.</summary>
    [JsonIgnore]
    public bool HasRanges => Phases.Any(p => p.Range is not null);
}

/// <param name="Title">Of the guide, and of the heading there where it has one: "Lab work › Titration".</param>
public sealed record ScriptSource(string Href, string Title);

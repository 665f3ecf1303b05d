namespace Fieldguide.Rendering.Rehearsal;

/// <summary>All scripts, in reading order.</summary>
/// <param name="Scale">Seconds that the full width of a bar stands for; longer plans have a scale of their own.</param>
public sealed record ScriptIndexContent(IReadOnlyList<ScriptLink> Scripts, int Scale) : PageContent
{
    public override IReadOnlyList<string> Styles => ["rehearse"];

    public override bool IsWide => true;
}

/// <param name="Total">Such as "45 min".</param>
/// <param name="Source">The page it comes from; null where that has the same name.</param>
/// <param name="AddsUp">False where the guide states another total.</param>
public sealed record ScriptLink(string Href, string Slug, string Title, string Total, int Seconds, ScriptSource? Source, bool AddsUp, IReadOnlyList<PhasePart> Phases);

/// <param name="Minutes">Such as "7 min".</param>
public sealed record PhasePart(string Name, string Minutes, int Start, int Seconds);

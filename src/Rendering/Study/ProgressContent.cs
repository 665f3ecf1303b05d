namespace Fieldguide.Rendering.Study;

/// <summary>The page of a learner's own figures. The script fills it, since what was studied never leaves the browser.</summary>
/// <param name="DecksHref">Of the list of decks, from this page.</param>
public sealed record ProgressContent(string DecksHref) : PageContent
{
    public override IReadOnlyList<string> Styles => ["study"];
}

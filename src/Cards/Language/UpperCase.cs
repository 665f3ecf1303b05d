using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Language;

/// <summary>The capital of a text that begins a sentence now; code keeps its letters.</summary>
internal static class UpperCase
{
    public static RichText First(RichText text) =>
        text.Runs.Count > 0 && text.Runs[0] is { Text: [var first, .. var rest] } run && (run.Style & RunStyle.Code) == 0 ? new([run with { Text = char.ToUpperInvariant(first) + rest }, .. text.Runs.Skip(1)], text.Comments) : text;
}

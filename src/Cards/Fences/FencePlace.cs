using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>Where a fence stands.</summary>
/// <param name="Path">Headings above it, outermost first.</param>
/// <param name="Title">Of the page.</param>
/// <param name="Before">The block above it in the same section; null where it comes first.</param>
/// <param name="Option">The last bold line alone above it in the same section, which works as a heading; null without one.</param>
internal sealed record FencePlace(IReadOnlyList<string> Path, string Title, Block? Before, string? Option = null)
{
    /// <summary>Words of a sentence that announces what a program wrote or reads, not what a reader learns.</summary>
    private static readonly string[] Machines = ["output", "outputs", "prints", "printed", "stdout", "console", "terminal", "shell", "log", "logs", "config", "configuration", "traceback", "stacktrace", "yaml", "json", "xml", "csv"];

    /// <summary>What a fence shows below "Example:" is made up.</summary>
    public bool IsExample => Lead is { } lead && Words.First(lead) is "example" or "examples" or "e.g";

    public bool IsOfMachine => Before is ParagraphBlock && Lead is { } lead && Words.All(lead).Exists(w => Array.IndexOf(Machines, w) >= 0);

    /// <summary>The label alone that the fence answers to; null for anything else.</summary>
    public Labelled? Label => Before is ParagraphBlock paragraph && Labelled.Lines(paragraph.Text) is [.., { Rest.IsEmpty: true } label] ? label : null;

    /// <summary>What the text is about at this place.</summary>
    public string Subject => Tidy.Heading(Option ?? (Path.Count > 0 ? Path[^1] : Title));

    private string? Lead => Before is ParagraphBlock { Text.Plain: var text } && text.EndsWith(':') ? text : null;
}

using System.Text;
using Fieldguide.Cards;
using Fieldguide.Files;
using Fieldguide.Markdown;

namespace Fieldguide.Tests.Support;

/// <summary>The cards of a page given in the test, a line each: <c>kind | question || answer</c>, points divided by <c> • </c>.</summary>
internal static class Extracted
{
    public static PageCards Page(string text, string title = "Laboratory") => CardExtractor.Extract(
        GuideParser.Parse(GuideReader.Read(new(new SourcePath("page.md"), Encoding.UTF8.GetBytes(text.StartsWith("---\n", StringComparison.Ordinal) ? text : $"# {title}\n\n{text}"), FrontMatter.Empty))));

    public static string[] Cards(string text, string title = "Laboratory") => [.. Page(text, title).Drafts.Select(Line)];

    public static string[] Fronts(string text, string title = "Laboratory") => [.. Page(text, title).Drafts.Select(d => d.Front.Plain)];

    /// <summary>A line each: <c>reason: text</c>.</summary>
    public static string[] Refused(string text) => [.. Page(text).Refusals.Select(r => $"{r.Reason.Words()}: {r.Text}")];

    public static string Line(CardDraft card) =>
        $"{card.Kind.Name()} | {card.Front.Plain} || {(card.Points.Count > 0 ? string.Join(" • ", card.Points.Select(p => p.Plain)) : card.Back.Plain)}";
}

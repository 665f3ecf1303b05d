using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Fieldguide.Markdown;
using Fieldguide.Markdown.Html;
using Fieldguide.Rendering.Body;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Markdown;

/// <summary>
/// Every example of the CommonMark specification (npm package commonmark-spec) through our parser and renderer as they are.
/// What we add to the HTML (heading ids, boxes around code and tables) is taken off before comparing, and what the specification
/// expects of raw HTML goes through our allowlist too.
/// </summary>
public sealed partial class CommonMarkSpecTests
{
    private const string ShownAsText = "what no browser knows, or never ends, is shown as it is written; a browser would lose it, and with some of it the rest of the page";

    /// <summary>Examples that come out differently, each with the reason.</summary>
    private static readonly Dictionary<int, string> Differences = new()
    {
        [596] = "irc: is no scheme we publish; the allowlist takes it off the expected side, where this test's addresses all resolve",
        [598] = "a+b+c: is no scheme we publish; as 596",
        [599] = "made-up-scheme: is no scheme we publish; as 596",
        [601] = "localhost: reads as a scheme; as 596",
        [608] = "GitHub links bare addresses (GFM 6.9)",
        [611] = "GitHub links bare addresses (GFM 6.9)",
        [156] = ShownAsText,
        [157] = ShownAsText,
        [158] = ShownAsText,
        [173] = ShownAsText,
        [180] = ShownAsText,
        [182] = ShownAsText,
        [201] = ShownAsText,
        [491] = ShownAsText,
        [494] = ShownAsText,
        [524] = ShownAsText,
        [536] = ShownAsText,
        [613] = ShownAsText,
        [614] = ShownAsText,
        [615] = ShownAsText,
        [617] = ShownAsText,
        [623] = ShownAsText,
        [627] = ShownAsText,
    };

    [Fact]
    public void Every_example_of_the_specification_comes_out_as_it_says()
    {
        var file = Repository.Path("node_modules/commonmark-spec/spec.txt");
        Assert.SkipUnless(File.Exists(file) || Environment.GetEnvironmentVariable("CI") == "true", "Needs the npm packages: run npm ci.");

        var wrong = new List<string>();
        var number = 0;
        foreach (Match example in Example().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")))
        {
            number++;
            var markdown = example.Groups[1].Value.Replace('→', '\t');
            var expected = Normalize(Clean(example.Groups[2].Value.Replace('→', '\t')));
            var actual = Normalize(Render(markdown));
            if (actual != expected && !Differences.ContainsKey(number))
            {
                wrong.Add($"{number}: {markdown}\n  expected {expected}\n  but was  {actual}");
            }
        }

        Assert.True(number > 600, $"Only {number} examples were found.");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {number} examples differ:\n{string.Join("\n", wrong)}");
    }

    private static string Render(string markdown)
    {
        // A closing text keeps the parser from taking the first heading for the page's title.
        var guide = GuideParser.Parse(new GuideSource(new("spec.md"), markdown, 1, new FrontMatter { Title = "\0" }, [], Fieldguide.Text.Repair.RepairReport.Unchanged, (_, c) => c));
        return BodyRenderer.Render(Open(guide.Body));
    }

    /// <summary>Every address leads where it is written.</summary>
    private static BodyModel Open(BodyTemplate template) => new(
        template,
        template.Holes.Select(h => h.Written).Concat(RawAddresses(template)).Distinct()
            .ToDictionary(w => w, w => (LinkTarget)new LinkTarget.Address(Fieldguide.Rendering.EscapedAddress.Of(w), External: true)));

    private static IEnumerable<string> RawAddresses(BodyTemplate template) => template.HasRawHtml
        ? new HtmlParser().ParseDocument(template.Html).QuerySelectorAll("[href], [src]").Select(e => (e.GetAttribute("href") ?? e.GetAttribute("src"))!.Trim())
        : [];

    private static string Clean(string html)
    {
        var template = new BodyTemplate(html, [], HasRawHtml: true);
        return HtmlAllowlist.Clean(html, Open(template));
    }

    private static string Normalize(string html)
    {
        var body = new HtmlParser().ParseDocument(HtmlAllowlistMarker().Replace(html, "")).Body!;
        foreach (var hash in body.QuerySelectorAll("a.hash"))
        {
            hash.Remove();
        }

        foreach (var heading in body.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            heading.RemoveAttribute("id");
        }

        foreach (var figure in body.QuerySelectorAll("figure.code"))
        {
            var pre = figure.QuerySelector("pre")!;
            pre.RemoveAttribute("tabindex");
            figure.Replace(pre);
        }

        foreach (var picture in body.QuerySelectorAll("img"))
        {
            picture.RemoveAttribute("loading");
        }

        foreach (var element in body.QuerySelectorAll("*"))
        {
            foreach (var attribute in element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal).ToArray())
            {
                element.RemoveAttribute(attribute.Name);
                element.SetAttribute(attribute.Name, attribute.Value);
            }
        }

        return Blanks().Replace(body.InnerHtml, "$1").Trim();
    }

    [GeneratedRegex("^`{32} example\n(.*?)^\\.\n(.*?)^`{32}$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(" data-fg-resolved=\"\"")]
    private static partial Regex HtmlAllowlistMarker();

    // Between blocks blanks mean nothing to a browser.
    [GeneratedRegex(@"\s*(</?(?:p|ul|ol|li|blockquote|pre|h[1-6]|hr|div|table|thead|tbody|tr|td|th|figure|details|summary|section|aside|dl|dt|dd)\b[^>]*>)\s*")]
    private static partial Regex Blanks();
}

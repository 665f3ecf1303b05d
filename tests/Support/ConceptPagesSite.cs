using System.Text;
using Fieldguide.Exporting;
using Fieldguide.Rendering;
using Fieldguide.Rendering.Concepts;
using Fieldguide.Theme.Layouts;

namespace Fieldguide.Tests.Support;

/// <summary>The pages of <see cref="ConceptModels"/> as files, with a guide page that names some of the concepts.</summary>
internal static class ConceptPagesSite
{
    public const string Guide = "reactions/rates/";

    public static IReadOnlyDictionary<string, byte[]> Files(bool hidesIndexPages = true)
    {
        var theme = ThemeFiles.Load();
        var site = PageModels.Site with
        {
            StylePath = theme.StylePath,
            ScriptPath = theme.ScriptPath,
            OwnStyles = theme.OwnStyles,
            ContentSecurityPolicy = ContentSecurityPolicy.For(hidesIndexPages, showsRemoteImages: true),
        };
        var renderer = new PageRenderer(typeof(Page));
        var files = theme.Files.ToDictionary(f => f.Path.Value, f => f.Content.ToArray());
        Add(ConceptModels.Page(ConceptModels.Titration, "concepts/titration/", "Titration"));
        Add(ConceptModels.Page(ConceptModels.Tradeoff, "concepts/yield-or-purity/", "Yield or purity"));
        Add(ConceptModels.Page(ConceptModels.Index, "concepts/", "Concepts"));
        Add(PageModels.NotFound);
        Add(PageModels.Guide with
        {
            InThisPage =
            [
                new("Concepts", [.. ConceptModels.Known.Take(7).Select(k => new InThisPageLink($"../../concepts/{k[0]}/", k[2], null, k[1]))]),
                new("Cards", [new("../../flashcards/rates/", "Rates", "12 cards", null)]),
            ],
        }, Text(hidesIndexPages ? "" : "index.html"));
        foreach (var known in ConceptModels.Known)
        {
            var card = ConceptCards.Render(new(
                new($"concepts/{known[0]}/"), known[2], known[1], char.ToUpperInvariant(known[1][0]) + known[1][1..], known[3],
                [new(new("concepts/titration/"), "Titration", "pattern"), new(new("concepts/ph-meter/"), "pH meter", "technology")], 4));
            files[card.Path.Value] = card.Content.ToArray();
        }

        return files;

        void Add(PageModel page, string body = "") =>
            files[page.Kind == PageKind.NotFound ? "404.html" : page.Address.OutputPath.Value] = renderer.Render(page with { Site = site }, body).ToArray();
    }

    private static string Text(string index)
    {
        var text = new StringBuilder("<h2 id=\"order\">Order</h2>");
        for (var i = 0; i < 6; i++)
        {
            text.Append("<p>The strength is found by ").Append(Link("titration", "titration", index))
                .Append(", which needs a steady hand and ten minutes; in the cold store the sample keeps for a week, if a ").Append(Link("buffer", "buffer solution", index))
                .Append(" holds it. Where time is short, ").Append(Link("yield-or-purity", "yield or purity", index)).Append(" has to be settled first, and ")
                .Append(Link("silica", "silica gel", index)).Append(" is at hand. Whoever reads this far may ask for a <a href=\"../heat/\">plain link</a>.</p>");
        }

        return text.Append("<h2 id=\"temperature\">Temperature</h2><p>").Append(Link("gone", "a concept whose card is missing", index)).Append("</p>").ToString();
    }

    private static string Link(string slug, string text, string index)
    {
        var family = Array.Find(ConceptModels.Known, k => k[0] == slug)?[1] ?? "pattern";
        return $"<a class=\"concept\" data-concept=\"{slug}\" data-family=\"{family}\"{(FamilyHue.Of(family) is { } hue ? $" data-hue=\"{hue}\"" : "")} href=\"../../concepts/{slug}/{index}\">{text}</a>";
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text;
using Fieldguide.Files;
using Fieldguide.Linking;
using Fieldguide.Markdown;
using Fieldguide.Publishing;
using Fieldguide.Rendering;
using Fieldguide.Rendering.Body;

namespace Fieldguide.Benchmarks;

/// <summary>Time and allocation of each stage by itself, on one thread, in milliseconds and kilobytes a page. The first round warms up.</summary>
public static class Stages
{
    public static void Run(int pages, TextWriter report)
    {
        var files = GeneratedGuide.Pages(pages).Select(p => new GuideFile(new(p.Path), Encoding.UTF8.GetBytes(p.Text), FrontMatter.Empty)).ToArray();
        var theme = ThemeFiles.Load();
        var site = new SiteModel { Title = "Guide", StylePath = theme.StylePath, ContentSecurityPolicy = ContentSecurityPolicy.For(true, true) };
        var renderer = new PageRenderer(typeof(Theme.Layouts.Page));
        for (var round = 0; round < 3; round++)
        {
            var rows = new List<string>();
            var sources = Measure("read", () => files.Select(f => GuideReader.Read(f)).ToArray(), pages, rows);
            var guides = Measure("parse", () => sources.Select(GuideParser.Parse).ToArray(), pages, rows);
            var library = Measure("join", () => LibraryBuilder.Build(guides, [], "Guide"), pages, rows);
            var resolver = new LinkResolver(library);
            var linked = Measure("link", () => library.ReadingOrder.Select(p => LinkedPage.Of(p, resolver)).ToArray(), pages, rows);
            var composer = new PageComposer(new SiteIndex(library, [.. linked], []), site, new(new RelativeLink()));
            var composed = Measure("compose", () => linked.Select(composer.Compose).ToArray(), pages, rows);
            var bodies = Measure("body", () => composed.Select(c => BodyRenderer.Render(c.Body!)).ToArray(), pages, rows);
            var html = Measure("page", () => composed.Zip(bodies, (c, b) => renderer.Render(c.Page, b)).ToArray(), pages, rows);
            Measure("write", () => Write(composed, html), pages, rows);
            if (round == 2)
            {
                rows.ForEach(report.WriteLine);
            }
        }
    }

    private static int Write(ComposedPage[] pages, ReadOnlyMemory<byte>[] html)
    {
        var folder = Path.Combine(Path.GetTempPath(), "fieldguide-bench-" + Path.GetRandomFileName());
        using (var publication = Publication.Begin(folder))
        {
            for (var i = 0; i < pages.Length; i++)
            {
                publication.Write(new(pages[i].Page.Address.OutputPath, html[i]));
            }

            publication.Commit();
        }

        Directory.Delete(folder, recursive: true);
        return pages.Length;
    }

    private static T Measure<T>(string name, Func<T> work, int pages, List<string> rows)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var result = work();
        var time = clock.Elapsed.TotalMilliseconds / pages;
        var memory = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0 / pages;
        rows.Add(string.Create(CultureInfo.InvariantCulture, $"{name,-10}{time,9:0.000} ms{memory,9:0.0} kB"));
        return result;
    }
}

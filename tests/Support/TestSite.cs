using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Fieldguide.Commands;
using Fieldguide.Execution;
using Fieldguide.Pipelines;

namespace Fieldguide.Tests.Support;

/// <summary>A whole site from files given in the test, built by the real pipelines into memory.</summary>
public sealed class TestSite
{
    private readonly MemorySink _sink = new();

    private TestSite(SiteResult result, MemorySink sink) => (Result, _sink) = (result, sink);

    public SiteResult Result { get; }

    public IReadOnlyDictionary<string, byte[]> Files => _sink.Files;

    public IReadOnlyList<string> Problems => [.. Result.Diagnostics.Select(d => d.ToString())];

    public string Text(string path) => _sink.Text(path);

    public IDocument Page(string path) => new HtmlParser().ParseDocument(Text(path + "index.html"));

    public string Body(string path) => Page(path).QuerySelector(".prose")!.InnerHtml.Trim();

    public static Task<TestSite> Build(params (string Path, string Text)[] files) => Build([], files);

    public static async Task<TestSite> Build(string[] settings, params (string Path, string Text)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in files)
        {
            folder.Write("notes/" + path, text);
        }

        return await BuildFolder(folder["notes"], settings);
    }

    public static async Task<TestSite> BuildFolder(string folder, string[]? settings = null, Memo? memo = null)
    {
        var sink = new MemorySink();
        var build = new SiteBuild(Setup(folder, settings ?? []).Plan, memo ?? Memo.None);
        return new(await build.RunAsync(sink, null, TestContext.Current.CancellationToken), sink);
    }

    internal static SiteSetup Setup(string folder, string[] settings)
    {
        var (setup, problems) = SiteSetup.From(new(folder, null, null, settings, false, true, false, null));
        Assert.Empty(problems.Select(p => p.ToString()));
        return setup!;
    }
}

using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests;

/// <summary>
/// Whole sites under <c>Sites/</c>: what the program says about each input, word for word, and what its pages hold.
/// <c>UPDATE_GOLDEN=1 dotnet test --project tests</c> writes what is expected anew; the difference is to be read.
/// </summary>
public sealed partial class SitesTests
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Repository.Path("tests/Sites")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_site_is_built_as_expected(string name)
    {
        using var folder = new TemporaryFolder();
        var source = Repository.Path("tests/Sites/" + name);
        CopyCase(source, folder);

        var run = await ProgramRun.Start(folder.Path, ["build"]);

        Expect(source, "console.txt", $"exit {run.ExitCode}\n{run.Errors}{Seconds().Replace(run.Output, "0.00 s")}");
        if (File.Exists(Path.Combine(source, "expected", "files.txt")))
        {
            ExpectSite(source, folder["output"]);
        }
    }

    private static void CopyCase(string source, TemporaryFolder folder)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(source, file).Replace('\\', '/');
            if (name.StartsWith("input/", StringComparison.Ordinal) || name == "statiq.config")
            {
                folder.Write(name, File.ReadAllBytes(file));
            }
        }

        // Links are made here: not every checkout can hold them.
        if (File.Exists(Path.Combine(source, "links.txt")))
        {
            Assert.SkipWhen(OperatingSystem.IsWindows(), "Symbolic links need rights on Windows.");
            foreach (var line in File.ReadAllLines(Path.Combine(source, "links.txt")))
            {
                var (link, target) = (line.Split(" -> ")[0], line.Split(" -> ")[1]);
                File.CreateSymbolicLink(folder[link], target);
            }
        }
    }

    /// <summary>The list of files, the theme's left out, and of each page its title and its text; the frame around it has tests of its own.</summary>
    private static void ExpectSite(string source, string output)
    {
        var files = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(output, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith(".fieldguide/", StringComparison.Ordinal) && !f.StartsWith("assets/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToArray();
        Expect(source, "files.txt", string.Concat(files.Select(f => f + "\n")));
        foreach (var file in files)
        {
            var text = File.ReadAllText(Path.Combine(output, file));
            if (file is "llms.txt" or "robots.txt" or "sitemap.xml" or "data/concepts.json" or "data/cards.json" or "data/checklists.json")
            {
                Expect(source, file, text);
            }
            else if (file.EndsWith(".html", StringComparison.Ordinal) && Page(text) is { } page)
            {
                Expect(source, file[..^".html".Length] + ".txt", page);
            }
        }
    }

    private static string? Page(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        return document.QuerySelector(".prose") is not { } body ? null : new StringBuilder()
            .Append("title: ").Append(document.Title).Append('\n')
            .Append("canonical: ").Append(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")).Append('\n')
            .Append("edit: ").Append(document.QuerySelector(".colophon a")?.GetAttribute("href")).Append('\n')
            .Append("next: ").Append(document.QuerySelector("a[rel=next]")?.GetAttribute("href")).Append("\n\n")
            .Append(NormalHtml.Of(body)).Append('\n').ToString();
    }

    private static void Expect(string source, string name, string text)
    {
        var file = Path.Combine(source, "expected", name);
        if (Update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.True(File.Exists(file), $"{file} is missing; UPDATE_GOLDEN=1 writes it.");
        Assert.Equal(File.ReadAllText(file), text);
    }

    [GeneratedRegex(@"\d+\.\d\d s\b")]
    private static partial Regex Seconds();
}

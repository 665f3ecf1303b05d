#pragma warning disable CA1305, CA1310
using System.Text;
using Fieldguide.Files;
using Fieldguide.Markdown;
using Fieldguide.Rehearsal;

namespace Fieldguide.Tests.Rehearsal;

public sealed class DumpTests
{
    [Fact]
    public void Dump()
    {
        var b = new StringBuilder();
        foreach (var root in Environment.GetEnvironmentVariable("DUMP")!.Split(':'))
        foreach (var f in Directory.EnumerateFiles(root, "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (!f.EndsWith(".md") && !f.EndsWith(".txt")) continue;
            var g = GuideParser.Parse(GuideReader.Read(new(new SourcePath(Path.GetRelativePath(root, f)), File.ReadAllBytes(f), FrontMatter.Empty)));
            foreach (var s in ScriptFinder.Find(g))
            {
                b.AppendLine($"== {s.Page}:{s.Line} [{s.Title}] plan {s.Plan / 60.0} ({s.Least/60.0}..{s.Most/60.0}) stated {s.Stated?.Least/60}-{s.Stated?.Most/60} firm {s.Stated?.IsFirm} addsUp {s.AddsUp}");
                foreach (var p in s.Phases)
                {
                    b.AppendLine($"   {p.Plan / 60.0,5} {p.Length.Kind} {p.Length.Least/60.0}..{p.Length.Most/60.0} {p.Name}  (l.{p.Line}) do {p.Text.Do.Count} items {p.Text.Items.Count} say {p.Text.Say.Count}");
                    if (Environment.GetEnvironmentVariable("FULL") is not null)
                    {
                        foreach (var d in p.Text.Do) b.AppendLine("         do: " + d.Plain);
                        foreach (var d in p.Text.Items) b.AppendLine("        [ ] " + d.Plain);
                        foreach (var d in p.Text.Say) b.AppendLine("        say: " + d.Plain);
                    }
                }
            }
        }
        File.WriteAllText(Environment.GetEnvironmentVariable("DUMP_OUT")!, b.ToString());
    }
}

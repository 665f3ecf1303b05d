using Fieldguide.Text;
using Fieldguide.Text.Repair;

namespace Fieldguide.Tests.Text.Repair;

/// <summary>The documents the project was asked for: two sound, three that lost bytes. They are not part of the repository.</summary>
public sealed class RealDocumentTests
{
    [Fact]
    public void Sound_documents_stay_and_damaged_ones_are_left_without_a_trace_of_damage()
    {
        var documents = Find();
        Assert.SkipUnless(documents.Length > 0, "the documents are not on this machine");

        foreach (var path in documents)
        {
            var before = SourceDecoder.Decode(File.ReadAllBytes(path));

            var (after, report, _) = SourceRepair.Repair(before);

            Assert.Equal(-1, after.Text.AsSpan().IndexOfAny('â', 'ğ'));
            Assert.Same(after, SourceRepair.Repair(after).Text);
            Assert.True(report.Ambiguous.Count() < 10, path);
            Assert.Equal(Path.GetFileName(path)[..3] is "000" or "001", ReferenceEquals(after, before));
        }
    }

    private static string[] Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var documents = Path.Combine(folder.FullName, "shared", "seeds");
            if (Directory.Exists(documents))
            {
                return [.. Directory.GetFiles(documents, "*.txt").Order(StringComparer.Ordinal)];
            }
        }

        return [];
    }
}

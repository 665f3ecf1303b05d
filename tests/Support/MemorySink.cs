using System.Collections.Concurrent;
using System.Text;
using Fieldguide.Files;

namespace Fieldguide.Tests.Support;

/// <summary>A site in memory.</summary>
public sealed class MemorySink : IOutputSink
{
    public ConcurrentDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    public WrittenFile Write(OutputFile file)
    {
        Files[file.Path.Value] = file.Content.ToArray();
        return new(file.Path, file.Content.Length, "");
    }
}

using System.IO.Compression;
using System.Text;

namespace Fieldguide.Text.Repair;

/// <summary>The figures that are built into the program.</summary>
public static class PriorsResource
{
    public static string Read(string name)
    {
        using var stream = typeof(PriorsResource).Assembly.GetManifestResourceStream("Priors/" + name)
            ?? throw new InvalidOperationException($"the figures {name} are missing from the build");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Null if there is no such file.</summary>
    public static string? TryReadCompressed(string name)
    {
        using var stream = typeof(PriorsResource).Assembly.GetManifestResourceStream("Priors/" + name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(new BrotliStream(stream, CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

namespace Fieldguide.Files;

/// <summary>A finished file of the site. Handed to a sink and then let go.</summary>
public sealed record OutputFile(OutputPath Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>UTF-8 without a byte order mark.</summary>
    public static OutputFile Of(OutputPath path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>A file that no page waits for: made, once, when it is first asked for.</summary>
    public static Lazy<OutputFile> Later(Func<OutputFile> make) => new(make);
}

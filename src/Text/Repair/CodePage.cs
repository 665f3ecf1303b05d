namespace Fieldguide.Text.Repair;

/// <summary>A single-byte encoding in which UTF-8 bytes can be misread. Bytes below 80 are ASCII in all of them.</summary>
public sealed class CodePage
{
    private readonly string _upper;

    /// <param name="name">IANA name, as reports show it.</param>
    /// <param name="prior">How common this misreading is, in nats relative to Windows-1252.</param>
    /// <param name="upper">The characters of bytes 80–FF; NUL where the page defines none.</param>
    public CodePage(string name, double prior, string upper)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(upper.Length, 128);
        Name = name;
        Prior = prior;
        _upper = upper;
    }

    public string Name { get; }

    public double Prior { get; }

    /// <summary>The character of a byte in 80–FF, or NUL if the page leaves it undefined.</summary>
    public char this[int value] => _upper[value - 0x80];

    public override string ToString() => Name;
}

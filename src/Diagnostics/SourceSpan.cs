namespace Fieldguide.Diagnostics;

/// <summary>A place in a file as a person finds it in an editor.</summary>
/// <param name="Path">As the person would write it; relative to the input for content.</param>
/// <param name="Line">From 1; 0 when the whole file is meant.</param>
/// <param name="Column">From 1, in UTF-16 units of the file on disk; 0 when the whole line is meant.</param>
public readonly record struct SourceSpan(string Path, int Line = 0, int Column = 0)
{
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => Path,
        (_, 0) => $"{Path}:{Line}",
        _ => $"{Path}:{Line}:{Column}",
    };
}

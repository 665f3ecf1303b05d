namespace Fieldguide.Text.Repair;

/// <summary>A line and the characters found in it.</summary>
/// <param name="Line">Index, from 0.</param>
public sealed record LineRepair(int Line, IReadOnlyList<Site> Sites)
{
    /// <summary>The line with its sites replaced.</summary>
    public string Apply(ReadOnlySpan<char> line)
    {
        var result = new System.Text.StringBuilder(line.Length);
        var copied = 0;
        foreach (var site in Sites)
        {
            result.Append(line[copied..site.Start]).Append(CodePoint.Text(site.Chosen.CodePoint));
            copied = site.End;
        }

        return result.Append(line[copied..]).ToString();
    }
}

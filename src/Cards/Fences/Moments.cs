using System.Text.RegularExpressions;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>"PHASE 3: MAIN COURSE (Minutes 20-45)": the bracket says when, not how long, and is asked for.</summary>
internal static partial class Moments
{
    public static FencePart Settle(FencePart part)
    {
        if (part.Title is not { } title || !HeadLines.IsStep(title) || Moment().Match(title) is not { Success: true } moment)
        {
            return part;
        }

        var bare = title[..moment.Index].TrimEnd();
        return part with { Title = bare, Blocks = [FencedText.Asked($"{bare.Replace(":", ",", StringComparison.Ordinal)}: when?", moment.Groups["when"].Value, part.Line), new BreakBlock(part.Line), .. part.Blocks] };
    }

    [GeneratedRegex(@"\((?<when>(first|last|final|minutes?|min|hours?|days?|weeks?|from|after|before|at) [^)]*\d[^)]*)\)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Moment();
}

using System.Text.RegularExpressions;

namespace Fieldguide.Checklists;

/// <summary>
/// What an author says above a list, in a comment no reader sees: <c>checklist</c> makes it one, <c>checklist: skip</c>
/// keeps it from being one, <c>checklist id=NAME</c> also names it for good.
/// </summary>
public sealed partial record ListSwitch(bool Skips, string? Name)
{
    /// <summary>Null for a comment that is not about checklists.</summary>
    /// <param name="problem">Why it cannot be followed, where it is about checklists and still makes no sense.</param>
    public static ListSwitch? Read(string comment, out string? problem)
    {
        problem = null;
        if (Form().Match(comment) is not { Success: true } match)
        {
            return null;
        }

        var rest = match.Groups["rest"].Value.Trim();
        if (rest.Length == 0)
        {
            return new(false, null);
        }

        if (rest.Equals("skip", StringComparison.OrdinalIgnoreCase))
        {
            return new(true, null);
        }

        if (Id().Match(rest) is { Success: true } id)
        {
            return new(false, id.Groups["id"].Value.ToLowerInvariant());
        }

        problem = $"The comment says \"{rest}\" of a checklist, which means nothing.";
        return null;
    }

    /// <summary>The id an author pinned to an item by <c>id=NAME</c> in a comment; null without one.</summary>
    public static string? PinIn(IReadOnlyList<string> comments)
    {
        foreach (var comment in comments)
        {
            if (Id().Match(comment) is { Success: true } id)
            {
                return id.Groups["id"].Value.ToLowerInvariant();
            }
        }

        return null;
    }

    [GeneratedRegex(@"^checklist\b\s*:?(?<rest>.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex(@"^id\s*=\s*""?(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)""?$", RegexOptions.IgnoreCase)]
    private static partial Regex Id();
}

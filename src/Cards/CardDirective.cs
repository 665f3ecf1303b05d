namespace Fieldguide.Cards;

/// <summary>
/// What an author tells us in an HTML comment: <c>card: skip</c>, <c>card id=cap-tradeoff reverse</c>,
/// <c>card: The answer is {{42}}</c>, <c>Q: … A: …</c>.
/// </summary>
/// <param name="Written">A card written into the comment itself; null for instructions about what follows.</param>
internal sealed record CardDirective(bool Skip, string? Id, bool? Reverse, string? Written)
{
    public static CardDirective? Parse(string comment)
    {
        var text = comment.Trim();
        if (text.StartsWith("Q:", StringComparison.Ordinal))
        {
            return new(false, null, null, text);
        }

        var keyword = text.StartsWith("cards", StringComparison.OrdinalIgnoreCase) ? 5 : text.StartsWith("card", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        if (keyword == 0 || (text.Length > keyword && text[keyword] is not (':' or ' ' or '\n')))
        {
            return null;
        }

        var rest = text[keyword..].TrimStart(':').Trim();
        if (rest.StartsWith("Q:", StringComparison.Ordinal) || rest.Contains("{{", StringComparison.Ordinal))
        {
            return new(false, null, null, rest);
        }

        var words = rest.Split([' ', '\t', '\n', '\r', ','], StringSplitOptions.RemoveEmptyEntries);
        var id = Array.Find(words, w => w.StartsWith("id=", StringComparison.OrdinalIgnoreCase))?[3..].Trim('"', '\'');
        var reverse = Array.Exists(words, w => w.Equals("reverse", StringComparison.OrdinalIgnoreCase)) ? true
            : Array.Exists(words, w => w.Equals("no-reverse", StringComparison.OrdinalIgnoreCase)) ? false : (bool?)null;
        return new(Array.Exists(words, w => w.Equals("skip", StringComparison.OrdinalIgnoreCase) || w.Equals("off", StringComparison.OrdinalIgnoreCase) || w.Equals("none", StringComparison.OrdinalIgnoreCase)),
            string.IsNullOrEmpty(id) ? null : id, reverse, null);
    }

    /// <summary>Of the comments at one place; null when none speaks to us.</summary>
    public static CardDirective? Of(IReadOnlyList<string> comments)
    {
        foreach (var comment in comments)
        {
            if (Parse(comment) is { } directive)
            {
                return directive;
            }
        }

        return null;
    }
}

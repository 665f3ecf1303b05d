using System.Text.RegularExpressions;
using Fieldguide.Concepts.Names;

namespace Fieldguide.Concepts;

/// <summary>Does what follows a name in its sentence say what the thing is?</summary>
internal static partial class DefiningVerbs
{
    /// <summary>Third person, and yet they only judge, need or report: "**Caching** helps", "**Chrome** needs care".</summary>
    private static readonly HashSet<string> Telling = new(
        ("is was has does helps matters works wins loses fails comes goes needs requires takes begins starts ends depends costs deserves seems looks sounds feels gets becomes remains stays wants "
            + "tends varies differs applies exists appears pays hurts beats breaks changes grows rises falls scores counts lives dies belongs follows runs sits stands lies "
            + "as its this plus versus always sometimes perhaps besides across towards afterwards unless less various ours yours theirs").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Behind a word that looks like a verb, these make it a noun: "**Sharding** keys are", "**Cache** hits must".</summary>
    private static readonly HashSet<string> Finite = new(
        "is are was were has have had can could will would must should may might do does did and or of vs".Split(' '), StringComparer.Ordinal);

    /// <summary>After a name in plain text: "is a store", "is keeping copies"; "is hashed" and "is the problem" tell other things of it.</summary>
    public static bool Follow(ReadOnlySpan<char> after) => Being().IsMatch(after);

    /// <summary>After a name that stands above as the heading: "are proteins that", too.</summary>
    public static bool FollowName(string after) => Follow(after) || Kind().IsMatch(after);

    /// <summary>After a name that the author sets in bold: "splits the rows", too.</summary>
    public static bool FollowTerm(string after) => FollowName(after) || IsDoing(after);

    private static bool IsDoing(string after)
    {
        var text = Parenthesis().Replace(after, "", 1);
        var words = Words.In(text);
        if (words.Count < 4 || text.Length == 0 || text[0] != ' ' || words.Start(0) != 1)
        {
            return false;
        }

        var verb = words.Of(text, 0).ToString();
        return verb.Length > 3 && verb[^1] == 's' && verb[^2] is not ('s' or 'u' or 'i') && char.IsLower(verb[0])
            && !Telling.Contains(verb) && !Finite.Contains(words.Of(text, 1).ToString());
    }

    [GeneratedRegex(@"^(?:\s*\([^)]*\))?\s+(?:(?:is|are)\s+(?:(?:an?|any|one of the)\s+(?!bad\b|good\b|must\b|great\b|better\b|poor\b|problem\b|lot\b|few\b|little\b|separate\b)|the\s+(?!problem\b|reason\b|answer\b|key\b|best\b|first\b|next\b|last\b|only\b|same\b|right\b|wrong\b|hardest\b|main\b|default\b|usual\b|most\b|point\b|place\b|price\b|cost\b|question\b)|(?!nothing\b|something\b|being\b|missing\b|going\b|coming\b|lagging\b|growing\b|falling\b|failing\b|interesting\b|running\b|getting\b|becoming\b|working\b)\p{Ll}{2,}ing\s)|means\s|refers to\s|stands for\s|describes\s)")]
    private static partial Regex Being();

    // "are proteins that", "is movement of": a kind, and what tells it from others.
    [GeneratedRegex(@"^(?:\s*\([^)]*\))?\s+(?:is|are)\s+(?!often\b|not\b|always\b|never\b|also\b|still\b|already\b|now\b|then\b|more\b|most\b|less\b|very\b|too\b|so\b|just\b|worth\b|what\b|where\b|when\b|why\b|how\b|part\b|full\b|out\b|all\b|some\b|nothing\b|because\b|as\b|in\b|on\b|at\b|for\b|to\b)(?!\p{L}+(?:ly|ed)\b)(?:\p{L}[\p{L}-]*\s+){1,4}?(?:that|which|who|whose|made|used|formed|of)\s")]
    private static partial Regex Kind();

    [GeneratedRegex(@"^\s*\([^)]*\)")]
    private static partial Regex Parenthesis();
}

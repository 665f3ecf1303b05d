using System.Buffers;
using System.Text.RegularExpressions;
using Fieldguide.Concepts.Names;

namespace Fieldguide.Concepts.Discovery;

/// <summary>Does a text beside a name say what the thing is, and not what to do, how much it is or when it matters?</summary>
internal static partial class MeaningText
{
    private const int FewestInGlossary = 3;
    private const int Fewest = 5;
    private const int Most = 45;

    /// <summary>Base forms that tell somebody to do something.</summary>
    private static readonly HashSet<string> Commands = new(
        ("use avoid give take keep make do don't never always ensure check hold stop start begin call ask tell say let put place press push pull lift lower tilt turn move bring carry send get find look listen feel watch monitor assess "
            + "measure record note remember consider think try prefer choose pick decide learn read write draw show explain describe discuss state name list mention add remove set reset run build create design define identify compare "
            + "apply administer inject infuse rinse wash cool heat boil mix stir pour cover wrap tie cut clean wipe store wait stay leave go come return repeat rest sit stand lie follow lead trim ease reef steer drop raise adjust "
            + "review practise practice prepare plan test verify confirm report notify document escalate limit reduce increase split merge replace swap convert calculate estimate multiply divide subtract solve see focus open close know aim "
            + "if when whenever once unless because since although however also then so but and or not no yes only better best same see e.g for to i we you they he she it this that these those there here").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Behind a first word that is no preposition, these make it a verb: "Cool the burn".</summary>
    private static readonly HashSet<string> Objects = new("the a an your my our their them it this these those all every each any".Split(' '), StringComparer.Ordinal);

    /// <param name="text">One sentence.</param>
    /// <param name="isGlossary">Everything around it explains terms, so that less will do.</param>
    public static bool Defines(string text, bool isGlossary)
    {
        var words = Words.In(text);
        if (words.Count < (isGlossary ? FewestInGlossary : Fewest) || words.Count > Most || !char.IsLetter(text[0]) || text[^1] is ':' or '…' || text.AsSpan().ContainsAny(NoMeaning) || (!isGlossary && text.AsSpan().ContainsAny(Figures)) || Labelled().IsMatch(text))
        {
            return false;
        }

        var first = words.Of(text, 0).ToString().ToLowerInvariant();
        if ((Commands.Contains(first) && !(isGlossary && first is "when" or "if")) || (Objects.Contains(words.Of(text, 1).ToString()) && !IsOpen(first)))
        {
            return false;
        }

        return isGlossary || (!Advice().IsMatch(text) && (Kind().IsMatch(text) || (char.IsLower(text[0]) && Bare().IsMatch(text))));
    }

    /// <summary>A word that an author uses to tell somebody what to do names nothing by itself: "**Find**: the line that …".</summary>
    public static bool IsCommand(string name) => Commands.Contains(name.ToLowerInvariant());

    /// <summary>Words that stand before an article and command nothing: "in the ring", "half the", "keeping the".</summary>
    private static bool IsOpen(string first) =>
        first is "half" or "in" or "of" or "on" or "at" or "by" or "with" or "under" or "both" or "all" or "what" or "how" or "where" or "whether" or "as" or "like" or "into" or "within" or "from" or "twice"
        || first.EndsWith("ing", StringComparison.Ordinal) || first.EndsWith('s');

    private static readonly SearchValues<char> NoMeaning = SearchValues.Create("?→_");
    private static readonly SearchValues<char> Figures = SearchValues.Create("×=[]\"“");

    // "A ring of atoms", "the depth at which": a kind, and what tells it from others, before any verb; or a doing: "keeping a copy".
    [GeneratedRegex(@"^(?:(?:An?|Any|an?|any)\s+(?:\p{L}[\p{L}’'-]*(?:[^s\W\d]|ss|us)[ ,]+){1,5}?(?:that|which|who|whose|where|when|of(?!\s+\d)|with|without|for|to|under|between|from|in|on|at|by|over|per|used|made|caused|formed|such)\s|[Tt]he\s+(?!one\b)(?:\p{L}[\p{L}’'-]*(?:[^s\W\d]|ss|us)[ ,]+){1,4}?(?:that|which|who|whose|where|between|of|(?:in|by|for|at|with|over)\s+which)\s|[Hh]ow (?:much|many|far|well|fast|long|often|strongly)\s|(?:[Ww]hether)\s|(?!(?:Nothing|Anything|Something|Everything|During|String|Morning|Evening)\b)\p{L}\p{Ll}{2,}ing\s)")]
    private static partial Regex Kind();

    // "ratio of chain to depth", "sideways drift of a boat": the same without an article, as notes have it.
    [GeneratedRegex(@"^(?:\p{L}[\p{L}’'-]*[ ,]+){1,4}?(?:of|that|which|who|whose|where|between|(?:in|by|for|at|with|over)\s+which|used|made|caused|formed|to|for|with)\s")]
    private static partial Regex Bare();

    [GeneratedRegex(@"\b(?:must|should|shall|we|you|your|our|I|my|don't|let's|says)\b")]
    private static partial Regex Advice();

    // "Pros: …", "Time limit: …".
    [GeneratedRegex(@"^[\p{L}-]+(?: [\p{L}-]+)?:")]
    private static partial Regex Labelled();
}

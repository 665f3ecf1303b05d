using Fieldguide.Concepts.Names;

namespace Fieldguide.Concepts.Discovery;

/// <summary>
/// Labels of several words that any subject has: "Signs of toxicity", "Mode of action", "Common mistakes". The head decides:
/// "Zaitsev's rule" is a term, since something of its own stands before the head.
/// </summary>
internal static class TermLabels
{
    private static readonly HashSet<string> Heads = Set(
        "sign symptom rule mode onset type kind example step stage phase use way effect cause reason result benefit risk advantage disadvantage pro con strength weakness limit limitation tip hint trick warning note " +
        "mistake error trap pitfall problem issue question answer point fact figure detail idea thought practice case scenario situation condition time duration timing length amount size cost price budget goal aim purpose target focus " +
        "task action job duty role responsibility requirement need input output outcome impact evidence check checklist list summary overview conclusion takeaway lesson background context history origin definition meaning description explanation " +
        "formula equation value range unit number count level grade class group category option choice alternative approach method technique strategy mechanism treatment plan procedure process order sequence " +
        "material tool equipment ingredient part component piece feature property characteristic behavior behaviour thing topic subject area section chapter page part source reference link resource reading exercise homework assignment " +
        "person people user customer client patient team member audience reader student teacher expectation standard criterion measure metric indicator factor variable version format style tone voice wording phrase sentence word name title");

    private static readonly HashSet<string> Generic = Set(
        "a an the your my our their its this that these those of for to in on at with and or by from before after during main key common typical usual general basic simple important major minor early late first second third last next final initial " +
        "good bad best worst better strong weak high low big small long short normal abnormal possible likely rare frequent adverse side warning danger safety other more most less least extra further additional new old quick fast slow easy hard " +
        "ideal default recommended suggested required needed optional current previous possible real practical typical exam interview test study work daily weekly what when where why how who which total average minimum maximum toxic onset rule thumb life");

    /// <summary>Every word is a label or says nothing of its own; or the label is of something: "signs of …", "when to …".</summary>
    public static bool Contain(string text)
    {
        var words = Words.In(text);
        var heads = 0;
        var own = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var key = WordKey.Of(words.Of(text, i));
            var isHead = Heads.Contains(key);
            if (isHead && i + 1 < words.Count && WordKey.Of(words.Of(text, i + 1)) is "of" or "for" or "to" && own == 0)
            {
                return true;
            }

            heads += isHead ? 1 : 0;
            own += isHead || Generic.Contains(key) ? 0 : 1;
        }

        return own == 0;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' ').Select(w => WordKey.Of(w)), StringComparer.Ordinal);
}

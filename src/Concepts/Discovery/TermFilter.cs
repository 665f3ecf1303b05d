using System.Buffers;
using Fieldguide.Concepts.Names;

namespace Fieldguide.Concepts.Discovery;

/// <summary>What may be the name of a concept, and what is only a label, a placeholder, an instruction or a stray word.</summary>
public static class TermFilter
{
    private const int MaximumWords = 5;

    private static readonly SearchValues<char> Signs = SearchValues.Create("=+<>{}\\\"“”→;!|@$%");

    /// <summary>Words that begin an instruction, a question or a sentence, and no name.</summary>
    private static readonly HashSet<string> Openers = Set(
        "use using add avoid when how why what who where which always never start begin consider choose pick ask tell say explain state draw write read know learn " +
        "remember think check make do don't dont does is are can could should must need have has get give take let try keep focus identify define describe " +
        "discuss understand clarify estimate calculate assume i you we they it he she my your our their this that these those the a an if then and or but not no yes for of to in on " +
        "at by with without from as be being was were will would may might more most less least very too also only just good bad better best worst other another each every all any some many " +
        "step phase part section chapter example note tip warning level stage option case question answer day week month first second third next last final new old");

    /// <summary>What a bold lead says of any subject alike.</summary>
    private static readonly HashSet<string> Labels = Set(
        "pros cons pro con advantage disadvantage benefit drawback cost risk example note tip warning caution important purpose goal aim usage use case when why how what " +
        "definition description summary overview answer question solution problem mistake fix remedy result impact effect cause reason approach tradeoff trade-off option decision " +
        "action context task situation input output requirement assumption constraint detail number formula rule principle characteristic feature capability property " +
        "read write strength weakness limitation signal challenge strategy technique pattern method mechanism alternative recommendation verdict conclusion takeaway checklist time duration " +
        "before after during ideal default typical category type kind criterion factor aspect dimension metric value unit key total average minimum maximum peak low high medium " +
        "general other misc miscellaneous etc todo tbd none yes no n name title team role owner date status priority topic subject");

    public static bool IsName(string text)
    {
        var words = Words.In(text);
        if (words.Count is 0 or > MaximumWords || text.Length > 60 || text.Contains('?', StringComparison.Ordinal) || IsPlaceholder(text))
        {
            return false;
        }

        // A sentence, an equation, a path, a price: not names.
        if (text.AsSpan().ContainsAny(Signs) || text.TrimEnd() is [.., '.' or ',' or ':'] || text.Contains(". ", StringComparison.Ordinal) || text.Contains(", ", StringComparison.Ordinal))
        {
            return false;
        }

        // "Vertical or horizontal" are two, "SQL behind" is half a sentence.
        if (text.Contains(" or ", StringComparison.Ordinal) || Prepositions.Contains(words.Of(text, words.Count - 1).ToString()))
        {
            return false;
        }

        if (!(char.IsLetterOrDigit(text[^1]) || text[^1] is ')' or '+' or '#' or '*' or '\''))
        {
            return false;
        }

        if (!text.Any(char.IsLetter) || char.IsDigit(text[0]) && words.Count == 1 && text.Count(char.IsLetter) < 2)
        {
            return false;
        }

        var first = WordKey.Of(words.Of(text, 0));
        var single = words.Count == 1;
        if (Openers.Contains(first) || first.Length == 1 && !single && char.IsLower(text[0]))
        {
            return false;
        }

        return single ? !Labels.Contains(first) && first.Length > 1 : !AllLabels(text, words);
    }

    /// <summary>
    /// A name that is no everyday word: of several words, hyphenated, an acronym, or with a capital or digit inside. "Storage"
    /// is none, nor "normal users", nor what only says how something is: "offset-based".
    /// </summary>
    public static bool IsDistinct(string text)
    {
        var words = Words.In(text);
        if (words.Count == 0 || Plain.Contains(WordKey.Of(words.Of(text, 0))) || (!text.Contains(' ', StringComparison.Ordinal) && Array.Exists(Adjectives, a => text.EndsWith(a, StringComparison.OrdinalIgnoreCase))))
        {
            return false;
        }

        return words.Count > 1 ? !IsPhrase(text, words) : HasInnerCapital(text) || text.Any(char.IsDigit);
    }

    /// <summary>"Derive it", "Go on", "Five minutes", "Changes the design", "Version by version": several words, and no name.</summary>
    private static bool IsPhrase(string text, Words words)
    {
        if (!text.Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }

        var last = WordKey.Of(words.Of(text, words.Count - 1));
        var first = WordKey.Of(words.Of(text, 0));
        return Endings.Contains(last) || Counts.Contains(first) || first == last
            || text.Contains(" the ", StringComparison.OrdinalIgnoreCase) || text.Contains(" a ", StringComparison.Ordinal) || text.Contains(" an ", StringComparison.Ordinal);
    }

    private static readonly HashSet<string> Endings = Set("it them this that you me us on up off out down again too now here there thing things");

    private static readonly HashSet<string> Counts = Set("one two three four five six seven eight nine ten");

    /// <summary>PostgreSQL, GeoHash, OT: no word has its capitals like that.</summary>
    public static bool HasInnerCapital(string text) => text.Length > 1 && text.AsSpan(1).ContainsAnyInRange('A', 'Z') && !text.Contains(' ', StringComparison.Ordinal);

    private static readonly string[] Adjectives = ["-based", "-heavy", "-driven", "-first", "-only", "-oriented", "-level", "-specific", "-free", "-aware", "-bound", "-time", "-scale", "-side"];

    private static readonly HashSet<string> Prepositions = new(["behind", "of", "for", "with", "in", "at", "by", "from", "per", "and", "the", "a"], StringComparer.Ordinal);

    private static readonly HashSet<string> Plain = Set("normal regular common usual fast slow cheap expensive simple complex big huge large small easy hard own same different various several multiple few many much real whole");

    /// <summary>What an author left to be filled in: <c>[Title]</c>, <c>___</c>, <c>Option A</c>, <c>X</c>.</summary>
    public static bool IsPlaceholder(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.Length == 0 || trimmed is ['[', .., ']'] or ['<', .., '>'] or ['{', .., '}'] || trimmed.Contains("__", StringComparison.Ordinal)
            || trimmed.Contains("...", StringComparison.Ordinal) || trimmed.Contains('…') || trimmed.Length == 1
            || (trimmed.Length > 2 && trimmed[^2] == ' ' && char.IsUpper(trimmed[^1]) && !trimmed[..^2].Contains(' '));
    }

    /// <summary>A side of a comparison: shorter than a name may be, and no judgement.</summary>
    public static bool IsSide(string text)
    {
        var words = Words.In(text);
        return words.Count is > 0 and <= 4 && text.Length > 1 && text.Any(char.IsLetter) && !IsPlaceholder(text)
            && !text.AsSpan().ContainsAny(Signs) && text.AsSpan().IndexOfAny('[', ']', '?') < 0 && !Judgements.Contains(WordKey.Of(words.Of(text, 0)))
            && !Pronouns.Contains(WordKey.Of(words.Of(text, 0)));
    }

    private static readonly HashSet<string> Judgements = Set("good bad better best worst right wrong before after old new junior senior staff principal yes no pros cons do don't strong weak option");

    private static readonly HashSet<string> Pronouns = Set("this that these those it them you we i they he she my your our their what when how why who which");

    private static bool AllLabels(string text, Words words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var key = WordKey.Of(words.Of(text, i));
            if (!Labels.Contains(key) && !Openers.Contains(key))
            {
                return false;
            }
        }

        return true;
    }

    private static HashSet<string> Set(string words) =>
        new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => WordKey.Of(w)), StringComparer.Ordinal);
}

using System.Text.RegularExpressions;

namespace Fieldguide.Cards.Fences;

/// <summary>What tells programs, commands and what they print from notes. Each sign is one that prose has no use for.</summary>
internal static partial class CodeSigns
{
    /// <summary>One such line, and the whole fence is a program, a transcript or a protocol.</summary>
    public static bool IsCertain(string line) => Certain().IsMatch(line);

    /// <summary>The line says nothing to a learner: code, a path, a setting, an identifier.</summary>
    public static bool IsCode(string line) => Statement().IsMatch(line) || Keyword().IsMatch(line) || Sql().IsMatch(line) || Request().IsMatch(line) || AreIdentifiers(line);

    /// <summary>"runs-on: ubuntu", "image:" — a key of a settings file; authors begin labels with a capital.</summary>
    public static bool IsSetting(string line) => Setting().IsMatch(line);

    /// <summary>Three columns and more, as programs print them.</summary>
    public static bool IsColumns(string line) => Columns().IsMatch(line);

    /// <summary>Most words are names with underscores, capitals inside, points or slashes.</summary>
    private static bool AreIdentifiers(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsLetter)).ToArray();
        return words.Length > 0 && words.Count(w => Identifier().IsMatch(w)) * 2 > words.Length;
    }

    [GeneratedRegex(@"^(\$|>>>|PS>|[A-Z]:\\.*>) ?\S|^[\w.-]+@[\w.-]+[:~\s].*[$#]|^#!|^<\?|^</?[a-zA-Z][\w-]*(\s[^>]*)?/?>|\bHTTP/\d|^Traceback |^(\+\+\+|---) [ab]/|^@@ |^diff --git|^(public|private|protected|internal)\s+(static|class|void|record|sealed|final|async|int|string)\b|^#include\b|^(async )?def \w+\(|^(fn|func|function)\s+\w+\s*\(|^(SELECT|INSERT INTO|CREATE TABLE|CREATE INDEX|ALTER TABLE)\b|^(import|from)\s+[\w.]+(\s+import\b|;|$)|^-----BEGIN|\(cost=\d|^On branch |^\d+/(tcp|udp)\b|^\d+ rows? in set\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Certain();

    [GeneratedRegex(@"[{};]\s*$|[{}]|=>|==|!=|&&|\|\||::|:=|\+=|\+\+|/>|</|^[\[\](),]+$|^//|^/\*|^--\s|^#[^ \d]|^""[\w-]+""\s*:|^[\w.]+\([^)]*\)\s*[;:]?$|""\w+:\w+""|\w=[\w""'$.]|\w\(\)|\b0x[0-9a-fA-F]|^[a-z_][\w.\[\]]*\s*=\s*\S|\w\(\w*\)\s*[%*/+=-]|^\[?\d{4}-\d\d-\d\d[T ]|^\d\d:\d\d:\d\d\b|^\[?(INFO|WARN|WARNING|ERROR|DEBUG|FATAL)\]?\b|^at [\w.$<>]+\(|^File ""|^\d+ (packets|files?|rows?|tests?|passing|failing)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Statement();

    [GeneratedRegex(@"^(if|elif|else|while|for|try|except|finally|with|switch|case|do)\b.*[:{]$|^(IF|ELSE IF|ELIF|WHILE|FOR EACH|FOR)\b.*:$|^(ELSE|REPEAT|END IF|END):?$|\bdef \w+\(|^(class|trait|interface|struct|enum|impl|object|module)\s+\w+(\s*[:{(<]|\s+(extends|implements|for)\b)|^(return|const|let|var|using|package|namespace|export|echo|sudo|cd|npm|pip|docker|kubectl|git|curl|wget|apt|apt-get|brew|npx|yarn|cargo|dotnet|mkdir|chmod|ssh|print|raise|throw|await|yield)\s+[\w\$""'./-]+(\s*[=(.;]|\s|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Keyword();

    [GeneratedRegex(@"^(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|FROM|WHERE|JOIN|LEFT|RIGHT|INNER|GROUP BY|ORDER BY|HAVING|LIMIT|VALUES|BEGIN|COMMIT|ROLLBACK|SET|EXPLAIN)\b\s+[\w(*@.]|^VALUES\b|^LIMIT \d", RegexOptions.ExplicitCapture)]
    private static partial Regex Sql();

    /// <summary>A request without a word on what it is for.</summary>
    [GeneratedRegex(@"^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+/\S*(\s+\S+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Request();

    [GeneratedRegex(@"^[a-z][\w.-]*:(\s|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\S\s{2,}\S.*\S\s{2,}\S|\S\t+\S.*\t+\S", RegexOptions.ExplicitCapture)]
    private static partial Regex Columns();

    [GeneratedRegex(@"^[(\[""']*(\w+_\w+|[a-z]+[A-Z]\w*|[\w-]+(\.[\w-]+){2,}|\.{0,2}/[\w./{}:-]+|\w+\.(js|ts|py|cs|go|rs|java|json|yml|yaml|md|txt|sh|sql)|--?[a-z][\w-]*=?\S*)[)\],;:""']*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Identifier();
}

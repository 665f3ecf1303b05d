using System.Collections.Concurrent;
using System.Text;

namespace Fieldguide.Cards.Language;

/// <summary>How a page itself writes its words in running text: what it writes small is no name, whatever the capitals of headings and tables say.</summary>
internal sealed class Vocabulary(ReadOnlyMemory<byte> markdown)
{
    private const int WordAtMost = 40;

    private readonly ConcurrentDictionary<string, string> _running = new(StringComparer.Ordinal);

    private readonly Lazy<Usage> _usage = new(() => Usage.Of(Encoding.UTF8.GetString(markdown.Span)));

    /// <summary>Whether the page writes the word small somewhere, its plural or singular counted as the same.</summary>
    /// <param name="word">In any case.</param>
    public bool IsOrdinary(string word)
    {
        var key = word.ToLowerInvariant();
        return _usage.Value.Small.Contains(key) || _usage.Value.Small.Contains(key + "s") || (Inflection.Singular(key) is var one && one != key && _usage.Value.Small.Contains(one));
    }

    /// <summary>Whether the page writes just this form small.</summary>
    public bool Holds(string word) => _usage.Value.Small.Contains(word.ToLowerInvariant());

    /// <summary>Whether the page writes the word with a capital inside a sentence and never small, as it does with names.</summary>
    public bool IsName(string word) => _usage.Value.Names.Contains(word) && !IsOrdinary(word);

    /// <summary>Whether the page puts "a" or "an" before the term's first word, as before nothing that cannot be counted.</summary>
    public bool IsCounted(string term) => _usage.Value.Counted.Contains(term.ToLowerInvariant());

    /// <summary>What <paramref name="write"/> makes of the name, found once: all cards of a section have the same few subjects.</summary>
    public string Running(string name, Func<string, Vocabulary, string> write) =>
        _running.TryGetValue(name, out var known) ? known : _running[name] = write(name, this);

    private sealed record Usage(HashSet<string> Small, HashSet<string> Names, HashSet<string> Counted)
    {
        public static Usage Of(string text)
        {
            var usage = new Usage(new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal));
            var small = usage.Small.GetAlternateLookup<ReadOnlySpan<char>>();
            var names = usage.Names.GetAlternateLookup<ReadOnlySpan<char>>();
            ReadOnlySpan<char> before = "";
            foreach (var range in text.AsSpan().SplitAny(" \t\r\n"))
            {
                // Identifiers, addresses and paths have marks inside that words have not.
                var written = text.AsSpan()[range];
                var token = written.Trim(",;:.!?()\"“”*_");
                if (token.Length is 0 or > WordAtMost || !IsWord(token))
                {
                    before = "";
                    continue;
                }

                if (before is "a" or "an" or "A" or "An")
                {
                    usage.Counted.Add(token.ToString().ToLowerInvariant());
                }

                if (char.IsLower(token[0]))
                {
                    small.Add(token);
                }
                else if (before.Length > 0 && char.IsLower(before[0]))
                {
                    names.Add(token);
                }

                before = written[^1] is ',' or '.' or ';' or ':' or ')' ? "" : token;
            }

            return usage;
        }

        private static bool IsWord(ReadOnlySpan<char> token)
        {
            foreach (var c in token)
            {
                if (!char.IsLetter(c) && c is not ('-' or '\'' or '’'))
                {
                    return false;
                }
            }

            return true;
        }
    }
}

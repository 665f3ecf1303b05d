namespace Fieldguide.Tests.Input;

/// <summary>
/// Finds runs of words that two texts share. A word is a run of ASCII letters and digits, whatever its case: punctuation, mark-up and
/// damaged characters only part words, so a copied sentence is found through them.
/// </summary>
public sealed class SharedRuns
{
    public const int Length = 8;

    private readonly Dictionary<string, string> _known = [];

    /// <param name="name">What to call the source in a find.</param>
    public void Add(string name, string text)
    {
        foreach (var (run, _) in Runs(text))
        {
            _known.TryAdd(run, name);
        }
    }

    /// <returns>The first shared run of each stretch, with its line and the source that has it.</returns>
    public IEnumerable<(int Line, string Run, string Source)> In(string text)
    {
        var inside = false;
        foreach (var (run, line) in Runs(text))
        {
            var shared = _known.TryGetValue(run, out var source);
            if (shared && !inside)
            {
                yield return (line, run, source!);
            }

            inside = shared;
        }
    }

    private static IEnumerable<(string Run, int Line)> Runs(string text)
    {
        var window = new Queue<(string Word, int Line)>(Length);
        foreach (var word in Words(text))
        {
            window.Enqueue(word);
            if (window.Count == Length)
            {
                yield return (string.Join(' ', window.Select(w => w.Word)), window.Peek().Line);
                window.Dequeue();
            }
        }
    }

    private static IEnumerable<(string Word, int Line)> Words(string text)
    {
        var line = 1;
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                yield return (text[start..at].ToLowerInvariant(), line);
            }

            line += at < text.Length && text[at] == '\n' ? 1 : 0;
        }
    }
}

using System.Text;

namespace Fieldguide.Text.Repair.Training;

/// <summary>Counts how the letters of each script follow one another in clean text, and writes <see cref="LetterModel"/>'s figures.</summary>
public sealed class LetterCounter
{
    private const int SymbolsPerOccurrence = 200_000;
    private const int MaxRarest = 4;

    private readonly Dictionary<LetterScript, Dictionary<(long Context, int Next), int>> _counts = [];

    public void Add(DocumentLines lines)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            Add(lines[line]);
        }
    }

    private void Add(ReadOnlySpan<char> line)
    {
        long context = CharacterClass.LineStart;
        for (var i = 0; i < line.Length;)
        {
            var symbol = CharacterClass.Of(CodePoint.At(line, i, out var length));
            Count(context, symbol);
            context = LetterContext.After(context, symbol);
            i += length;
        }

        Count(context, CharacterClass.LineEnd);
    }

    public IEnumerable<LetterScript> Scripts => _counts.Keys.Order();

    /// <summary>Sequences too rare for the amount of text are left out, those of one and two symbols only if seen once.</summary>
    public string Figures(LetterScript script)
    {
        var rarest = Math.Clamp(_counts[script].Where(entry => entry.Key.Context == 0).Sum(entry => entry.Value) / SymbolsPerOccurrence, 2, MaxRarest);
        var figures = new StringBuilder();
        var kept = _counts[script].Where(entry => entry.Value >= (entry.Key.Context < 1L << 21 ? Math.Max(2, rarest / 2) : rarest));
        foreach (var context in kept.GroupBy(entry => entry.Key.Context).OrderBy(group => Written(group.Key), StringComparer.Ordinal))
        {
            figures.Append(Written(context.Key)).Append('\t');
            foreach (var ((_, next), count) in context.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Next))
            {
                figures.Append(PriorsText.Text(next)).Append(LetterModel.Weight(count));
            }

            figures.Append('\n');
        }

        return figures.ToString();
    }

    private static string Written(long context) => string.Concat(LetterContext.Symbols(context).Select(PriorsText.Text));

    private void Count(long context, int next)
    {
        var script = LetterScripts.Of(LetterContext.Last(context));
        if (script == LetterScript.None)
        {
            script = LetterScripts.Of(next);
            context = ' ';
        }

        if (script == LetterScript.None || next is >= 0xD800 and < 0xE000)
        {
            return;
        }

        if (!_counts.TryGetValue(script, out var counts))
        {
            _counts[script] = counts = [];
        }

        for (var shorter = context; ; shorter = LetterContext.Shorten(shorter))
        {
            counts[(shorter, next)] = counts.GetValueOrDefault((shorter, next)) + 1;
            if (shorter == 0)
            {
                return;
            }
        }
    }
}

using System.Buffers;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>Which lines of a fence are notes. A line of code among notes is left out; where code prevails, all are.</summary>
internal static class ProseLines
{
    private const int LinesAtMost = 120;

    private static readonly SearchValues<char> NoSentence = SearchValues.Create("=|<>{}");

    /// <returns>The notes, blank lines kept; null where the fence holds something else.</returns>
    public static List<FenceLine>? Of(IReadOnlyList<FenceLine> lines)
    {
        // Front matter opens a file; a query below a step is a detail of it; at the margin it is what the fence holds.
        var margin = lines.Where(l => !l.IsBlank).Select(l => l.Indent).DefaultIfEmpty().Min();
        if (lines.Count > LinesAtMost || lines.FirstOrDefault(l => !l.IsBlank)?.Text == "---" || lines.Any(l => l.Indent == margin && CodeSigns.IsCertain(l.Text)))
        {
            return null;
        }

        if (IsTree(lines))
        {
            return null;
        }

        var notes = new List<FenceLine>();
        var tally = new Tally();
        var hidden = int.MaxValue;
        foreach (var line in lines)
        {
            if (line.IsBlank)
            {
                notes.Add(line);
                continue;
            }

            if (line.Ready is not null)
            {
                tally.Rows(line.Ready.Sum(b => (b as TableBlock)?.Rows.Count ?? 1));
                notes.Add(line);
                continue;
            }

            if (Ornaments.IsOrnament(line.Text))
            {
                continue;
            }

            // What stands below an item of code is about it.
            var item = FencedText.Item(line.Text);
            if (line.Indent > hidden)
            {
                tally.Code++;
                continue;
            }

            hidden = int.MaxValue;
            // A numbered step stays, whatever it names: without it the others are no sequence.
            if (CodeSigns.IsCode(item?.Text ?? line.Text) && !(item is { Number: > 0, Text: var step } && Words.Count(step) > 3))
            {
                tally.Code++;
                hidden = item is null ? int.MaxValue : line.Indent;
                continue;
            }

            tally.Count(line, item);
            notes.Add(line);
        }

        return tally.IsProse ? notes : null;
    }

    /// <summary>A head right below a head, deeper: data that a program prints.</summary>
    private static bool IsTree(IReadOnlyList<FenceLine> lines)
    {
        FenceLine[] text = [.. lines.Where(l => !l.IsBlank && l.Ready is null && !Ornaments.IsOrnament(l.Text))];
        return text.Zip(text.Skip(1)).Any(p => IsHead(p.First) && IsHead(p.Second) && p.Second.Indent > p.First.Indent);
    }

    private static bool IsHead(FenceLine line) => line.Text.EndsWith(':') && FencedText.Item(line.Text) is null && Ticks.Of(line.Text) is Tick.None && FencedText.LabelOf(line.Text) is not null;

    private sealed class Tally
    {
        private int _items;
        private int _heads;
        private int _values;
        private int _tellingValues;
        private int _settings;
        private int _roles;
        private int _sentences;
        private int _columns;
        private int _other;

        public int Code { get; set; }

        /// <summary>Three lines of five are items, labels or sentences, and a list or a label holds them together.</summary>
        public bool IsProse
        {
            get
            {
                var prose = _items + _heads + _values + _sentences;
                return _heads + _values + _items > 0 && prose * 5 >= (prose + Code + _settings + _other) * 3 && _settings * 2 <= _heads + _values && _columns * 3 <= prose
                    && (_heads + _items + _roles > 0 || (_tellingValues * 2 >= _values && _values * 2 >= prose));
            }
        }

        public void Rows(int count) => _items += count;

        public void Count(FenceLine line, FencedItem? item)
        {
            _settings += CodeSigns.IsSetting(item?.Text ?? line.Text) ? 1 : 0;
            _columns += CodeSigns.IsColumns(line.Text) && FencedText.LabelOf(line.Text) is null && item is null ? 1 : 0;
            if (item is not null)
            {
                _items++;
            }
            else if (HeadLines.Of(line.Text) is not null)
            {
                _heads++;
            }
            else if (FencedText.LabelOf(line.Text) is { } label)
            {
                var rest = line.Text[(line.Text.IndexOf(label, StringComparison.Ordinal) + label.Length + 1)..];
                _heads += rest.Length == 0 ? 1 : 0;
                _values += rest.Length == 0 ? 0 : 1;
                _roles += LabelWords.RoleOf(label) is not (LabelRole.None or LabelRole.Aside) || Speaker.IsName(label) ? 1 : 0;
                _tellingValues += Words.All(rest).Count(w => w.Length > 1 && char.IsLetter(w[0])) > 2 || (Quantity.In(rest).Count > 0 && char.IsAsciiLetterUpper(label[0])) || LabelWords.RoleOf(label) != LabelRole.None ? 1 : 0;
            }
            else if (IsSentence(line))
            {
                _sentences++;
            }
            else
            {
                _other++;
            }
        }

        /// <summary>Words of a sentence, or the rest of one that began a line above.</summary>
        private static bool IsSentence(FenceLine line) => Words.Count(line.Text) >= 3 && !CodeSigns.IsColumns(line.Text) && !line.Text.AsSpan().ContainsAny(NoSentence);
    }
}

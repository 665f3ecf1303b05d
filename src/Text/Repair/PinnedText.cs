namespace Fieldguide.Text.Repair;

/// <summary>The places that pins decide, and their precedence over whatever the repair made of them.</summary>
public sealed class PinnedText
{
    private readonly List<RepairedSequence> _places = [];
    private readonly List<RepairPin> _unmatched = [];

    public int Count => _places.Count;

    public IReadOnlyList<RepairPin> Unmatched => _unmatched;

    public static PinnedText Find(string text, IReadOnlyList<RepairPin> pins)
    {
        var found = new PinnedText();
        if (pins.Count == 0)
        {
            return found;
        }

        var lines = new DocumentLines(text);
        foreach (var pin in pins)
        {
            var any = false;
            for (var line = 0; pin.Damaged.Length > 0 && line < lines.Count; line++)
            {
                for (var at = 0; ;)
                {
                    var next = lines[line][at..].IndexOf(pin.Damaged, StringComparison.Ordinal);
                    if (next < 0)
                    {
                        break;
                    }

                    any = true;
                    at += next;
                    found.Add(new(line + 1, at + 1, pin.Damaged, pin.Wanted, Inferred: false, Probability: 1, Alternatives: []));
                    at += pin.Damaged.Length;
                }
            }

            if (!any)
            {
                found._unmatched.Add(pin);
            }
        }

        found._places.Sort(static (a, b) => (a.Line, a.Column).CompareTo((b.Line, b.Column)));
        return found;
    }

    /// <summary>The pins, and those of <paramref name="sequences"/> that none of them touches, in order.</summary>
    public IReadOnlyList<RepairedSequence> Merge(IReadOnlyList<RepairedSequence> sequences)
    {
        var free = sequences.Where(sequence => !_places.Exists(place => Overlap(place, sequence)));
        return [.. _places.Where(place => place.Damaged != place.Repaired).Concat(free).OrderBy(s => s.Line).ThenBy(s => s.Column)];
    }

    private void Add(RepairedSequence place)
    {
        if (!_places.Exists(earlier => Overlap(earlier, place)))
        {
            _places.Add(place);
        }
    }

    private static bool Overlap(RepairedSequence a, RepairedSequence b) =>
        a.Line == b.Line && a.Column < b.Column + b.Damaged.Length && b.Column < a.Column + a.Damaged.Length;
}

using System.Runtime.InteropServices;

namespace Fieldguide.Text.Repair;

/// <summary>
/// Which characters turn into a given piece of damaged text, under one <see cref="Damage"/>. Searches byte by byte and remembers
/// every answer, so that nothing is tabulated for text that never occurs. Not for use by two threads at once.
/// </summary>
public sealed class ImageLookup(Damage damage, Priors priors)
{
    /// <summary>The shared images of stripped Latin-1 hold thousands of characters; beyond the likeliest the rest cannot win.</summary>
    private const int MaxCandidates = 48;

    private readonly Dictionary<string, Candidate[]> _known = [];
    private readonly Dictionary<int, LossModes> _found = [];

    public Damage Damage => damage;

    /// <summary>The characters whose image is <paramref name="image"/>, all of it: those that lost nothing first, then the most common.</summary>
    public Candidate[] Find(ReadOnlySpan<char> image)
    {
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(image, out var candidates))
        {
            candidates = Search(image);
            known[image] = candidates;
        }

        return candidates;
    }

    /// <summary>The one character that lost nothing on the way to <paramref name="image"/>, if there is one.</summary>
    public static Candidate? Unspoilt(Candidate[] candidates) =>
        candidates.Length > 0 && !candidates[0].IsLossy ? candidates[0] : null;

    private Candidate[] Search(ReadOnlySpan<char> image)
    {
        _found.Clear();
        for (var mode = 0; mode < LossModeTable.CountWithQuotes; mode++)
        {
            foreach (var lead in damage.LeadBytes(image[0]))
            {
                var part = damage.Image(lead, mode);
                if (part.Length > 0 && image.StartsWith(part, StringComparison.Ordinal))
                {
                    Continue(image[part.Length..], mode, Utf8Lead.Bits(lead), Utf8Lead.Length(lead), Utf8Lead.Length(lead) - 1);
                }
            }
        }

        if (_found.Count == 0)
        {
            return [];
        }

        var kept = new List<(Candidate Candidate, double Weight)>(_found.Count);
        foreach (var (codePoint, modes) in _found)
        {
            var candidate = new Candidate(codePoint, modes);
            if (!candidate.IsLossy || Vocabulary.MayBeInferred(codePoint) || priors.Count(codePoint) > 0)
            {
                kept.Add((candidate, candidate.IsLossy ? priors.Share(codePoint) : 2));
            }
        }

        var entries = CollectionsMarshal.AsSpan(kept);
        entries.Sort(static (a, b) => a.Weight != b.Weight
            ? b.Weight.CompareTo(a.Weight)
            : a.Candidate.CodePoint.CompareTo(b.Candidate.CodePoint));
        var result = new Candidate[Math.Min(entries.Length, MaxCandidates)];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = entries[i].Candidate;
        }

        return result;
    }

    private void Continue(ReadOnlySpan<char> rest, int mode, int bits, int length, int missing)
    {
        if (missing == 0)
        {
            if (rest.IsEmpty && Utf8Lead.IsValid(bits, length) && Vocabulary.Contains(bits))
            {
                _found[bits] = _found.GetValueOrDefault(bits) | (LossModes)(1 << mode);
            }

            return;
        }

        for (var value = 0x80; value < 0xC0; value++)
        {
            var part = damage.Image(value, mode);
            var next = (bits << 6) | (value & 0x3F);
            if (rest.StartsWith(part, StringComparison.Ordinal))
            {
                Continue(rest[part.Length..], mode, next, length, missing - 1);
            }
        }
    }
}

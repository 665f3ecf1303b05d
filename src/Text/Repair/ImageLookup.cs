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

    private static readonly System.Buffers.SearchValues<char> Quotes = System.Buffers.SearchValues.Create("“”„‘’");

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

    /// <summary>
    /// The character whose bytes open <paramref name="text"/> complete, if it is one that is in use. Then no other reading needs a look:
    /// what continues a sequence never begins one, so with fewer bytes the rest would have to have been typed.
    /// </summary>
    /// <param name="length">Of its image.</param>
    public Candidate? FindWhole(ReadOnlySpan<char> text, out int length)
    {
        length = damage.Outer is null && damage.Byte(text[0]) is var lead && Utf8Lead.IsLead(lead) ? Utf8Lead.Length(lead) : 0;
        return length > 0 && length <= text.Length && FindUnspoilt(text[..length]) is { CodePoint: >= 0xA0 } found
            && priors.Count(found.CodePoint) > 0 ? found : null;
    }

    /// <summary>The one character that lost nothing on the way to <paramref name="image"/>, or null.</summary>
    public Candidate? FindUnspoilt(ReadOnlySpan<char> image)
    {
        if (damage.Outer is not null)
        {
            return Find(image) is [{ IsLossy: false } first, ..] ? first : null;
        }

        var lead = damage.Byte(image[0]);
        if (!Utf8Lead.IsLead(lead) || Utf8Lead.Length(lead) != image.Length)
        {
            return null;
        }

        var bits = Utf8Lead.Bits(lead);
        foreach (var c in image[1..])
        {
            var value = damage.Byte(c);
            if (value is < 0x80 or >= 0xC0)
            {
                return null;
            }

            bits = (bits << 6) | (value & 0x3F);
        }

        return Utf8Lead.IsValid(bits, image.Length) && Vocabulary.Contains(bits) ? new(bits, WholeModes(image)) : null;
    }

    /// <summary>The modes that would have left an image as it is.</summary>
    private static LossModes WholeModes(ReadOnlySpan<char> image)
    {
        var modes = (LossModes)((1 << LossModeTable.Count) - 1);
        if (image.IndexOfAnyInRange('\u0080', '\u009F') >= 0)
        {
            modes &= LossModes.Kept | LossModes.Spaced;
        }

        if (image.Contains('\u00A0'))
        {
            modes &= ~(LossModes.Spaced | LossModes.DroppedAndSpaced);
        }

        if (image.Contains('\u00AD'))
        {
            modes &= ~LossModes.DroppedWithSoftHyphen;
        }

        return image.IndexOfAny(Quotes) >= 0 ? modes : modes | (LossModes)((int)modes << LossModeTable.Count);
    }

    private Candidate[] Search(ReadOnlySpan<char> image)
    {
        _found.Clear();
        var straight = image.IndexOfAny('"', '\'') >= 0;
        for (var mode = 0; mode < (straight ? LossModeTable.CountWithQuotes : LossModeTable.Count); mode++)
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

        var kept = new List<Weighed>(_found.Count);
        foreach (var (codePoint, modes) in _found)
        {
            // Without quotes in it an image is the same before and after they were straightened, unless it had some.
            var candidate = new Candidate(codePoint, straight || image.IndexOfAny(Quotes) >= 0 ? modes : modes | (LossModes)((int)modes << LossModeTable.Count));
            if (!candidate.IsLossy || Vocabulary.MayBeInferred(codePoint) || (codePoint < 0x250 ? priors.IsCounted(codePoint) : priors.Count(codePoint) > 0))
            {
                kept.Add(new(candidate, !candidate.IsLossy ? 2 : priors.Share(codePoint) + (Typography.IsMark(codePoint) ? 1 : 0)));
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

    private void Continue(ReadOnlySpan<char> rest, int mode, int bits, int sequence, int missing)
    {
        if (missing == 0)
        {
            if (rest.IsEmpty && Utf8Lead.IsValid(bits, sequence) && Vocabulary.Contains(bits))
            {
                _found[bits] = _found.GetValueOrDefault(bits) | (LossModes)(1 << mode);
            }

            return;
        }

        var firsts = damage.FirstOfContinuations(mode).AsSpan();
        for (var i = firsts.IndexOf('\0'); i >= 0; i = Next(firsts, '\0', i))
        {
            Append(0x80 + i, 0, rest);
        }

        if (rest.IsEmpty)
        {
            return;
        }

        for (var i = firsts.IndexOf(rest[0]); i >= 0; i = Next(firsts, rest[0], i))
        {
            var part = damage.Image(0x80 + i, mode);
            if (rest.StartsWith(part, StringComparison.Ordinal))
            {
                Append(0x80 + i, part.Length, rest);
            }
        }

        static int Next(ReadOnlySpan<char> firsts, char first, int after)
        {
            var next = firsts[(after + 1)..].IndexOf(first);
            return next < 0 ? -1 : after + 1 + next;
        }

        void Append(int value, int length, ReadOnlySpan<char> text)
        {
            var next = (bits << 6) | (value & 0x3F);
            if (Vocabulary.IsReachable(next, missing - 1))
            {
                Continue(text[length..], mode, next, sequence, missing - 1);
            }
        }
    }

    private readonly record struct Weighed(Candidate Candidate, double Weight);
}

namespace Fieldguide.Text.Repair;

/// <summary>
/// Restores text whose UTF-8 bytes were read in another encoding, also where some of the bytes were lost on the way.
/// It does not decode: it inverts the damage. Steps, each its own file:
/// 1. <see cref="SignatureScan"/>: could anything here be damage? Clean text ends here.
/// 2. <see cref="Gate"/>: is it, beyond doubt, and by which <see cref="CodePage"/>?
/// 3. <see cref="DocumentRepair"/>: the likeliest reading of every line (<see cref="LineParser"/>), first with what is
///    certain, then, having learnt from it, with what was lost.
/// 4. <see cref="AboutGuard"/>: does the text merely speak of damage?
/// 5. <see cref="SequenceReport"/>: what was done, and how sure.
/// Where the result is damaged text again, once more from the first step.
/// </summary>
public static class MojibakeRepairer
{
    /// <summary>Of one or two layers each; more were never met.</summary>
    private const int MaxRounds = 3;

    /// <summary>
    /// Never throws, whatever the text. Repairing the result again changes nothing more. Time grows in proportion to the text.
    /// Safe to call from several threads.
    /// </summary>
    /// <param name="text">Without a byte order mark.</param>
    public static RepairResult Repair(string text, RepairOptions? options = null)
    {
        options ??= RepairOptions.Default;
        if (!options.Enabled)
        {
            return new(text, RepairReport.Unchanged, SourceMap.Identity);
        }

        var (codec, sequences) = Undo(text, priors: Priors.Default);
        var pins = PinnedText.Find(text, options.Pins);
        if (pins.Count > 0)
        {
            sequences = pins.Merge(sequences);
        }

        var report = new RepairReport { Codec = sequences.Count > 0 ? codec : "", Sequences = sequences, UnmatchedPins = pins.Unmatched };
        return sequences.Count == 0
            ? new(text, report, SourceMap.Identity)
            : new(Rewriting.Apply(text, sequences), report, new SourceMap(sequences));
    }

    /// <summary>Undoes what was done to the text, and if that again is damaged text, what was done before.</summary>
    private static (string Codec, IReadOnlyList<RepairedSequence> Sequences) Undo(string text, Priors priors)
    {
        var codec = "";
        IReadOnlyList<RepairedSequence> sequences = [];
        var current = text;
        for (var round = 0; round < MaxRounds; round++)
        {
            var (found, more) = UndoOnce(current, priors);
            if (more.Count == 0)
            {
                break;
            }

            // What was found later was done earlier.
            codec = codec.Length == 0 ? found : $"{found} + {codec}";
            sequences = sequences.Count == 0 ? more : RepairedSequences.Compose(text, sequences, more);
            current = Rewriting.Apply(current, more);
        }

        return (codec, sequences);
    }

    private static (string Codec, IReadOnlyList<RepairedSequence> Sequences) UndoOnce(string text, Priors priors)
    {
        var normal = PrivateUseBytes.Normalise(text);
        if (SignatureScan.Pages(normal) == 0 && !SignatureScan.MayHideSymbols(normal))
        {
            return ("", []);
        }

        var lines = new DocumentLines(normal);
        if (new Gate(lines, priors).Open() is not { } page)
        {
            return ("", []);
        }

        var (codec, sequences) = DocumentRepair.Run(lines, page, priors);
        return (codec, ReferenceEquals(normal, text) ? sequences : PrivateUseBytes.Restore(text, sequences));
    }
}

namespace Fieldguide.Text.Repair;

/// <summary>What a document's certain repairs say about the rest of it.</summary>
/// <param name="Characters">How often each was restored for certain.</param>
/// <param name="Scripts">Whose letters were restored for certain.</param>
/// <param name="LiteralCost">For <see cref="ParseSettings.LiteralCost"/>.</param>
public sealed record DocumentSurvey(IReadOnlyDictionary<int, Tally> Characters, double LiteralCost, Func<int, bool> IsAtHome, IReadOnlySet<LetterScript> Scripts)
{
    public static DocumentSurvey Of(DocumentLines lines, IReadOnlyList<LineRepair> certain)
    {
        var characters = new Dictionary<int, Tally>();
        var scripts = new HashSet<int>();
        var letters = new HashSet<LetterScript>();
        var explained = 0;
        foreach (var (line, sites) in certain)
        {
            foreach (var site in sites)
            {
                characters[site.Chosen.CodePoint] = new(characters.GetValueOrDefault(site.Chosen.CodePoint).Count + 1);
                scripts.Add(Script(site.Chosen.CodePoint));
                letters.Add(LetterScripts.Of(site.Chosen.CodePoint));
                foreach (var c in lines[line].Slice(site.Start, site.Length))
                {
                    explained += char.IsAscii(c) ? 0 : 1;
                }
            }
        }

        var all = 0;
        foreach (var c in lines.Text)
        {
            if (!char.IsAscii(c))
            {
                all++;
                scripts.Add(Script(c));
            }
        }

        var coverage = all == 0 ? 0 : explained / (double)all;
        var cost = Math.Clamp(1.5 * Math.Log((coverage + .02) / (1 - coverage + .02)), -2, 5);
        return new(characters, cost, c => scripts.Contains(Script(c)), letters);
    }

    /// <summary>Blocks that are written together share a number.</summary>
    private static int Script(int c) => c switch
    {
        >= 0x4E00 and < 0xA000 => 1,
        >= 0xAC00 and < 0xD7B0 => 2,
        >= 0x3040 and < 0x3100 => 3,
        >= 0x370 and < 0x400 => 4,
        >= 0x400 and < 0x530 => 5,
        >= 0x600 and < 0x700 => 6,
        _ => (c >> 7) + 16,
    };
}

namespace Fieldguide.Text.Repair;

/// <summary>Whether the text was misread once or twice.</summary>
public static class Layers
{
    /// <summary>Nats by which two layers must read better than one.</summary>
    private const double Margin = 6;

    private const double Suspicious = .1;
    private const int MaxLines = 200;

    public static Damage Find(DocumentLines lines, CodePage page, Priors priors)
    {
        var single = Damage.Of(page);
        var model = new LanguageModel(priors);
        var parser = new LineParser(new(single, priors), model);
        var strict = new ParseSettings { Strict = true };
        var full = new ParseSettings();
        var repaired = new List<RepairedLine>();
        for (var line = 0; line < lines.Count && repaired.Count < MaxLines; line++)
        {
            if (parser.HasImages(lines[line]))
            {
                var parse = parser.Parse(lines[line], strict);
                parse = SiteEvidence.ExplainsAll(lines[line], parse.Sites) ? parse : parser.Parse(lines[line], full);
                if (parse.Sites.Count > 0)
                {
                    repaired.Add(new(line, new LineRepair(line, parse.Sites).Apply(lines[line])));
                }
            }
        }

        if (repaired.Count(entry => SignatureScan.Pages(entry.Text) != 0 || SignatureScan.MayHideSymbols(entry.Text)) < Math.Max(1, Suspicious * repaired.Count))
        {
            return single;
        }

        var remaining = new Gate(new(string.Join('\n', repaired.Select(entry => entry.Text))), priors).Open();

        // The page found last was applied first.
        CodePage[] inner = [.. new[] { remaining ?? page, page, CodePages.Windows1252, CodePages.Windows1254, CodePages.Latin1 }.Distinct()];
        var best = single;
        var bestScore = Score(single) + Margin;
        foreach (var candidate in inner)
        {
            var damage = Damage.Of(candidate, page);
            var score = Score(damage);
            if (score > bestScore)
            {
                (best, bestScore) = (damage, score);
            }
        }

        return best;

        double Score(Damage damage)
        {
            var reader = new LineParser(new(damage, priors), model);
            return repaired.Sum(entry => reader.Parse(lines[entry.Line], full).Score);
        }
    }

    private readonly record struct RepairedLine(int Line, string Text);
}

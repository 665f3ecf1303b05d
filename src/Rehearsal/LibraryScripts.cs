using Fieldguide.Linking;

namespace Fieldguide.Rehearsal;

/// <summary>All scripts of a library: what several pages tell alike is one, and each has an address of its own.</summary>
public static class LibraryScripts
{
    /// <param name="scripts">In reading order.</param>
    public static IReadOnlyList<FinishedScript> Finish(IEnumerable<PageScript> scripts)
    {
        var kept = new List<Told>();
        foreach (var (page, script) in scripts)
        {
            var at = kept.FindIndex(k => IsSame(k.Script, script));
            if (at < 0)
            {
                kept.Add(new(page, script, []));
            }
            else if (Words(script) > Words(kept[at].Script))
            {
                // The page that says most about the phases is the one to rehearse from.
                kept[at] = new(page, script, [kept[at].Page, .. kept[at].Also]);
            }
            else
            {
                kept[at].Also.Add(page);
            }
        }

        var slugs = Slugs(kept);
        return [.. kept.Select((k, i) => new FinishedScript(k.Page, k.Script, slugs[i], [.. k.Also.Distinct().Where(p => p != k.Page)]))];
    }

    /// <summary>The same names and minutes, in the same order; a phase without minutes may be left out.</summary>
    private static bool IsSame(RehearsalScript one, RehearsalScript two) =>
        Timed(one).SequenceEqual(Timed(two), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Timed(RehearsalScript script) =>
        script.Phases.Where(p => p.Plan > 0).Select(p => $"{p.Plan} {p.Name}");

    private static int Words(RehearsalScript script) => script.Phases.Sum(p => p.Text.Do.Count + p.Text.Items.Count + p.Text.Say.Count);

    /// <summary>From the titles; equal ones get their page's name before them.</summary>
    private static string[] Slugs(List<Told> scripts)
    {
        var shared = scripts.CountBy(s => Slug.Of(s.Script.Title), StringComparer.Ordinal).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var slugs = new string[scripts.Count];
        for (var i = 0; i < slugs.Length; i++)
        {
            var own = Slug.Of(scripts[i].Script.Title);
            var wanted = shared.Contains(own) ? $"{Slug.Of(scripts[i].Page.Guide.Title)}-{own}" : own;
            slugs[i] = wanted;
            for (var n = 2; !taken.Add(slugs[i]); n++)
            {
                slugs[i] = $"{wanted}-{n}";
            }
        }

        return slugs;
    }

    private sealed record Told(LibraryPage Page, RehearsalScript Script, List<LibraryPage> Also);
}

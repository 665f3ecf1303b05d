using Fieldguide.Diagnostics;
using Fieldguide.Identity;
using Fieldguide.Pipelines;
using Fieldguide.Publishing;
using Fieldguide.Sources;

namespace Fieldguide.Commands;

/// <summary>
/// <c>ids.lock</c> on the disk. It lies beside the settings file and belongs to that file's own input: settings borrowed for
/// another folder bring no ids and get none. Every command reads it; <c>build</c> alone writes it, once the site is published.
/// </summary>
internal static class LedgerFile
{
    /// <param name="settingsFile">Null where there is none.</param>
    /// <param name="ownInput">The folder that the settings name as their input.</param>
    /// <returns>Null where this run has no ledger.</returns>
    public static (LedgerPlan? Plan, IReadOnlyList<Diagnostic> Problems) Find(string? settingsFile, string ownInput, string input)
    {
        if (settingsFile is null || !(IsOne(input, ownInput) || IsOne(input, Path.GetDirectoryName(settingsFile)!)))
        {
            return (null, []);
        }

        var path = Path.Combine(Path.GetDirectoryName(settingsFile)!, Ledger.FileName);
        var name = SiteSetup.Shorten(path, Directory.GetCurrentDirectory());
        if (!File.Exists(path))
        {
            return (new(Ledger.Empty, path, name, null), []);
        }

        var text = File.ReadAllText(path);
        var (ledger, problems) = Ledger.Read(text, name);
        return (new(ledger, path, name, text), problems);
    }

    /// <summary>Why a run that must not change the ledger fails; null where it would stay as it is.</summary>
    public static Diagnostic? OutOfDate(LedgerPlan? plan, LedgerUpdate? update)
    {
        if (plan is null || update is null || ReferenceEquals(plan.Before, update.After))
        {
            return null;
        }

        return Diagnostic.Error(DiagnosticCodes.LedgerOutOfDate, new(plan.Name),
            plan.Text is null
                ? $"There is no ledger yet, and {Terminal.Count(update.Identities.Count, "card or item needs", "cards and items need")} an id."
                : $"The ledger is out of date: {Difference(plan.Before, update.After)}.",
            $"Run fieldguide build and commit {plan.Name}.");
    }

    /// <summary>Leaves a file alone that already says the same, whatever its line ends.</summary>
    /// <exception cref="PublishException">The disk or its rights failed.</exception>
    public static void Write(LedgerPlan? plan, LedgerUpdate? update)
    {
        if (plan is null || update is null || (plan.Text is null && update.After.Entries.Count == 0))
        {
            return;
        }

        var text = update.After.Write();
        if (plan.Text?.ReplaceLineEndings("\n") != text)
        {
            Disk.Do($"write {plan.Name}", () =>
            {
                Disk.WriteDurably(plan.Path, text);
                return plan;
            });
        }
    }

    private static string Difference(Ledger before, Ledger after)
    {
        var known = before.Entries.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var (added, edited, retired) = (0, 0, 0);
        foreach (var entry in after.Entries)
        {
            if (!known.TryGetValue(entry.Id, out var old))
            {
                added++;
            }
            else if (entry.Retired && !old.Retired)
            {
                retired++;
            }
            else if (entry != old)
            {
                edited++;
            }
        }

        return $"{added} new, {edited} edited, {retired} gone";
    }

    private static bool IsOne(string a, string b) =>
        Directory.Exists(a) && Directory.Exists(b) && RealPath.Of(new DirectoryInfo(a)) == RealPath.Of(new DirectoryInfo(b));
}

using Fieldguide.Diagnostics;

namespace Fieldguide.Identity;

/// <summary>Ids that authors wrote themselves win over everything, once each.</summary>
internal static class PinnedIds
{
    /// <summary>One to twelve of a–z, 0–9 and the hyphen: what addresses, element ids and Anki all take as it is.</summary>
    public static bool IsValid(string id) => id.Length is >= 1 and <= 12 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <returns>What was wrong with some; those cards are matched like all others.</returns>
    public static IReadOnlyList<Diagnostic> Take(Matching matching)
    {
        var problems = new List<Diagnostic>();
        var owners = new Dictionary<string, WantedId>(StringComparer.Ordinal);
        foreach (var wanted in matching.Wanted)
        {
            if (wanted.Subject.Pinned is not { } id)
            {
                continue;
            }

            if (!IsValid(id))
            {
                problems.Add(Diagnostic.Warning(DiagnosticCodes.BadPinnedId, PlaceOf(wanted),
                    $"The id \"{id}\" cannot be used, so the program chose one.", "An id has at most 12 of a–z, 0–9 and the hyphen."));
            }
            else if (!owners.TryAdd(id, wanted))
            {
                problems.Add(Diagnostic.Warning(DiagnosticCodes.SamePinnedId, PlaceOf(wanted),
                    $"The id \"{id}\" is already that of \"{Shorten(owners[id].Draft.Front)}\" in {PlaceOf(owners[id])}, so the program chose another.",
                    "Give each card an id of its own."));
            }
            else
            {
                wanted.Pinned = id;
            }
        }

        if (owners.Count > 0)
        {
            Claim(matching, owners);
        }

        return problems;
    }

    /// <summary>What a card was called before its author named it is retired, not given to its neighbour.</summary>
    private static void Claim(Matching matching, Dictionary<string, WantedId> owners)
    {
        foreach (var known in matching.Known)
        {
            if (owners.TryGetValue(known.Entry.Id, out var owner))
            {
                Matching.Join(owner, known);
            }
        }

        var others = new Dictionary<LedgerEntry, KnownId>(SameText.AndNth);
        foreach (var known in matching.OpenKnown(retired: false))
        {
            others.TryAdd(known.Entry, known);
        }

        foreach (var owner in owners.Values)
        {
            if (others.TryGetValue(owner.Draft, out var former))
            {
                former.IsTaken = true;
            }
        }
    }

    private static SourceSpan PlaceOf(WantedId wanted) => new(wanted.Subject.Page, wanted.Subject.Line);

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..59] + "…";
}

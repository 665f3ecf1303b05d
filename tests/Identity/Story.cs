using Fieldguide.Identity;

namespace Fieldguide.Tests.Identity;

/// <summary>One guide built again and again, its ledger written and read between the builds as on a disk.</summary>
public sealed class Story
{
    public Ledger Ledger { get; private set; } = Ledger.Empty;

    public LedgerUpdate Last { get; private set; } = new(Ledger.Empty, [], []);

    public static IdSubject Card(string page, string headings, string front, string back, string? pinned = null) =>
        new("definition", page, headings.Split(" › "), front, back, pinned);

    public static IdSubject Item(string page, string headings, string text) => new(IdSubject.Item, page, headings.Split(" › "), text, "", null);

    public IReadOnlyList<AssignedId> Build(params IReadOnlyList<IdSubject> subjects)
    {
        Last = LedgerMatching.Assign(Ledger, subjects);
        var (read, problems) = Ledger.Read(Last.After.Write(), "ids.lock");
        Assert.Empty(problems);
        Ledger = read;
        return Last.Identities;
    }

    public string[] Ids(params IReadOnlyList<IdSubject> subjects) => [.. Build(subjects).Select(i => i.Id)];

    public IEnumerable<string> Retired => Ledger.Entries.Where(e => e.Retired).Select(e => e.Id);
}

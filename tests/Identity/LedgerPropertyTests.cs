using Fieldguide.Identity;
using static Fieldguide.Tests.Identity.Story;

namespace Fieldguide.Tests.Identity;

/// <summary>What holds for any history of edits. The seed is part of each message.</summary>
public sealed class LedgerPropertyTests
{
    private static readonly string[] Vocabulary = [.. "cache queue shard index write read node leader quorum token bucket latency 10 99% the a of store retry".Split(' ')];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_is_edited_no_two_ever_share_an_id_and_none_is_lost(int seed)
    {
        var random = new Random(seed);
        var story = new Story();
        var guide = new List<IdSubject>();
        var everGiven = new HashSet<string>();
        for (var generation = 0; generation < 30; generation++)
        {
            Edit(guide, random);
            var identities = story.Build([.. guide]);
            var ids = identities.Select(i => i.Id).ToArray();
            everGiven.UnionWith(ids);

            Assert.Equal(ids.Length, ids.Distinct().Count());
            Assert.Equal(everGiven.Order(StringComparer.Ordinal), story.Ledger.Entries.Select(e => e.Id));
            Assert.Equal(ids.Order(StringComparer.Ordinal), story.Ledger.Entries.Where(e => !e.Retired).Select(e => e.Id));
            Assert.All(identities, i => Assert.InRange(i.AnswerRev, 1, i.Rev));
            Assert.Same(story.Ledger, LedgerMatching.Assign(story.Ledger, guide).After);
            Assert.Equal(identities, LedgerMatching.Assign(story.Ledger, guide).Identities);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_of_lines_in_the_file_decides_nothing(int seed)
    {
        var random = new Random(seed);
        var story = new Story();
        var guide = new List<IdSubject>();
        for (var generation = 0; generation < 5; generation++)
        {
            Edit(guide, random);
            story.Build([.. guide]);
        }

        var lines = story.Ledger.Write().TrimEnd('\n').Split('\n');
        var body = lines[3..];
        random.Shuffle(body);
        var shuffled = Ledger.Read(string.Join('\n', lines[..3].Concat(body)), "ids.lock").Ledger;
        Edit(guide, random);

        Assert.Equal(LedgerMatching.Assign(story.Ledger, guide).Identities, LedgerMatching.Assign(shuffled, guide).Identities);
        Assert.Equal(LedgerMatching.Assign(story.Ledger, guide).After.Write(), LedgerMatching.Assign(shuffled, guide).After.Write());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_order_of_pages_decides_nothing(int seed)
    {
        var random = new Random(seed);
        var story = new Story();
        var guide = new List<IdSubject>();
        for (var generation = 0; generation < 5; generation++)
        {
            Edit(guide, random);
            story.Build([.. guide]);
        }

        Edit(guide, random);
        // Of two cards with one pinned id the first read gets it, and that is told.
        IdSubject[] read = [.. guide.Select(s => s with { Pinned = null })];
        var pages = read.Select(s => s.Page).Distinct().ToArray();
        random.Shuffle(pages);
        IdSubject[] shuffled = [.. read.OrderBy(s => Array.IndexOf(pages, s.Page))];

        var ids = LedgerMatching.Assign(story.Ledger, read).Identities;
        var idsOfShuffled = LedgerMatching.Assign(story.Ledger, shuffled).Identities;

        foreach (var page in pages)
        {
            Assert.Equal(ids.Where((_, i) => read[i].Page == page), idsOfShuffled.Where((_, i) => shuffled[i].Page == page));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_best_assignment_is_found(int seed)
    {
        var random = new Random(seed);
        var rows = random.Next(1, 6);
        var columns = random.Next(1, 6);
        var values = Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => random.Next(4) == 0 ? 0 : random.Next(100) / 100.0).ToArray()).ToArray();

        var chosen = OptimalAssignment.Solve(values);

        Assert.Equal(chosen.Count(c => c >= 0), chosen.Where(c => c >= 0).Distinct().Count());
        Assert.Equal(Best(values, 0, []), chosen.Select((c, r) => c < 0 ? 0 : values[r][c]).Sum(), 9);
    }

    private static double Best(double[][] values, int row, HashSet<int> used) => row == values.Length ? 0 : Math.Max(
        Best(values, row + 1, used),
        Enumerable.Range(0, values[row].Length).Where(c => !used.Contains(c)).Select(c => values[row][c] + Best(values, row + 1, [.. used, c])).DefaultIfEmpty().Max());

    private static void Edit(List<IdSubject> guide, Random random)
    {
        for (var edits = random.Next(1, 12); edits > 0; edits--)
        {
            var at = guide.Count == 0 ? 0 : random.Next(guide.Count);
            switch (guide.Count < 5 ? 0 : random.Next(9))
            {
                case 0 or 1:
                    guide.Insert(at, random.Next(3) == 0 ? Item(Page(), Heading(), Words(random.Next(1, 6))) : Card(Page(), Heading(), Words(random.Next(1, 5)), Words(random.Next(1, 12))));
                    break;
                case 2:
                    guide.RemoveAt(at);
                    break;
                case 3:
                    guide[at] = guide[at] with { Front = guide[at].Front + " " + Words(1) };
                    break;
                case 4:
                    guide[at] = guide[at] with { Back = Words(4) };
                    break;
                case 5:
                    guide[at] = guide[at] with { Page = Page() };
                    break;
                case 6:
                    guide[at] = guide[at] with { HeadingPath = [Heading()] };
                    break;
                case 7:
                    guide[at] = guide[at] with { Pinned = "pin-" + random.Next(4) };
                    break;
                default:
                    guide.Insert(at, guide[at]);
                    break;
            }
        }

        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]));

        string Page() => $"p{random.Next(3)}.md";

        string Heading() => $"H{random.Next(3)}";
    }
}

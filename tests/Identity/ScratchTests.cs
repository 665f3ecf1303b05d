using System.Diagnostics;
using Fieldguide.Identity;
namespace Fieldguide.Tests.Identity;
public sealed class ScratchTests
{
    [Fact]
    public void Speed()
    {
        IdSubject[] Make(int edit) => [.. Enumerable.Range(0, 10000).SelectMany(p => { var h = new[] { "Chapter " + p, "Section" }; return Enumerable.Range(0, 20).Select(c => new IdSubject("definition", $"part{p / 100}/page-{p}.md", h, $"Term {p * 20 + c} of the page", $"The answer that is given to the question number {c} on page {p}, which is of usual length, has — dashes and so on" + (p % 100 < edit ? " now" : ""), null)); })];
        var log = ""; { var su = Make(0); var cl = new Cpu(); foreach (var x in su) { NormalText.Of(x.Front); NormalText.Of(x.Back); } log += $"same norm {cl.ElapsedMilliseconds}\n"; cl.Restart(); var mm = Matching.Of(Ledger.Empty, su); log += $"same matching {cl.ElapsedMilliseconds}\n"; }
        var subjects = Make(0);
        var clock = new Cpu();
        var first = LedgerMatching.Assign(Ledger.Empty, subjects);
        log += $"first {clock.ElapsedMilliseconds}\n"; clock.Restart();
        var text = first.After.Write();
        log += $"write {clock.ElapsedMilliseconds} {text.Length}\n"; clock.Restart();
        var (ledger, _) = Ledger.Read(text, "x");
        log += $"read {clock.ElapsedMilliseconds}\n"; clock.Restart();
        var same = LedgerMatching.Assign(ledger, subjects);
        log += $"same {clock.ElapsedMilliseconds} {ReferenceEquals(same.After, ledger)}\n";
        for (int i = 0; i < 3; i++) { clock.Restart();
        same = LedgerMatching.Assign(ledger, subjects);
        log += $"same {clock.ElapsedMilliseconds} {ReferenceEquals(same.After, ledger)}\n"; }
        foreach (var e in new[] { 1, 10, 100 }) { var edited = Make(e); clock.Restart();
        var r = LedgerMatching.Assign(ledger, edited);
        log += $"edited {e}% {clock.ElapsedMilliseconds} kept {r.Identities.Select(x => x.Id).SequenceEqual(first.Identities.Select(x => x.Id))}\n"; }
        var small = subjects[..20000]; var sl = LedgerMatching.Assign(Ledger.Empty, small).After;
        for (int i = 0; i < 3; i++) { clock.Restart(); LedgerMatching.Assign(sl, small); log += $"1000 pages {clock.Elapsed.TotalMilliseconds}\n"; }
        var moved = subjects.Select(s => s with { Page = "docs/" + s.Page }).ToArray(); clock.Restart();
        var m = LedgerMatching.Assign(ledger, moved);
        log += $"moved {clock.ElapsedMilliseconds} kept {m.Identities.Select(x => x.Id).SequenceEqual(first.Identities.Select(x => x.Id))}\n";
        Assert.Fail(log);
    }
}
public sealed class Cpu { TimeSpan _s = Process.GetCurrentProcess().TotalProcessorTime; public TimeSpan Elapsed => Process.GetCurrentProcess().TotalProcessorTime - _s; public long ElapsedMilliseconds => (long)Elapsed.TotalMilliseconds; public void Restart() => _s = Process.GetCurrentProcess().TotalProcessorTime; }

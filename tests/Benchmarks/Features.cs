using System.Diagnostics;
using System.Globalization;
using System.Text;
using Fieldguide.Cards;
using Fieldguide.Concepts;
using Fieldguide.Concepts.Mentions;
using Fieldguide.Exporting.Anki;
using Fieldguide.Identity;
using Fieldguide.Knowledge;
using Fieldguide.Linking;
using Fieldguide.Markdown;

namespace Fieldguide.Benchmarks;

/// <summary>What concepts and cards cost a page of 8 kB, on one thread: medians of seven rounds after two that warm up.</summary>
public static class Features
{
    private const int Pages = 500;

    public static void Run(TextWriter report)
    {
        var guides = GeneratedGuide.Pages(Pages)
            .Select(p => GuideParser.Parse(GuideReader.Read(new GuideFile(new(p.Path), Encoding.UTF8.GetBytes(p.Text), FrontMatter.Empty)))).ToArray();
        var library = LibraryBuilder.Build(guides, [], "Guide");
        var resolver = new LinkResolver(library);
        var linked = library.ReadingOrder.Select(p => LinkedPage.Of(p, resolver)).ToArray();
        foreach (var count in new[] { 0, 50, 300, 2000 })
        {
            var book = ConceptBookBuilder.Build(library, [], ConceptOptions.Default with { Own = LexiconOf(count) }, servesBuiltIn: false);
            var mentions = 0;
            var time = Median(() => mentions = linked.Sum(p => PageLinker.Find(book, p).Mentions.Count));
            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"link with {count,5:0} concepts {time / Pages,8:0.000} ms a page, {mentions / (double)Pages:0.0} mentions a page"));
        }

        var cards = 0;
        var making = Median(() => cards = guides.Sum(g => CardExtractor.Extract(g).Drafts.Count));
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"make cards {making / Pages,8:0.000} ms a page, {cards / making * 1000:0} cards a second"));
        Keep(guides, report);
    }

    /// <summary>What the ledger and the package for Anki cost: ids for the first time, for nothing changed, and for a word changed in every tenth answer.</summary>
    private static void Keep(ParsedGuide[] guides, TextWriter report)
    {
        IdSubject[] subjects = [.. guides.SelectMany(g => CardExtractor.Extract(g).Drafts.Select(d => CardSubjects.Of(g.Path, d)))];
        IdSubject[] edited = [.. subjects.Select((s, i) => i % 10 == 0 ? s with { Back = s.Back + " always" } : s)];
        var ledger = LedgerMatching.Assign(Ledger.Empty, subjects).After;
        AnkiCard[] notes = [.. subjects.Select((s, i) => new AnkiCard($"c{i}", 1, ["Guide", s.Page], s.Front, s.Back))];
        foreach (var (name, work) in new (string, Action)[]
        {
            ("new ids", () => LedgerMatching.Assign(Ledger.Empty, subjects)),
            ("ids again, nothing edited", () => LedgerMatching.Assign(ledger, subjects)),
            ("ids again, a tenth edited", () => LedgerMatching.Assign(ledger, edited)),
            ("package for Anki", () => AnkiPackage.Write(notes)),
        })
        {
            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28} {Median(work) / subjects.Length * 1000,8:0.0} ms a thousand of {subjects.Length:N0} cards"));
        }
    }

    /// <summary>Names of two and three of the words that the generated pages are made of, so that many begin and some are found.</summary>
    private static Lexicon LexiconOf(int count)
    {
        var random = new Random(1);
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (names.Count < count)
        {
            names.Add(GeneratedGuide.Name(random, 2 + names.Count % 2));
        }

        return new("Generated", [.. names.Select(n => new LexiconEntry(n, [], "pattern", "", "", []))]);
    }

    private static double Median(Action work)
    {
        var times = new List<double>();
        for (var round = 0; round < 9; round++)
        {
            var clock = Stopwatch.StartNew();
            work();
            if (round > 1)
            {
                times.Add(clock.Elapsed.TotalMilliseconds);
            }
        }

        times.Sort();
        return times[times.Count / 2];
    }
}

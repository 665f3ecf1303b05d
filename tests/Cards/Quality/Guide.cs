using Fieldguide.Cards;
using Fieldguide.Files;
using Fieldguide.Markdown;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards.Quality;

/// <summary>A guide of <c>Guides/</c> with what should be learned from it and what the program makes of it.</summary>
internal sealed record Guide(GoldSheet Sheet, IReadOnlyList<MadeCard> Made)
{
    public static string PathOf(string file) => Repository.Path("tests/Cards/Quality/Guides/" + file);

    public static Guide Read(string name)
    {
        var file = new GuideFile(new SourcePath(name + ".md"), File.ReadAllBytes(PathOf(name + ".md")), FrontMatter.Empty);
        var book = CardBook.Of([CardExtractor.Extract(GuideParser.Parse(GuideReader.Read(file)))]);
        return new(GoldSheet.Parse(File.ReadAllText(PathOf(name + ".cards"))), [.. book.Pages[0].Drafts.Select(MadeCard.Of)]);
    }
}

using Fieldguide.Files;
using Fieldguide.Linking;
using Fieldguide.Rendering;

namespace Fieldguide.Tests.Rendering;

public sealed class PageScopeTests
{
    private static readonly ConceptPractice[] Offered =
    [
        new("titration", new("flashcards/"), "?concept=titration", "3 cards"),
        new("burette", new("flashcards/"), "?concept=burette", "1 card"),
        new("titration", new("checklists/bench/"), "", "At the bench"),
    ];

    private static IReadOnlyList<PracticeLink> Practice(string concept, bool hidesIndexPages)
    {
        var index = new SiteIndex(LibraryBuilder.Build([], [], "Guide"), [], [new() { Practice = Offered[..2] }, new() { Practice = Offered[2..] }]);
        var site = new SiteModel { Title = "Guide", StylePath = "assets/site.css", ContentSecurityPolicy = "" };
        var composer = new PageComposer(index, site, new(new RelativeLink(hidesIndexPages)));
        IReadOnlyList<PracticeLink> practice = [];

        composer.Compose(new SitePage(new($"concepts/{concept}/"), concept, null, [], scope =>
        {
            practice = scope.Practice(concept);
            return new Empty();
        }));
        return practice;
    }

    [Fact]
    public void A_concept_gets_what_every_feature_offers_for_it_as_links_from_its_page() => Assert.Equal(
        [new("../../flashcards/?concept=titration", "3 cards"), new("../../checklists/bench/", "At the bench")], Practice("titration", hidesIndexPages: true));

    [Fact]
    public void Where_links_name_index_pages_the_query_follows_the_file() => Assert.Equal(
        [new("../../flashcards/index.html?concept=burette", "1 card")], Practice("burette", hidesIndexPages: false));

    [Fact]
    public void For_a_concept_nobody_asks_about_there_is_nothing() => Assert.Empty(Practice("beaker", hidesIndexPages: true));

    private sealed record Empty : PageContent;
}

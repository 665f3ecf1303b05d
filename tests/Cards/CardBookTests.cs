using Fieldguide.Cards;
using Fieldguide.Tests.Support;

namespace Fieldguide.Tests.Cards;

public sealed class CardBookTests
{
    private static PageCards Page(string text, string title) => Extracted.Page(text, title) with { Path = new(title + ".md") };

    [Fact]
    public void What_two_pages_say_alike_is_asked_once_where_it_comes_first()
    {
        var book = CardBook.Of([Page("- **Acid**: A substance that gives protons away.\n", "One"), Page("- **Acid**: A substance that gives protons away.\n", "Two")]);

        Assert.Equal([1, 0], book.Pages.Select(p => p.Drafts.Count));
        Assert.Equal(RefusalReason.Duplicate, Assert.Single(book.Pages[1].Refusals).Reason);
    }

    [Fact]
    public void Equal_questions_with_different_answers_never_stay_equal()
    {
        var book = CardBook.Of([Page("1. **What is the yield?**\n   - Ninety grams of pure crystals\n", "Alum"), Page("1. **What is the yield?**\n   - Two litres of weak vinegar\n", "Vinegar")]);

        var fronts = book.Pages.SelectMany(p => p.Drafts).Select(d => d.Front.Plain).ToArray();
        Assert.Equal(fronts.Length, fronts.Distinct().Count());
    }
}

using Fieldguide.Text.Repair;

namespace Fieldguide.Tests.Text.Repair.Boxes;

public sealed class BoxGeometryTests
{
    public static TheoryData<string> Drawings =>
    [
        """
        ┌─────────┬─────────┐
        │ left    │ right   │
        ├─────────┼─────────┤
        │ one     │ two     │
        └─────────┴─────────┘
        """,
        """
        ╔═══════════════╗
        ║  heavy thing  ║
        ╠═══════════════╣
        ║  more of it   ║
        ╚═══════════════╝
        """,
        """
        ┌───────────────────┐
        │  outer            │
        │  ┌─────┐ ┌─────┐  │
        │  │  a  │ │  b  │  │
        │  └──┬──┘ └──┬──┘  │
        │     └───┬───┘     │
        └─────────┼─────────┘
                  ▼
             ┌─────────┐
             │  store  │
             └─────────┘
        """,
        """
        shop/
        ├── web/
        │   ├── pages
        │   └── parts
        └── jobs/
            └── nightly
        """,
        """
        │  PART ONE
        │  ════════════
        │  then the rest
        """,
    ];

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Every_box_closes_again(string drawing)
    {
        foreach (var page in new[] { CodePages.Windows1252, CodePages.Windows1254, CodePages.Windows1250 })
        {
            foreach (var loss in new[] { LossModes.Dropped, LossModes.DroppedWithSoftHyphen, LossModes.Replaced })
            {
                Assert.Equal(drawing, MojibakeRepairer.Repair(ForwardDamage.Of(drawing, page, loss)).Text);
            }
        }
    }
}

namespace Fieldguide.Tests.Checklists.Printable;

/// <summary>Lists inside fences.</summary>
public sealed class TypedListTests
{
    [Fact]
    public void Questions_typed_into_a_fence_are_found_with_what_stands_below_each()
    {
        const string Text = "## Moving house\n\n**Always ask about the flat:**\n\n```\n\"Before I sign:\"\n\n1. Who pays the heating?\n   - gas\n   - oil\n2. Are pets allowed?\n3. When is the rent raised?\n```\n";

        Assert.Equal(["? Moving house: always ask about the flat"], Lists.Titles(Text));
        Assert.Equal([": Who pays the heating? (*gas, *oil), Are pets allowed?, When is the rent raised?"], Lists.Groups(Text));
    }

    [Fact]
    public void What_is_announced_as_bad_is_left_out()
    {
        const string Text = "## Questions to ask a baker\n\n```\n✅ Good:\n- Which flour is it?\n- How old is the starter?\n- When was it baked?\n\n❌ Bad:\n- What is bread?\n- Do you like bread?\n- Is it good?\n```\n";

        Assert.Equal(3, Lists.Of(Text).Lists.Single().Items.Count());
    }

    [Theory]
    [InlineData("## Questions to ask\n\n```python\n- Who?\n- When?\n- Where?\n```\n")]
    [InlineData("## Questions to ask\n\n```\n┌──────┐\n│ Who? │\n└──────┘\n- Who?\n- When?\n- Where?\n```\n")]
    [InlineData("## Questions to ask\n\n```\nYou: Who?\nThey: Me.\n- Who?\n- When?\n- Where?\n```\n")]
    [InlineData("## Questions to ask\n\n```\n[ Write your own questions ]\n- Who?\n- When?\n- Where?\n```\n")]
    [InlineData("## A method\n\n```\n1. Take two.\n2. Add one.\n3. Stop.\n```\n")]
    [InlineData("## Example: questions to ask\n\n```\n- Who?\n- When?\n- Where?\n```\n")]
    public void Code_drawings_dialogues_templates_and_lists_without_an_aim_are_none(string text) => Assert.Empty(Lists.Titles("# Page\n\n" + text));
}

using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Labels;

/// <summary>A name, and below it what speaks for it and against it, told apart by the marks of the lists: a line "Gas hob", then "+ quick", then "- soot".</summary>
internal static class PlusMinus
{
    private const int NameWords = 5;

    /// <returns>How many blocks were read; 0 where they are something else.</returns>
    public static int Read(IReadOnlyList<Block> blocks, int at, CardCollector cards)
    {
        if (at + 2 >= blocks.Count || blocks[at + 1] is not ListBlock { Bullet: '+' or '-' } first || blocks[at + 2] is not ListBlock { Bullet: '+' or '-' } second || first.Bullet == second.Bullet || first.Ordered || second.Ordered
            || !Array.TrueForAll([first, second], IsPlain) || blocks[at] is not ParagraphBlock { Text: var text } || NameOf(text) is not { } name)
        {
            return 0;
        }

        var before = cards.Option;
        cards.Option = name;
        SignLines.Side(first.Bullet == '+' ? LabelRole.Pros : LabelRole.Cons, Lines(first), cards);
        SignLines.Side(second.Bullet == '+' ? LabelRole.Pros : LabelRole.Cons, Lines(second), cards);
        cards.Option = before;
        return 3;
    }

    private static SourceLine[] Lines(ListBlock list) => [.. list.Items.Select(i => new SourceLine(i.Lead, i.Line))];

    private static bool IsPlain(ListBlock list) => list.Items.All(i => i.Checked is null && i.Below.Count == 0 && Signs.Of(i.Lead) == Sign.None && Words.Count(i.Lead.Plain) > 0);

    private static string? NameOf(RichText text)
    {
        var name = Tidy.Both(text).Plain;
        return Words.Count(name) is > 0 and <= NameWords && name[^1] is not ('.' or '?' or '!' or ',') && !LabelWords.Pointing.Contains(Words.First(name)) && LabelWords.RoleOf(name) == LabelRole.None ? name : null;
    }
}

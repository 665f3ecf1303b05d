using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Fences;

/// <summary>What somebody says, and what is wrong with it or better: asked with the very words that were said.</summary>
internal static class SpokenMistakes
{
    private const int ProblemWords = 18;

    public static IReadOnlyList<Block> Settle(IReadOnlyList<Block> blocks)
    {
        var settled = new List<Block>();
        for (var i = 0; i < blocks.Count;)
        {
            var talk = new List<Speaker>();
            while (i + talk.Count < blocks.Count && talk.Count < 3 && Speaker.Of(blocks[i + talk.Count]) is { } speaker)
            {
                talk.Add(speaker);
            }

            var at = i + talk.Count;
            if (talk.Count == 0 && i + 1 < blocks.Count && Label(blocks[i]) is { Role: LabelRole.Mistake } puzzle && Sentences.Of(puzzle.Rest) is [_, .., { Plain: [.., '?'] } asked] && Label(blocks[i + 1]) is { Role: LabelRole.Fix, Rest: { IsEmpty: false } answer })
            {
                // The problem puts its own question, and the solution answers that.
                settled.Add(Short(blocks[i], puzzle));
                settled.Add(new BreakBlock(blocks[i].Line));
                settled.Add(FencedText.Asked(asked.Plain, answer.Plain, asked.LineOr(blocks[i].Line)));
                settled.Add(new BreakBlock(blocks[i + 1].Line));
                i += 2;
            }
            else if (talk.Count == 0)
            {
                settled.Add(Label(blocks[i]) is { Role: LabelRole.Mistake } lengthy ? Short(blocks[i], lengthy) : blocks[i]);
                i++;
            }
            else if (at < blocks.Count && Label(blocks[at]) is { Role: LabelRole.Mistake, Rest.IsEmpty: false } problem)
            {
                var told = talk is [{ IsLearner: true, Said: var own }] ? $"You say “{own}”: what is wrong?" : $"{string.Join(". ", talk.Select(s => s.Quoted))}. What is wrong?";
                settled.Add(FencedText.Asked(told, problem.Rest.Plain, blocks[at].Line));

                // The fix may stand below the fence, and answers to a mistake above it.
                settled.Add(Mistake(talk[^1].Said, talk[^1].Line));
                i = at + 1;
            }
            else if (at + 1 < blocks.Count && !talk[^1].IsLearner && Label(blocks[at]) is { Role: LabelRole.Bad, Rest: var bad } && Label(blocks[at + 1]) is { Role: LabelRole.Good, Rest: { IsEmpty: false } good })
            {
                var wrong = bad.Plain.Trim('[', ']', '"', '“', '”', ' ');
                settled.Add(FencedText.Asked($"{talk[^1].Quoted} What is better than “{LowerCase.First(wrong)}”?", good.Plain, blocks[at].Line));
                i = at + 2;
            }
            else
            {
                settled.AddRange(blocks.Skip(i).Take(talk.Count));
                i = at;
            }
        }

        return settled;
    }

    /// <summary>A problem told at length by its first sentence: the rest explains it.</summary>
    private static Block Short(Block block, Labelled problem) =>
        Words.Count(problem.Rest.Plain) > ProblemWords && Sentences.Of(problem.Rest) is [var first, _, ..]
            ? new ParagraphBlock(block.Line, new([new(problem.Label.Plain + ":", RunStyle.Bold, null, block.Line, 1), new(" " + first.Plain, RunStyle.None, null, block.Line, 1)]))
            : block;

    private static Labelled? Label(Block block) => block is ParagraphBlock { Text: var text } ? Labelled.Bold(text) : null;

    private static ParagraphBlock Mistake(string told, int line) =>
        new(line, new([new("Mistake:", RunStyle.Bold, null, line, 1), new(" " + told, RunStyle.None, null, line, 1)]));
}

using Fieldguide.Cards.Fences;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Lists;
using Fieldguide.Cards.Mnemonics;
using Fieldguide.Cards.Questions;
using Fieldguide.Cards.Statements;
using Fieldguide.Cards.Tables;
using Fieldguide.Cards.Terms;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards;

/// <summary>Goes through the blocks of a section and gives each to the reader of its shape.</summary>
internal sealed class BlockCards(CardCollector cards)
{
    /// <summary>Quotes in lists in quotes: deeper than this nobody writes.</summary>
    private const int Depth = 6;

    private int _depth;

    public void Read(IReadOnlyList<Block> blocks)
    {
        if (_depth == Depth)
        {
            return;
        }

        _depth++;
        for (var i = 0; i < blocks.Count;)
        {
            i += Math.Max(1, Step(blocks, i));
        }

        _depth--;
    }

    /// <returns>How many blocks were read.</returns>
    private int Step(IReadOnlyList<Block> blocks, int at)
    {
        var block = blocks[at];
        if (block is CommentBlock comment)
        {
            return Obey(comment, blocks, at);
        }

        var read = block switch
        {
            ParagraphBlock paragraph => Paragraph(paragraph, blocks, at),
            ListBlock list => List(list, at > 0 ? blocks[at - 1] as ParagraphBlock : null, IsFirst(blocks, at)),
            TableBlock table => Table(table, blocks, at),
            CodeBlock code => Code(code),
            DefinitionBlock definition => HeadedWords.Read(blocks, at, cards) is > 0 and var letters ? letters : DefinitionCards.Read(definition, cards),
            QuoteBlock quote => Quote(quote),
            _ => 1,
        };
        cards.Lead = block is ParagraphBlock lead && read <= 1 && lead.Text.Plain.EndsWith(':') ? lead.Text : null;
        cards.Directive = null;
        return read;
    }

    private int Obey(CommentBlock comment, IReadOnlyList<Block> blocks, int at)
    {
        if (CardDirective.Parse(comment.Text) is not { } directive)
        {
            return 1;
        }

        if (directive.Written is { } written)
        {
            WrittenCards.Comment(written, comment.Line, cards);
            return 1;
        }

        cards.Directive = directive;
        return directive.Skip && at + 1 < blocks.Count ? 2 : 1;
    }

    private int Paragraph(ParagraphBlock paragraph, IReadOnlyList<Block> blocks, int at)
    {
        if (CardDirective.Of(paragraph.Text.Comments) is { } own)
        {
            cards.Directive = own;
            if (own.Written is { } written)
            {
                WrittenCards.Comment(written, paragraph.Line, cards);
            }

            if (own.Skip)
            {
                return 1;
            }
        }

        if (MarkedLines.Of(paragraph) is { } marked)
        {
            return List(marked, null, IsFirst(blocks, at));
        }

        MnemonicLists.Read(paragraph, cards);
        InsteadSentences.Read(paragraph.Text, paragraph.Line, cards);
        InlineQuestions.Read(paragraph, cards);
        SequenceSentences.Read(paragraph, cards);
        ShortNameSentences.Read(paragraph, cards);
        var isOfSubjects = SubjectSentences.Read(paragraph, cards);
        Sentences(paragraph);
        return WrittenCards.Paragraph(paragraph, cards) is > 0 and var written1 ? written1
            : AskedAndAnswered.Read(paragraph.Text, paragraph.Line, cards) ? 1
            : SignLines.Read(blocks, at, cards) is > 0 and var signs ? signs
            : HeadedWords.Read(paragraph, cards) || isOfSubjects || ProblemArrows.Read(paragraph, cards) || CountedSentences.Read(paragraph, cards) ? 1
            : Formulas.Read(paragraph, cards) is > 0 and var formula ? formula
            : PlusMinus.Read(blocks, at, cards) is > 0 and var weighed ? weighed
            : LabelledBullets.Read(blocks, at, cards) || SignedOptions.Read(blocks, at, cards) ? 2
            : BoldQuestions.Read(paragraph, blocks, at, cards) is > 0 and var asked ? asked
            : LabelCards.Read(blocks, at, cards) is > 0 and var labelled ? Labelled(blocks, at, labelled)
            : NumberedRuns.Read(paragraph, cards) || BoldFigures.Read(paragraph, cards) || OrderLines.Read(paragraph.Text, paragraph.Line, cards) || NamedLines.Read(paragraph, cards) || EqualTerms.Read(paragraph, cards) || CountedParts.Read(paragraph, cards) ? 1
            : HeadedProperties.Read(paragraph, cards) ? 1
            : TermLines.Read(blocks, at, cards) is > 0 and var terms ? terms
            : VerbTerms.Read(paragraph, cards) ? 1
            : NumberStatements.Read(paragraph.Text, paragraph.Line, cards);
    }

    /// <summary>What the sentences of a paragraph answer by their form, whatever else it is.</summary>
    private void Sentences(ParagraphBlock paragraph)
    {
        Tensions.Read(paragraph.Text, paragraph.Line, cards);
        Formulas.Sentence(paragraph.Text, paragraph.Line, cards);
        StatementQuestions.Read(paragraph.Text, paragraph.Line, cards);
    }

    /// <summary>Labelled paragraphs are read as one; the first has been read as sentences.</summary>
    private int Labelled(IReadOnlyList<Block> blocks, int at, int read)
    {
        for (var i = at + 1; i < at + read; i++)
        {
            if (blocks[i] is ParagraphBlock next)
            {
                Sentences(next);
            }
        }

        return read;
    }

    private int List(ListBlock list, ParagraphBlock? above, bool isFirst)
    {
        if (list.Items.Any(i => i.Checked is not null))
        {
            return 1;
        }

        if (ListShape.IsLinks(list))
        {
            cards.Refuse(RefusalReason.Links, list.Line, list.Items[0].Lead.Plain);
            return 1;
        }

        list = RedFlags.Apart(list, Phrase.Of(cards.Lead is { } lead ? Tidy.Both(lead).Plain : cards.Topic), cards);
        if (!LabelledBullets.Read(list, cards) && !SignedOptions.Read(list, cards) && !MnemonicLists.Read(list, cards) && !AskedAndAnswered.Read(list, cards) && !SignLines.Read(list, cards) && !QuestionLists.Read(list, cards) && !LabelCards.Read(list, cards) && !ArrowLists.Read(list, cards) && !ValueLists.Read(list, cards) && !Required.Read(list, above, cards) && !BoldSubjects.Read(list, isFirst, cards) && !Defined(list, isFirst) && !Steps(list))
        {
            WholeLists.Read(list, isFirst, cards);
            foreach (var item in list.Items)
            {
                if (CardDirective.Of(item.Lead.Comments) is { Skip: true })
                {
                    continue;
                }

                PairCards.OfferLed(item.Lead, item.Line, cards);
                InsteadSentences.Read(item.Lead, item.Line, cards);
                StatementQuestions.Read(item.Lead, item.Line, cards);
                if (!WrittenCards.Cloze(item.Lead, item.Line, cards) && !Formulas.Read(item.Lead, item.Line, cards))
                {
                    NumberStatements.Read(item.Lead, item.Line, cards, isItem: true);
                }

                Read(item.Below);
            }
        }

        return 1;
    }

    /// <summary>A procedure, whose steps may be formulas.</summary>
    private bool Steps(ListBlock list)
    {
        if (!Procedures.Read(list, cards))
        {
            return false;
        }

        foreach (var item in list.Items)
        {
            Formulas.Sentence(item.Lead, item.Line, cards, isItem: true);
        }

        return true;
    }

    private bool Defined(ListBlock list, bool isFirst)
    {
        if (!DefinitionCards.Read(list, cards))
        {
            return false;
        }

        WholeLists.Names(list, isFirst, cards);
        return true;
    }

    /// <summary>Nothing stands between it and the heading above.</summary>
    private bool IsFirst(IReadOnlyList<Block> blocks, int at) =>
        _depth == 1 && blocks.Take(at).All(b => b is CommentBlock or BreakBlock) && !blocks.Skip(at + 1).Any(b => b is ListBlock);

    private int Table(TableBlock table, IReadOnlyList<Block> blocks, int at)
    {
        CountedTables.Read(table, at > 0 && blocks[at - 1] is ParagraphBlock above ? above.Text : null, cards);
        return GoodBadTables.Read(table, cards) ? 1 : TableCards.Read(table, cards);
    }

    private int Code(CodeBlock code)
    {
        // What a fence shows below "Example:" is made up.
        if (cards.Lead is { } lead && Words.First(lead.Plain) is "example" or "examples" or "e.g")
        {
            return 1;
        }

        if (OrderLines.Read(code, cards))
        {
            return 1;
        }

        Formulas.Read(code, cards);

        // Those of the section itself are open already.
        if (_depth > 1 && FenceSections.Flat(code, new(cards.Path, cards.Title, null), cards) is { } prose)
        {
            Read(prose);
        }

        return 1;
    }

    private int Quote(QuoteBlock quote)
    {
        // An alert is the author's own text; a plain quote is somebody's words, of which only tables, lists and answered questions state facts.
        foreach (var said in quote.Blocks.OfType<ParagraphBlock>().Where(_ => quote.Kind is null))
        {
            Tensions.Read(said.Text, said.Line, cards);
        }

        Read(quote.Kind is not null ? quote.Blocks : [.. quote.Blocks.Where(b => b is TableBlock or ListBlock or QuoteBlock or CommentBlock || b is ParagraphBlock { Text: var said } && AskedAndAnswered.Holds(said))]);
        return 1;
    }
}

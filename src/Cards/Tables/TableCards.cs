using System.Text.RegularExpressions;
using Fieldguide.Cards.Labels;
using Fieldguide.Cards.Language;
using Fieldguide.Cards.Mnemonics;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Tables;

/// <summary>Tables: a card for each cell that says something of what its row names; for a word to remember by, one for each letter and one for the whole.</summary>
internal static partial class TableCards
{
    /// <returns>1, as every reader of one block.</returns>
    public static int Read(TableBlock table, CardCollector cards)
    {
        if (table.Rows.Count == 0)
        {
            return 1;
        }

        if (TableShape.Of(table, cards, out var reason) is not { } shape)
        {
            cards.Refuse(reason, table.Line, string.Join(" | ", table.Header.Select(h => h.Plain)));
            return 1;
        }

        if (shape.Letters >= 0)
        {
            MnemonicCards.Read(table, shape, cards);
        }

        var ranges = TimeRanges.Follow(table, shape);
        var deeds = shape.Facts.Where(f => HoldDeeds(table, f)).ToHashSet();
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var row = table.Rows[r];
            if (row.Cells.Any(c => CardDirective.Of(c.Comments) is { Skip: true }) && CardDirective.Of(row.Cells[shape.Names].Comments) is { Skip: true })
            {
                continue;
            }

            Row(table, shape, r, ranges, deeds, cards);
        }

        return 1;
    }

    private static void Row(TableBlock table, TableShape shape, int r, bool ranges, HashSet<int> deeds, CardCollector cards)
    {
        var row = table.Rows[r];
        var name = Named(row.Cells[shape.Names], table.Header[shape.Names]);
        name = shape.Letters >= 0 && Gloss().Match(name.Plain) is { Success: true } gloss ? name.Slice(0, gloss.Index) : name;
        var group = cards.NextGroup();
        if (name.IsEmpty || Words.Count(name.Plain) == 0)
        {
            return;
        }

        var talk = new TableTalk(Tidy.Leading(table.Header[shape.Names]).Plain, cards.Path.Count > 0 ? cards.Path[^1] : cards.Title, shape.IsTurned, ranges, cards.Vocabulary)
        {
            QuotesRows = HeaderQuestion.IsClass(table.Header[shape.Names].Plain) && table.Rows.Count(t => HeaderQuestion.IsClassWord(RowName(t.Cells[shape.Names]).Plain)) * 2 > table.Rows.Count,
            Others = [.. shape.Facts.Select(f => table.Header[f].Plain)],
        };
        if (shape.IsTurned && shape.Facts.Count == 2)
        {
            CompareColumns.Offer(table, shape, r, name, group, cards);
            return;
        }

        foreach (var column in OptionColumns.Of(table, shape) is { Count: > 0 } options && OptionColumns.Offer(table, r, name, options, group, cards) ? shape.Facts.Except(options) : shape.Facts)
        {
            var header = Tidy.Leading(table.Header[column]);
            var cell = Signs.Without(row.Cells[column]);
            if (Words.Key(cell.Plain) == Words.Key(header.Plain) || CellQuestion.IsBlank(row.Cells[column].Plain))
            {
                cards.Refuse(RefusalReason.NoAnswer, row.Line, $"{name.Plain}: {header.Plain}");
                continue;
            }

            var question = CellQuestion.For(name, header, cell.Plain, talk with { HoldsDeeds = deeds.Contains(column) });
            cards.Offer(new(question.Kind, name.Plain.StartsWith(talk.Names + " ", StringComparison.OrdinalIgnoreCase) ? UpperCase.First(question.Front) : question.Front, cell, row.Line) { Group = group, Cell = new(table.Line, r, column), NeedsSubject = question.NeedsSubject },
                row.Cells[column].Comments.Count > 0 ? row.Cells[column].Comments : row.Cells[shape.Names].Comments);
        }
    }

    /// <summary>What stands behind the word of a letter explains it.</summary>
    [GeneratedRegex(@" [-–—] ")]
    private static partial Regex Gloss();

    /// <summary>Whether a column's cells tell somebody what to do.</summary>
    private static bool HoldDeeds(TableBlock table, int column) =>
        table.Rows.Count(r => Inflection.IsOrder(Inflection.Opening(r.Cells[column].Plain))) * 3 >= table.Rows.Count * 2;

    /// <summary>What a row is about: a bare number gets what its column counts, as "stage 3"; what ends a sentence is quoted.</summary>
    private static RichText Named(RichText cell, RichText header)
    {
        var name = RowName(cell);
        if (name.Plain.Length > 0 && name.Plain.All(char.IsAsciiDigit) && Words.Count(header.Plain) is > 0 and <= 2)
        {
            return new Phrase().Say(LowerCase.Words(Words.Singular(Tidy.Both(header).Plain))).Say(" ").Say(name).End();
        }

        // "100,000" of a column "Daily users", "1:1" of a column "Relation": no letter says what it is.
        if (name.Plain.Length > 0 && !name.Plain.Any(char.IsLetter) && Words.Count(header.Plain) is > 0 and <= 3 && Tidy.Both(header).Plain is var counted && counted.All(c => char.IsLetter(c) || c is ' ' or '-'))
        {
            var said = LowerCase.Words(counted);
            return name.Plain.Contains(',', StringComparison.Ordinal) && name.Plain.Contains(' ', StringComparison.Ordinal) ? name
                : Words.Singular(said) != said ? new Phrase().Say(name).Say(" " + said).End()
                : new Phrase().Name(said + " ").Say(name).End();
        }

        return name.Plain is [.., '?' or '!' or '.'] and not ['"' or '“', ..] ? Quoted.Of(name) : name;
    }

    /// <summary>Without number, ticks and crosses.</summary>
    public static RichText RowName(RichText cell)
    {
        var name = Tidy.Both(cell);

        // "/24", "−5 °C", ">90": the mark is part of the name.
        if (name.Plain is ['/' or '−' or '-' or '+' or '.' or '<' or '>' or '≤' or '≥' or '~' or '$' or '@' or '%', not ' ', ..])
        {
            return name;
        }

        var plain = Tidy.Heading(name.Plain);
        return plain.Length < name.Plain.Length && name.Plain.EndsWith(plain, StringComparison.Ordinal) ? name.Slice(name.Plain.Length - plain.Length) : name;
    }
}

using System.Text.RegularExpressions;
using Fieldguide.Cards.Mnemonics;
using Fieldguide.Cards.Wording;
using Fieldguide.Markdown.Blocks;

namespace Fieldguide.Cards.Terms;

/// <summary>Abbreviations that the text writes out once: "glomerular filtration rate (GFR)", "GFR (glomerular filtration rate)".</summary>
internal sealed partial class AcronymCards(CardCollector cards)
{
    private static readonly string[] Small = ["of", "and", "the", "for", "in", "on", "to", "a", "by", "with"];

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public void Read(GuideSection section) => Read(section.Blocks);

    private void Read(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    Read(paragraph.Text, paragraph.Line);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items.Where(i => i.Checked is null))
                    {
                        Read(item.Lead, item.Line);
                        Read(item.Below);
                    }

                    break;
                case TableBlock table:
                    foreach (var row in table.Rows)
                    {
                        row.Cells.ToList().ForEach(c => Read(c, row.Line));
                    }

                    break;
                case CodeBlock { Language: null } notes:
                    for (var i = 0; i < notes.Lines.Count; i++)
                    {
                        Read(Phrase.Of(notes.Lines[i].Trim()), notes.Line + 1 + i);
                    }

                    break;
                case DefinitionBlock definition:
                    Read(definition.Meaning);
                    break;
            }
        }
    }

    private void Read(RichText text, int line)
    {
        var plain = text.Plain;
        foreach (Match match in Behind().Matches(plain))
        {
            if (Ending(plain[..match.Index].TrimEnd(), match.Groups["short"].Value) is { } full)
            {
                Offer(match.Groups["short"].Value, full, LineOf(text, match.Index, line));
            }
        }

        foreach (Match match in Before().Matches(plain))
        {
            var full = match.Groups["full"].Value.Trim();
            if (Ending(full, match.Groups["short"].Value) == full)
            {
                Offer(match.Groups["short"].Value, full, LineOf(text, match.Index, line));
            }
        }
    }

    private void Offer(string word, string full, int line)
    {
        if (_known.Add(word) && !cards.Asks(MnemonicCards.WholeOf(word)))
        {
            cards.Offer(new(CardKind.Definition, new Phrase().Say("What does ").Name(word).Say(" stand for?").End(), Phrase.Of(full), line) { NeedsSubject = false });
        }
    }

    /// <summary>The words at the end of the text whose initials are the abbreviation; null where they are not.</summary>
    private static string? Ending(string text, string word)
    {
        var at = text.Length;
        var letter = word.Length - 1;
        while (letter >= 0)
        {
            var start = at;
            while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            {
                start--;
            }

            if (start == at)
            {
                return null;
            }

            var part = text[start..at];
            if (char.ToUpperInvariant(part[0]) == char.ToUpperInvariant(word[letter]))
            {
                letter--;
            }
            else if (Array.IndexOf(Small, part) < 0)
            {
                return null;
            }

            if (letter < 0)
            {
                var full = text[start..];
                return full.Contains(' ', StringComparison.Ordinal) || full.Contains('-', StringComparison.Ordinal) ? full : null;
            }

            at = start;
            while (at > 0 && text[at - 1] is ' ' or '-' or '‑' or '/' or ',')
            {
                at--;
            }
        }

        return null;
    }

    private static int LineOf(RichText text, int offset, int line)
    {
        var at = 0;
        foreach (var run in text.Runs)
        {
            at += run.Text.Length;
            if (offset < at)
            {
                return run.Line > 0 ? run.Line : line;
            }
        }

        return line;
    }

    [GeneratedRegex(@"\((?<short>[A-Z]{2,7})(?:s)?(?:[,;] [^)]*)?\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?<![\w-])(?<short>[A-Z]{2,7}) \((?<full>\p{L}[^()]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Before();
}

using System.Buffers;
using System.Text;
using Fieldguide.Files;

namespace Fieldguide.Exporting.Anki;

/// <summary>
/// <c>downloads/flashcards.txt</c>: the same notes as a table that Anki imports and people read. Its first lines tell Anki
/// (2.1.54 and later) which column is what, so that nothing is left to choose.
/// </summary>
public static class AnkiText
{
    public static OutputPath Path { get; } = new("downloads/flashcards.txt");

    private static readonly string Head = string.Join('\n',
        "#separator:tab",
        "#html:true",
        $"#notetype:{AnkiNoteType.Name}",
        "#guid column:1",
        "#deck column:2",
        "#tags column:3",
        $"#columns:{string.Join('\t', ["GUID", "Deck", "Tags", .. AnkiNoteType.FieldNames])}",
        "#if matches:update current",
        "");

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\"\t\n\r");

    /// <inheritdoc cref="AnkiPackage.Write"/>
    public static OutputFile Write(IReadOnlyList<AnkiCard> cards)
    {
        var text = new StringBuilder(Head);
        foreach (var card in cards)
        {
            Append(text, card.Id);
            Append(text.Append('\t'), AnkiNames.Deck(card.Deck));
            Append(text.Append('\t'), string.Join(' ', AnkiNames.Tags(card)));
            foreach (var field in AnkiNoteType.Fields(card))
            {
                Append(text.Append('\t'), field);
            }

            text.Append('\n');
        }

        return OutputFile.Of(Path, text.ToString());
    }

    /// <summary>Quoted as in a CSV file (RFC 4180, section 2) where it must be.</summary>
    private static void Append(StringBuilder text, string field)
    {
        if (field.AsSpan().ContainsAny(NeedQuotes))
        {
            text.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            text.Append(field);
        }
    }
}

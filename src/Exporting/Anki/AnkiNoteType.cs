using System.Text.Json;

namespace Fieldguide.Exporting.Anki;

/// <summary>
/// How Anki shows our cards. There is one note type for all kinds, cards with a gap included: each gap is a card of its own here,
/// and a note whose type changes is never updated again.
/// </summary>
/// <remarks>
/// Names, order and ids of fields and templates stay as they are for ever: with any other list Anki makes a second note type and
/// leaves the notes that people have alone. A change of templates or style needs a later <see cref="Changed"/>.
/// </remarks>
internal static class AnkiNoteType
{
    public const string Name = "Fieldguide Basic";
    public const long Id = 1_704_067_231_417;

    /// <summary>Seconds since 1970.</summary>
    private const long Changed = AnkiCollection.Epoch;

    private const long FirstFieldId = 4_611_706_420_317_385_100;
    private const long FirstTemplateId = 4_611_706_420_317_385_200;

    /// <summary>In the order of <see cref="Fields(AnkiCard)"/>.</summary>
    public static readonly string[] FieldNames = ["Front", "Back", "Context", "Source", "Extra", "Reverse"];

    private const string Above = "{{#Context}}<p class=\"context\">{{Context}}</p>{{/Context}}\n";

    private const string Below =
        "{{#Extra}}<div class=\"extra\">{{Extra}}</div>{{/Extra}}\n" +
        "{{#Source}}<p class=\"source\">{{Source}}</p>{{/Source}}";

    private static readonly string[] Forward =
    [
        "Card", Above + "<div class=\"front\">{{Front}}</div>", "{{FrontSide}}\n<hr id=\"answer\">\n<div class=\"back\">{{Back}}</div>\n" + Below,
    ];

    private static readonly string[] Backward =
    [
        "Reverse",
        "{{#Reverse}}\n" + Above + "<div class=\"front\">{{Back}}</div>\n{{/Reverse}}",
        "{{FrontSide}}\n<hr id=\"answer\">\n<div class=\"back\">{{Front}}</div>\n" + Below,
    ];

    /// <summary>Colours are the reader's own, by day and by night.</summary>
    private const string Style = """
        .card {
          max-width: 42em;
          margin: 1.5em auto;
          padding: 0 1em;
          font: 1.25em/1.5 system-ui, sans-serif;
          text-align: left;
        }
        .context, .source { font-size: 0.75em; opacity: 0.75; }
        .context { margin: 0 0 1em; }
        .source { margin: 1.5em 0 0; }
        .front { font-weight: 600; }
        .front p, .back p { margin: 0 0 0.6em; }
        .back ul, .back ol { margin: 0; padding-left: 1.4em; }
        code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; }
        pre { overflow-x: auto; white-space: pre; }
        table { border-collapse: collapse; }
        th, td { padding: 0.2em 0.6em; border: 1px solid currentColor; }
        img { max-width: 100%; height: auto; }
        hr { border: 0; border-top: 1px solid currentColor; opacity: 0.4; }
        a { color: inherit; text-decoration: underline; }
        """;

    /// <summary>The values of a note, in the order of <see cref="FieldNames"/>.</summary>
    public static string[] Fields(AnkiCard card) =>
    [
        AnkiField.Of(card.FrontHtml), AnkiField.Of(card.BackHtml), AnkiField.Of(card.ContextHtml), AnkiField.Of(card.SourceHtml), AnkiField.Of(card.ExtraHtml),
        card.IsReversed ? "1" : "",
    ];

    /// <summary>What the collection keeps of it, under its id.</summary>
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("id", Id);
        json.WriteString("name", Name);
        json.WriteNumber("type", 0);
        json.WriteNumber("mod", Changed);
        json.WriteNumber("usn", -1);
        json.WriteNumber("sortf", 0);
        json.WriteNumber("did", 1);
        json.WriteString("css", Style.ReplaceLineEndings("\n"));
        json.WriteString("latexPre", "");
        json.WriteString("latexPost", "");
        json.WriteStartArray("tags");
        json.WriteEndArray();
        json.WriteStartArray("vers");
        json.WriteEndArray();
        json.WriteStartArray("flds");
        for (var i = 0; i < FieldNames.Length; i++)
        {
            WriteField(json, i);
        }

        json.WriteEndArray();
        json.WriteStartArray("tmpls");
        WriteTemplate(json, 0, Forward);
        WriteTemplate(json, 1, Backward);
        json.WriteEndArray();

        // Which fields must hold something for a template to make a card.
        json.WritePropertyName("req");
        json.WriteRawValue("""[[0,"any",[0,2]],[1,"all",[5]]]""");
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, int ord)
    {
        json.WriteStartObject();
        json.WriteString("name", FieldNames[ord]);
        json.WriteNumber("ord", ord);
        json.WriteNumber("id", FirstFieldId + ord);
        json.WriteBoolean("sticky", false);
        json.WriteBoolean("rtl", false);
        json.WriteString("font", "Arial");
        json.WriteNumber("size", 20);
        json.WriteStartArray("media");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTemplate(Utf8JsonWriter json, int ord, string[] template)
    {
        json.WriteStartObject();
        json.WriteString("name", template[0]);
        json.WriteNumber("ord", ord);
        json.WriteNumber("id", FirstTemplateId + ord);
        json.WriteString("qfmt", template[1]);
        json.WriteString("afmt", template[2]);
        json.WriteString("bqfmt", "");
        json.WriteString("bafmt", "");
        json.WriteNull("did");
        json.WriteEndObject();
    }
}

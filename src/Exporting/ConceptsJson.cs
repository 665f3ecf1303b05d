using System.Text.Json;
using Fieldguide.Concepts;
using Fieldguide.Concepts.Mentions;
using Fieldguide.Files;
using Fieldguide.Knowledge;
using Fieldguide.Rendering.Concepts;

namespace Fieldguide.Exporting;

/// <summary><c>data/concepts.json</c>: every concept with every mention, linked or not, and the rule that decided it.</summary>
public static class ConceptsJson
{
    public static OutputFile Write(ConceptAtlas atlas, ConceptSite site) => JsonFile.Write("data/concepts.json", json =>
    {
        json.WriteStartArray();
        foreach (var entry in atlas.Entries)
        {
            Write(json, entry, site);
        }

        json.WriteEndArray();
    }, indent: 1);

    private static void Write(Utf8JsonWriter json, ConceptEntry entry, ConceptSite site)
    {
        var concept = entry.Concept;
        json.WriteStartObject();
        json.WriteString("id", concept.Id);
        json.WriteString("name", concept.Name);

        // Scripts were promised six families; a term is told from them by its subfamily.
        var isTerm = concept.Family == Family.Term;
        json.WriteString("family", isTerm ? "pattern" : concept.Family);
        json.WriteString("subfamily", isTerm ? Family.Term : concept.Subfamily);
        json.WriteStartArray("aliases");
        foreach (var alias in concept.Aliases)
        {
            json.WriteStringValue(alias);
        }

        json.WriteEndArray();
        json.WriteString("summary", site.DefinitionOf(entry).Text);
        json.WriteString("url", concept.Address.ToString());
        json.WriteString("origin", concept.Origin switch { ConceptOrigin.Page => "page", ConceptOrigin.Lexicon => "lexicon", _ => "discovered" });
        json.WriteStartArray("definedAt");
        foreach (var place in concept.DefinedAt)
        {
            json.WriteStartObject();
            json.WriteString("path", place.Path.Value);
            json.WriteNumber("line", place.Line);
            json.WriteString("text", place.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("related");
        foreach (var relation in site.RelatedTo(entry))
        {
            json.WriteStartObject();
            json.WriteString("id", relation.To.Concept.Id);
            json.WriteNumber("weight", Math.Round(relation.Weight, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("mentions");
        foreach (var placed in entry.Mentions)
        {
            Write(json, placed);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PlacedMention placed)
    {
        var heading = placed.Page.Guide.Body.Texts[placed.Mention.Block].HeadingId;
        json.WriteStartObject();
        json.WriteString("path", placed.Page.Path.Value);
        json.WriteNumber("line", placed.Mention.Line);
        json.WriteNumber("column", placed.Mention.Column);
        json.WriteString("surface", placed.Mention.Surface);
        json.WriteBoolean("linked", placed.Mention.Rule == LinkRule.Linked);
        json.WriteString("reason", ReasonOf(placed.Mention.Rule));
        json.WriteString("url", placed.Page.Address + (heading is null ? "" : "#" + heading));
        json.WriteEndObject();
    }

    /// <summary>One word or two; scripts compare them.</summary>
    private static string ReasonOf(LinkRule rule) => rule switch
    {
        LinkRule.Linked => "first in section",
        LinkRule.AlreadyLinked => "already linked",
        LinkRule.AuthorsLink => "author's link",
        LinkRule.OwnPage => "own page",
        LinkRule.Defines => "defining line",
        LinkRule.Ambiguous => "ambiguous",
        LinkRule.NoCue => "no cue",
        LinkRule.OtherField => "another field",
        LinkRule.PartOfAddress => "part of an address",
        LinkRule.Sides => "its sides together",
        LinkRule.TooDense => "too many links",
        _ => "never linked",
    };
}

using System.Text.Json.Serialization;

namespace Fieldguide.Rendering.Concepts;

/// <summary>All concepts: by family, and from A to Z.</summary>
public sealed record ConceptIndexContent : PageContent
{
    /// <summary>In the order they are shown, none empty.</summary>
    public required IReadOnlyList<ConceptFamily> Families { get; init; }

    [JsonIgnore]
    public int Total
    {
        get
        {
            var total = 0;
            foreach (var family in Families)
            {
                total += family.Concepts.Count;
            }

            return total;
        }
    }

    [JsonIgnore]
    public override IReadOnlyList<string> Styles => ["concept"];

    [JsonIgnore]
    public override bool IsWide => true;
}

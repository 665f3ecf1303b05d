using Fieldguide.Execution;
using Fieldguide.Exporting.Anki;
using Fieldguide.Files;
using Fieldguide.Rendering;

namespace Fieldguide.Modules;

/// <summary>The downloads for Anki; none where there are no cards.</summary>
public sealed class WriteAnki : MapModule<AnkiBook, Contribution>
{
    protected override Contribution Map(string id, AnkiBook input, PhaseContext context) =>
        input.Cards.Count == 0 ? Contribution.None : new() { Files = [OutputFile.Later(() => AnkiPackage.Write(input.Cards)), OutputFile.Later(() => AnkiText.Write(input.Cards))] };
}

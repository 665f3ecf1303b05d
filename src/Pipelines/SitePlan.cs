using Fieldguide.Concepts;
using Fieldguide.Configuration;
using Fieldguide.Files;
using Fieldguide.Rendering;

namespace Fieldguide.Pipelines;

/// <summary>What the pipelines are built from: settings boiled down to what each step needs.</summary>
/// <param name="InputFolder">On the disk.</param>
/// <param name="RootTitle">Title of the home page where nobody wrote one.</param>
/// <param name="ThemeFiles">Style sheet, script, icon.</param>
/// <param name="Ledger">Null where ids are derived from the text alone: no settings file, or not its own input.</param>
public sealed record SitePlan(
    string InputFolder,
    string RootTitle,
    SiteModel Site,
    ComposeOptions Compose,
    PageRenderer Renderer,
    IReadOnlyList<OutputFile> ThemeFiles,
    RepairPlan Repairs,
    ConceptOptions Concepts,
    LedgerPlan? Ledger);

/// <param name="Path">Of the settings file, for messages.</param>
public sealed record RepairPlan(IReadOnlyList<RepairRule> Rules, string Path);

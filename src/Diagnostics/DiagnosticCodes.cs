namespace Fieldguide.Diagnostics;

/// <summary>Every code, grouped by where the cause lies. A code keeps its meaning for ever; a retired one is not used again.</summary>
public static class DiagnosticCodes
{
    // The command line and the machine
    public const string Misuse = "CMD001";
    public const string Machine = "CMD002";
    public const string Defect = "CMD003";

    // Settings and front matter
    public const string UnknownSetting = "CONF001";
    public const string BadSetting = "CONF002";
    public const string UnreadableSettings = "CONF003";
    public const string BadLexicon = "CONF004";
    public const string UnreadableFrontMatter = "FRONT001";
    public const string UnknownFrontMatterKey = "FRONT002";
    public const string BadFrontMatterValue = "FRONT003";

    // Files of the input
    public const string InvalidUtf8 = "TEXT001";
    public const string UnusedRepair = "TEXT002";
    public const string RepairGuess = "TEXT003";
    public const string DoubtfulEncoding = "TEXT004";
    public const string LinkedFileSkipped = "INPUT001";
    public const string UnreadableFile = "INPUT002";
    public const string NothingToPublish = "INPUT003";
    public const string NoHistory = "INPUT004";
    public const string MarkdownTooDeep = "MARK001";

    // Addresses and links
    public const string SameAddress = "ADDR001";
    public const string ReservedAddress = "ADDR002";
    public const string MissingTarget = "LINK001";
    public const string MissingAnchor = "LINK002";
    public const string RefusedAddress = "LINK003";
    public const string RemoteImage = "LINK004";

    // Checklists
    public const string ChecklistComment = "LIST001";
    public const string LongGroup = "LIST002";

    // Rehearsals
    public const string TimesDoNotAddUp = "TIME001";

    // Ids of cards and checklist items
    public const string UnreadableLedger = "IDS001";
    public const string NewerLedger = "IDS002";
    public const string LedgerOutOfDate = "IDS003";
    public const string BadPinnedId = "IDS004";
    public const string SamePinnedId = "IDS005";

    // Cards
    public const string MadeCards = "CARD001";

    // Concepts
    public const string OrphanConcept = "CONC001";
    public const string AmbiguousName = "CONC002";
    public const string UndefinedTerm = "CONC003";
    public const string DefinedTwice = "CONC004";
    public const string UnknownRelated = "CONC005";
    public const string SameConcept = "CONC006";

    // The output folder
    public const string ForeignFileKept = "OUT001";
    public const string OutputObstructed = "OUT002";
}

using Fieldguide.Diagnostics;

namespace Fieldguide.Identity;

/// <summary>
/// All ids ever given, so that what people have learned or ticked outlives edits of the text. Kept as <c>ids.lock</c>, a text
/// file with a line an id in order of id: what two branches add falls on different lines, and git merges it.
/// </summary>
public sealed class Ledger
{
    public const string FileName = "ids.lock";

    /// <param name="entries">One for each id, in ordinal order of id.</param>
    internal Ledger(IReadOnlyList<LedgerEntry> entries) => Entries = entries;

    public static Ledger Empty { get; } = new([]);

    public IReadOnlyList<LedgerEntry> Entries { get; }

    /// <param name="path">Of the file, for messages.</param>
    /// <returns>With an error among the diagnostics, a ledger that must not be used: ids would be given anew.</returns>
    public static (Ledger Ledger, IReadOnlyList<Diagnostic> Diagnostics) Read(string text, string path) => new LedgerReader(path).Read(text);

    /// <summary>The whole file; the same for the same entries.</summary>
    public string Write() => LedgerText.Write(Entries);
}

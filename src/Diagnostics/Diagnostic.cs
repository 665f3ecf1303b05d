namespace Fieldguide.Diagnostics;

/// <summary>Something a person should know about the content: where, what, and what to do.</summary>
/// <param name="Code">Stable, from <see cref="DiagnosticCodes"/>; people filter by it.</param>
/// <param name="Message">One sentence: the cause.</param>
/// <param name="Fix">One sentence: the remedy. Null where the cause says it.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan Place, string Message, string? Fix = null)
{
    public static Diagnostic Warning(string code, SourceSpan place, string message, string? fix = null) =>
        new(code, Severity.Warning, place, message, fix);

    public static Diagnostic Error(string code, SourceSpan place, string message, string? fix = null) =>
        new(code, Severity.Error, place, message, fix);

    /// <summary>The one order in which diagnostics are shown: by file, then place, then code.</summary>
    public static IReadOnlyList<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Distinct()
            .OrderBy(d => d.Place.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Place.Line)
            .ThenBy(d => d.Place.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];

    /// <summary><c>path:line:column: severity CODE: message fix</c>, the form editors and CI logs make clickable.</summary>
    public override string ToString()
    {
        var severity = Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
        var place = Place.Path.Length == 0 ? "" : $"{Place}: ";
        return $"{OneLine($"{place}{severity} {Code}: {Message}")}{(Fix is null ? "" : " " + Fix)}";
    }

    /// <summary>A file's name may hold a line end, and the line that tells of it must not become two.</summary>
    private static string OneLine(string text) => !text.Any(char.IsControl) ? text : string.Concat(text.Select(c => c switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when char.IsControl(c) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
        _ => c.ToString(),
    }));
}

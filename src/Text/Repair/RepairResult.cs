namespace Fieldguide.Text.Repair;

/// <param name="Text">The same object that went in, if nothing was changed.</param>
public sealed record RepairResult(string Text, RepairReport Report, SourceMap SourceMap);

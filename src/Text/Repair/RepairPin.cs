namespace Fieldguide.Text.Repair;

/// <summary>A choice made by hand: wherever <paramref name="Damaged"/> stands, <paramref name="Wanted"/> is put instead.</summary>
/// <param name="Damaged">As it stands in the file; may take in neighbouring words, to mean one place only. Never empty.</param>
/// <param name="Wanted">The same as <paramref name="Damaged"/> to have that text left alone.</param>
public sealed record RepairPin(string Damaged, string Wanted);

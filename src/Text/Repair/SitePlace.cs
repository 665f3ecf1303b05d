namespace Fieldguide.Text.Repair;

/// <param name="Line">Index in the document, from 0.</param>
/// <param name="Site">Index among the line's sites, from 0.</param>
public readonly record struct SitePlace(int Line, int Site);

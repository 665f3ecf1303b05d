using Fieldguide.Linking;

namespace Fieldguide.Rehearsal;

/// <summary>A script and the page that gives it.</summary>
public sealed record PageScript(LibraryPage Page, RehearsalScript Script);

using System.IO.Enumeration;

namespace Fieldguide.Configuration;

/// <summary>A choice a maintainer made about damaged text: in the files of the pattern, this damage means that text.</summary>
/// <param name="Path">Path below the input, with <c>*</c> and <c>?</c>; <c>*</c> alone is every file.</param>
/// <param name="Line">Where the rule stands in the settings file, from 1; 0 where it stands in none.</param>
public sealed record RepairRule(string Path, string Damaged, string Wanted, int Line)
{
    public static RepairRule Empty { get; } = new("*", "", "", 0);

    public bool AppliesTo(string path) => FileSystemName.MatchesSimpleExpression(Path, path, ignoreCase: false);
}

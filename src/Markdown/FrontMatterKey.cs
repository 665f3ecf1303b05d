using Fieldguide.Configuration;

namespace Fieldguide.Markdown;

/// <summary>One key of front matter.</summary>
/// <param name="Takes">Completes "It takes …".</param>
/// <param name="Doc">One sentence: what it does.</param>
/// <param name="Inherited">May stand in <c>_directory.yml</c>; else it is one page's own.</param>
/// <param name="Read">Front matter with the value; null where the value does not fit.</param>
public sealed record FrontMatterKey(string Name, string Takes, string Doc, bool Inherited, Func<FrontMatter, YamlNode, FrontMatter?> Read);

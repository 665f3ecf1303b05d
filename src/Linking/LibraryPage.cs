using Fieldguide.Files;
using Fieldguide.Markdown;

namespace Fieldguide.Linking;

/// <summary>A page that somebody wrote, and where it stands.</summary>
public sealed record LibraryPage(ParsedGuide Guide, PageAddress Address)
{
    public SourcePath Path => Guide.Path;
}

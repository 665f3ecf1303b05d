using Microsoft.AspNetCore.StaticFiles;

namespace Fieldguide.Serving;

/// <summary>Media types by file extension, text with its encoding.</summary>
internal static class ContentTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new()
    {
        Mappings = { [".md"] = "text/markdown", [".yml"] = "text/yaml", [".yaml"] = "text/yaml", [".ts"] = "text/plain", [".py"] = "text/plain" },
    };

    /// <summary>Bytes without a meaning where the extension is unknown.</summary>
    public static string Of(string path)
    {
        var type = Known.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/javascript" or "application/xml" or "image/svg+xml"
            ? type + "; charset=utf-8"
            : type;
    }
}

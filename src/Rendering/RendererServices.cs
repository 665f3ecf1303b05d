using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Fieldguide.Rendering;

/// <summary>
/// What the framework's renderer asks for. A container would cost more to start than a small site to render: nothing here
/// is injected into components.
/// </summary>
internal sealed class RendererServices : IServiceProvider
{
    // Entities for every letter beyond ASCII would double the size of a page in another script.
    private readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <returns>The encoder; no suppliers of any kind; null, for "the default", for all else.</returns>
    public object? GetService(Type serviceType) =>
        serviceType == typeof(HtmlEncoder) ? _encoder
        : serviceType is { IsGenericType: true } && serviceType.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? Array.CreateInstance(serviceType.GetGenericArguments()[0], 0)
            : null;
}

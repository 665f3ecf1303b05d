using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace Fieldguide.Rendering;

/// <summary>
/// What the framework's renderer asks for. A container would cost more to start than a small site to render: nothing here
/// is injected into components.
/// </summary>
internal sealed class RendererServices : IServiceProvider
{
    // Entities for every letter beyond ASCII would double the size of a page in another script.
    private readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly ComponentActivator _activator = new();

    /// <returns>The encoder and the activator; no suppliers of any kind; null, for "the default", for all else.</returns>
    public object? GetService(Type serviceType) =>
        serviceType == typeof(HtmlEncoder) ? _encoder
        : serviceType == typeof(IComponentActivator) ? _activator
        : serviceType is { IsGenericType: true } && serviceType.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? Array.CreateInstance(serviceType.GetGenericArguments()[0], 0)
            : null;

    /// <summary>Ours have no arguments; the framework's own compiles an expression for each kind before it makes the first.</summary>
    private sealed class ComponentActivator : IComponentActivator
    {
        public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!; // Never null for a class.
    }
}

using Fieldguide.Rendering.Body;

namespace Fieldguide.Rendering;

/// <summary>A page ready to be rendered.</summary>
/// <param name="Body">Null where the page shows only what its model holds.</param>
public sealed record ComposedPage(PageModel Page, BodyModel? Body);

namespace Fieldguide.Rendering;

/// <summary>What a page may load: its own files, and pictures. No inline script, no inline style, no other host's code.</summary>
public static class ContentSecurityPolicy
{
    /// <param name="hidesIndexPages">False: the site is also read straight from disk, where "self" matches nothing.</param>
    public static string For(bool hidesIndexPages, bool showsRemoteImages)
    {
        var self = hidesIndexPages ? "'self'" : "'self' file:";
        var images = showsRemoteImages ? $"{self} data: https:" : $"{self} data:";
        return $"default-src 'none'; script-src {self}; style-src {self}; img-src {images}; font-src {self}; connect-src {self}; " +
            "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'";
    }
}

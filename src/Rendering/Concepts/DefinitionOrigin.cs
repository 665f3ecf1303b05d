namespace Fieldguide.Rendering.Concepts;

/// <summary>Whose words define a concept.</summary>
public enum DefinitionOrigin
{
    /// <summary>The author's: the concept has a page or a summary of its own.</summary>
    Author,

    /// <summary>A sentence of the guide.</summary>
    Guide,

    /// <summary>The built-in lexicon's, or that of the settings.</summary>
    Lexicon,
}

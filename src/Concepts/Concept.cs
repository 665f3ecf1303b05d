using Fieldguide.Files;
using Fieldguide.Knowledge;

namespace Fieldguide.Concepts;

/// <summary>Where a concept is known from, strongest first.</summary>
public enum ConceptOrigin
{
    /// <summary>An author wrote a page for it.</summary>
    Page,

    /// <summary>The lexicon names it and the guide mentions it.</summary>
    Lexicon,

    /// <summary>The guide's own form says what it is.</summary>
    Discovered,
}

/// <summary>Something a guide speaks of that deserves a page of its own.</summary>
/// <param name="Id">Its slug, unique among the concepts of a site.</param>
/// <param name="Name">As headings show it.</param>
/// <param name="Family">Key.</param>
/// <param name="Address">Of its page.</param>
public sealed record Concept(string Id, string Name, string Family, PageAddress Address, ConceptOrigin Origin)
{
    /// <summary>The built-in lexicon names it, which is of one field: on a page of another, its ordinary words mean other things.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>A word of everyday language that a sentence of one page explains: on other pages it may mean anything.</summary>
    public bool IsOfItsPages { get; init; }

    /// <summary>Empty where the family is not divided.</summary>
    public string Subfamily { get; init; } = "";

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The author's sentence, else the lexicon's; empty where only the text itself can say it.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Its author's page; null where we make one.</summary>
    public SourcePath? Page { get; init; }

    /// <summary>Slugs or names, as written.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>Of a tradeoff: what is weighed, as names or plain words.</summary>
    public IReadOnlyList<string> Sides { get; init; } = [];

    public Cues? Cues { get; init; }

    /// <summary>Where the guide says what it is, in reading order.</summary>
    public IReadOnlyList<DefinitionPlace> DefinedAt { get; init; } = [];
}

/// <summary>A place that says what a concept is.</summary>
/// <param name="Line">In the file, from 1.</param>
/// <param name="Text">What it says, plain; empty where it only names it.</param>
/// <param name="HeadingId">Of the section; null before the first heading.</param>
public sealed record DefinitionPlace(SourcePath Path, int Line, string Text, string? HeadingId);

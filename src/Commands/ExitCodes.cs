namespace Fieldguide.Commands;

/// <summary>What scripts may rely on.</summary>
public static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>Problems in the content; with <c>--strict</c> also warnings. The previous output stays.</summary>
    public const int Problems = 1;

    /// <summary>Wrong arguments or bad settings. Nothing was touched.</summary>
    public const int Misuse = 2;

    /// <summary>The disk or its rights failed us, or the program itself did.</summary>
    public const int Machine = 3;

    public const int Interrupted = 130;
}

namespace Fieldguide.Commands.Repair;

/// <summary>What the verb tells the shell.</summary>
public static class ExitCode
{
    public const int Fine = 0;
    public const int ProblemsFound = 1;
    public const int Misuse = 2;
    public const int MachineFailed = 3;
    public const int Interrupted = 130;
}

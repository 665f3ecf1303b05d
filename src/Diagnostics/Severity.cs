namespace Fieldguide.Diagnostics;

public enum Severity
{
    Info,
    Warning,
    Error,
}

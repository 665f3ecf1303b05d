namespace Fieldguide.Cards.Fences;

/// <summary>Characters that draw: frames, bars, arrows.</summary>
internal static class Ornaments
{
    public static bool IsFrame(char c) => c is (>= '─' and <= '╿');

    public static bool IsBar(char c) => c is (>= '▀' and <= '▟') or '■' or '□' or '▪' or '▰' or '▱';

    public static bool IsArrow(char c) => c is '↓' or '↑' or '→' or '←' or '▼' or '▲' or '►' or '▶' or '◄' or '◀' or '▽' or '△' or '⬇' or '⬆' or '➔' or '➜' or '⇓' or '⇒';

    /// <summary>A line that draws and says nothing: "↓", "=====", "│".</summary>
    public static bool IsOrnament(string line) => line.Length > 0 && !line.Any(char.IsLetterOrDigit) && line.All(c => IsFrame(c) || IsBar(c) || IsArrow(c) || char.IsWhiteSpace(c) || c is '=' or '-' or '_' or '*' or '~' or '#' or '|' or '+' or 'v' or '^' or '\uFE0F');
}

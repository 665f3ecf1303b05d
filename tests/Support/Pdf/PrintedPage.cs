namespace Fieldguide.Tests.Support.Pdf;

/// <summary>What is on one sheet. Millimetres from its upper left corner.</summary>
public sealed record PrintedPage(double Width, double Height, IReadOnlyList<PrintedText> Texts, IReadOnlyList<PrintedBox> Boxes, IReadOnlyList<PrintedBox> Fills)
{
    public string Text => string.Join('\n', Texts.Select(t => t.Text));
}

/// <summary>A run of letters on one line.</summary>
/// <param name="Y">Of the baseline.</param>
/// <param name="Size">Of the type, in points.</param>
/// <param name="Gray">0 is black, 1 white.</param>
public sealed record PrintedText(string Text, double X, double Y, double Size, double Gray);

/// <summary>A rectangle, its line included.</summary>
/// <param name="Gray">Of its line, or of what fills it: 0 is black, 1 white.</param>
public sealed record PrintedBox(double X, double Y, double Width, double Height, double Gray);

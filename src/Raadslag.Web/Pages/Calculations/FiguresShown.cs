using Raadslag.Web.Calculations;

namespace Raadslag.Web.Pages.Calculations;

/// <summary>The field of figures of a calculation.</summary>
/// <param name="Text">What stands in it.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Hint">How the lines are written.</param>
public sealed record FiguresShown(string? Text, string Label, string Hint)
{
    /// <summary>The number of the line that is read as the head of the columns, for the reader to know.</summary>
    public int? HeadLine => FigureLine.HeadOf(FigureLine.ReadAll(Text ?? ""))?.Number;

    /// <summary>Where the figures come from, when we filled them in.</summary>
    public string? Source { get; init; }
}

namespace Raadslag.Texts;

/// <summary>Two rewritings of one text, put together.</summary>
public sealed class MergedText
{
    internal MergedText(IReadOnlyList<MergePiece> pieces) => Pieces = pieces;

    /// <summary>The text in order; agreed paragraphs that follow each other are one piece.</summary>
    public IReadOnlyList<MergePiece> Pieces { get; }

    public IEnumerable<MergePiece.Conflict> Conflicts => Pieces.OfType<MergePiece.Conflict>();

    public bool HasConflicts => Conflicts.Any();

    /// <summary>The whole text, once nothing is in conflict.</summary>
    public string Text =>
        HasConflicts
            ? throw new InvalidOperationException("There is no text before the conflicts are settled.")
            : Resolve([]);

    /// <summary>The whole text, with what somebody decided instead of each conflict, in their order.</summary>
    public string Resolve(IReadOnlyList<string> choices)
    {
        if (choices.Count != Conflicts.Count())
        {
            throw new ArgumentException($"{Conflicts.Count()} conflicts, {choices.Count} choices.", nameof(choices));
        }

        var next = 0;
        return Paragraphs.Join(
            Pieces.SelectMany(piece =>
                piece is MergePiece.Agreed agreed ? agreed.Paragraphs : Paragraphs.Of(choices[next++])
            )
        );
    }
}

/// <summary>Paragraphs of a merged text: agreed, or in conflict.</summary>
public abstract record MergePiece
{
    private MergePiece() { }

    /// <summary>Neither changed it, only one did, or both did the same.</summary>
    public sealed record Agreed(IReadOnlyList<string> Paragraphs) : MergePiece;

    /// <summary>Both changed it, and not to the same; a human has to decide.</summary>
    /// <param name="Base">What stood there before both; empty when both added something.</param>
    /// <param name="Mine">What one made of it; empty when it is left out.</param>
    /// <param name="Theirs">What the other made of it; empty when it is left out.</param>
    public sealed record Conflict(IReadOnlyList<string> Base, IReadOnlyList<string> Mine, IReadOnlyList<string> Theirs)
        : MergePiece;
}

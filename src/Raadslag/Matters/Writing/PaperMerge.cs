using Raadslag.Texts;

namespace Raadslag.Matters;

/// <summary>A draft put together with what others have saved since it was begun, part by part.</summary>
public sealed class PaperMerge
{
    private readonly Dictionary<PaperPart, MergedText> _parts;

    private PaperMerge(Dictionary<PaperPart, MergedText> parts) => _parts = parts;

    public static PaperMerge Of(PaperText start, PaperText mine, PaperText theirs) =>
        new(PaperParts.All.ToDictionary(part => part, part => TextMerge.Of(start[part], mine[part], theirs[part])));

    /// <summary>One part put together.</summary>
    public MergedText this[PaperPart part] => _parts[part];

    public bool HasConflicts => _parts.Values.Any(part => part.HasConflicts);

    /// <summary>How many places somebody has to decide about.</summary>
    public int Conflicts => _parts.Values.Sum(part => part.Conflicts.Count());

    /// <summary>The whole, with what somebody decided at each conflict, in the order of the parts.</summary>
    public PaperText Resolve(IReadOnlyList<string> choices)
    {
        var (text, from) = (PaperText.Empty, 0);
        foreach (var part in PaperParts.All)
        {
            var conflicts = _parts[part].Conflicts.Count();
            text = text.With(part, _parts[part].Resolve([.. choices.Skip(from).Take(conflicts)]));
            from += conflicts;
        }

        return text;
    }
}

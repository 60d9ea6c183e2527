namespace Raadslag.Law.Elections;

/// <summary>The lots that were drawn; each settles one seat, once.</summary>
internal sealed class LotBox(IReadOnlyList<DrawnLot> lots)
{
    private readonly List<DrawnLot> _left = [.. lots];

    /// <summary>A lot that has settled nothing; null when each has.</summary>
    public DrawnLot? Unused => _left is [var first, ..] ? first : null;

    /// <summary>Takes the lot between exactly these; null when none was drawn.</summary>
    public string? Take(IReadOnlyCollection<string> between)
    {
        var lot = _left.Find(drawn => drawn.Between.Count == between.Count && drawn.Between.All(between.Contains));
        if (lot is null)
        {
            return null;
        }

        _left.Remove(lot);
        return lot.Winner;
    }
}

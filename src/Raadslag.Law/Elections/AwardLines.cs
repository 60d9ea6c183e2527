using System.Collections;

namespace Raadslag.Law.Elections;

/// <summary>
/// The seats in the order they were won, in pieces: thousands of them in one array are a large object to the runtime, which
/// costs more than the calculation.
/// </summary>
internal sealed class AwardLines : IReadOnlyList<SeatAward>
{
    private const int Piece = 1_024;

    private readonly List<List<SeatAward>> _pieces =
    [
        [],
    ];

    public int Count => ((_pieces.Count - 1) * Piece) + _pieces[^1].Count;

    public SeatAward this[int index] => _pieces[index / Piece][index % Piece];

    /// <summary>Makes room for so many more.</summary>
    public void Expect(int awards) => _pieces[^1].EnsureCapacity(Math.Min(awards, Piece));

    public void Add(SeatAward award)
    {
        if (_pieces[^1].Count == Piece)
        {
            _pieces.Add(new List<SeatAward>(Piece));
        }

        _pieces[^1].Add(award);
    }

    public void RemoveLast()
    {
        _pieces[^1].RemoveAt(_pieces[^1].Count - 1);
        if (_pieces is [_, .., []])
        {
            _pieces.RemoveAt(_pieces.Count - 1);
        }
    }

    public IEnumerator<SeatAward> GetEnumerator() => _pieces.SelectMany(piece => piece).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

namespace Raadslag.Texts;

/// <summary>What two sequences have in common, in order: Myers' greedy search for the fewest differences.</summary>
public static class CommonSequence
{
    // Beyond this many differences the rest counts as different: two texts without a word in common would otherwise take
    // time and memory in the square of their length. No answer is wrong for it, only longer.
    private const int MostDifferences = 2000;

    /// <summary>The places that hold the same on both sides, both rising.</summary>
    public static List<(int Left, int Right)> Of(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (a, b) = (Numbered(left, numbers), Numbered(right, numbers));

        var start = a.AsSpan().CommonPrefixLength(b);
        var end = CommonSuffix(a.AsSpan(start), b.AsSpan(start));
        var middle = Middle(a[start..^end], b[start..^end]);

        return
        [
            .. Enumerable.Range(0, start).Select(i => (i, i)),
            .. middle.Select(pair => (pair.Left + start, pair.Right + start)),
            .. Enumerable.Range(0, end).Select(i => (a.Length - end + i, b.Length - end + i)),
        ];
    }

    private static int[] Numbered(IReadOnlyList<string> values, Dictionary<string, int> numbers)
    {
        var numbered = new int[values.Count];
        for (var i = 0; i < numbered.Length; i++)
        {
            numbers.TryAdd(values[i], numbers.Count);
            numbered[i] = numbers[values[i]];
        }

        return numbered;
    }

    private static int CommonSuffix(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var length = 0;
        while (length < Math.Min(a.Length, b.Length) && a[^(length + 1)] == b[^(length + 1)])
        {
            length++;
        }

        return length;
    }

    // On diagonal k stand the places (x, x - k). A round has one difference more than the last and notes how far every
    // diagonal can now be followed.
    private static List<(int Left, int Right)> Middle(int[] a, int[] b)
    {
        var rounds = new List<int[]>();
        while (true)
        {
            var differences = rounds.Count;
            var reached = new int[2 * differences + 1];
            for (var k = -differences; k <= differences; k += 2)
            {
                var x = Start(rounds, differences, k);
                while (x < a.Length && x - k < b.Length && a[x] == b[x - k])
                {
                    x++;
                }

                reached[k + differences] = x;
            }

            rounds.Add(reached);
            if (LastDiagonal(reached, a.Length, b.Length) is { } last)
            {
                return Back(rounds, last);
            }
        }
    }

    // one further to the right, or one further down, from where the round before came to
    private static int Start(List<int[]> rounds, int differences, int k)
    {
        if (differences == 0)
        {
            return 0;
        }

        var before = rounds[differences - 1];
        return IsDown(before, differences, k) ? before[k + differences] : before[k + differences - 2] + 1;
    }

    private static bool IsDown(int[] before, int differences, int k) =>
        k == -differences || (k != differences && before[k + differences - 2] < before[k + differences]);

    private static int? LastDiagonal(int[] reached, int width, int height)
    {
        var differences = reached.Length / 2;
        var end = width - height;
        if (Math.Abs(end) <= differences && (end + differences) % 2 == 0 && reached[end + differences] == width)
        {
            return end;
        }

        return differences < MostDifferences
            ? null
            : Enumerable
                .Range(0, differences + 1)
                .Select(i => 2 * i - differences)
                .Where(k => reached[k + differences] <= width && reached[k + differences] - k <= height)
                .MaxBy(k => 2 * reached[k + differences] - k);
    }

    private static List<(int Left, int Right)> Back(List<int[]> rounds, int k)
    {
        var pairs = new List<(int Left, int Right)>();
        for (var differences = rounds.Count - 1; differences >= 0; differences--)
        {
            var start = Start(rounds, differences, k);
            for (var x = rounds[differences][k + differences] - 1; x >= start; x--)
            {
                pairs.Add((x, x - k));
            }

            if (differences > 0)
            {
                k += IsDown(rounds[differences - 1], differences, k) ? 1 : -1;
            }
        }

        pairs.Reverse();
        return pairs;
    }
}

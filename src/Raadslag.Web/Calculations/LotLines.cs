using Raadslag.Law.Elections;

namespace Raadslag.Web.Calculations;

/// <summary>Lots as somebody wrote them down, a line each: "A, B: A" is a lot between A and B that fell on A.</summary>
internal sealed class LotLines
{
    // nobody draws more; each is compared with each tie
    private const int MostLots = 100;

    private readonly FigureField _field;
    private readonly List<(int Line, DrawnLot Lot)> _lots = [];

    public LotLines(FigureField field)
    {
        _field = field;
        var number = 0;
        foreach (var line in field.Text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (Read(line) is { } lot)
            {
                _lots.Add((number, lot));
            }
            else
            {
                field.Refuse(
                    number,
                    "Lodtrækningen kan ikke læses. Skriv dem, der stod lige, og efter et kolon den, loddet faldt på: »A, B: A«."
                );
            }
        }

        if (_lots.Count > MostLots)
        {
            field.Refuse($"Der er mere end {MostLots} lodtrækninger. Så mange kan der ikke være her.");
        }
    }

    public IReadOnlyList<DrawnLot> Lots => [.. _lots.Select(one => one.Lot)];

    /// <summary>Refuses the lot between these, with its line.</summary>
    public void Refuse(string between, string sentence)
    {
        var line = _lots.Find(one => string.Join(", ", one.Lot.Between) == between).Line;
        _field.Refuse(line, sentence);
    }

    /// <summary>The line that says this, ready to be added.</summary>
    public static string Write(IReadOnlyList<string> between, string winner)
    {
        // a name with a comma in it asks for another sign between names
        var sign = between.Any(name => name.Contains(',', StringComparison.Ordinal)) ? "; " : ", ";
        return $"{string.Join(sign, between)}: {winner}";
    }

    private static DrawnLot? Read(string line)
    {
        // a name may have a colon in it: the one sought stands before a winner who was in the lot
        DrawnLot[] readings =
        [
            .. Enumerable
                .Range(0, line.Length)
                .Where(i => line[i] == ':')
                .Select(i => ReadAt(line, i))
                .OfType<DrawnLot>(),
        ];
        return Array.Find(readings, lot => lot.Between.Contains(lot.Winner)) ?? readings.LastOrDefault();
    }

    private static DrawnLot? ReadAt(string line, int colon)
    {
        var sign = line.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        string[] between =
        [
            .. line[..colon].Split(sign, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        ];
        var winner = line[(colon + 1)..].Trim();
        return between.Length < 2 || winner == "" ? null : new DrawnLot(between, winner);
    }
}

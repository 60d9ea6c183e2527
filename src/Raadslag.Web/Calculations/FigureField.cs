using System.Numerics;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Raadslag.Law.Elections;
using Raadslag.Publishing.Worksheets;

namespace Raadslag.Web.Calculations;

/// <summary>A field of a calculation as somebody filled it in; what is wrong with it is said in sentences on the page.</summary>
/// <param name="name">The name and id of the field.</param>
/// <param name="text">What stands in it.</param>
/// <param name="faults">Where the sentences go.</param>
internal sealed class FigureField(string name, string? text, ModelStateDictionary faults)
{
    /// <summary>The most lines of figures; the municipalities of the country several times over.</summary>
    private const int MostLines = 2000;

    // whoever sees ten mistakes looks for what they have in common
    private const int MostFaults = 10;

    private readonly List<FigureLine> _lines = [];

    // blank lines and empty cells at the start count, so that a line has the number it has on the page
    public string Text { get; } = text?.TrimEnd() ?? "";

    /// <summary>The first line, when it was read as the head of the columns.</summary>
    public FigureLine? Head { get; private set; }

    /// <summary>Whether something is wrong with it.</summary>
    public bool IsRefused => faults.TryGetValue(name, out var entry) && entry.Errors is [_, ..];

    public void Refuse(string sentence)
    {
        if (faults.TryGetValue(name, out var entry) && entry.Errors.Count >= MostFaults)
        {
            return;
        }

        faults.AddModelError(name, sentence);
    }

    public void Refuse(int line, string sentence) => Refuse($"Linje {line}: {sentence}");

    /// <summary>Refuses, with the line whose first cell this is where there is one: the last, if there are two.</summary>
    public void RefuseNamed(string first, string sentence)
    {
        if (_lines.LastOrDefault(line => line[0] == first.Trim()) is { } line)
        {
            Refuse(line.Number, sentence);
        }
        else
        {
            Refuse(sentence);
        }
    }

    /// <summary>Every line with something in it, also the head and the sums.</summary>
    public IReadOnlyList<FigureLine> AllLines()
    {
        _lines.AddRange(FigureLine.ReadAll(Text));
        return _lines;
    }

    /// <summary>The lines of figures below the head, in turn; those that cannot be read are refused and left out.</summary>
    /// <param name="columns">What the columns are called, in small letters.</param>
    public IEnumerable<FigureLine> Lines(params IReadOnlyList<string> columns)
    {
        var order = string.Join("; ", columns);
        var lines = FigureLine.ReadAll(Text).ToList();
        Head = FigureLine.HeadOf(lines);
        lines.RemoveRange(0, Head is null ? 0 : 1);
        if (lines is [])
        {
            Refuse($"Der er ingen tal endnu. Skriv en linje for hver: {order}.");
        }
        else if (lines.Count > MostLines)
        {
            Refuse(
                $"Der er {DanishFigures.Grouped(lines.Count)} linjer. Her kan højst være {DanishFigures.Grouped(MostLines)}."
            );
            yield break;
        }

        foreach (var line in lines)
        {
            if (FaultOf(line, columns.Count, order) is { } fault)
            {
                Refuse(line.Number, fault);
            }
            else
            {
                _lines.Add(line);
                yield return line;
            }
        }
    }

    /// <summary>A whole number that must stand in the line; false when it does not, and that is refused.</summary>
    /// <param name="line">The line.</param>
    /// <param name="column">The column, from 0.</param>
    /// <param name="what">What it is, as "stemmetallet".</param>
    /// <param name="number">The number.</param>
    public bool TryWhole(FigureLine line, int column, string what, out long number)
    {
        number = 0;
        if (line[column] == "")
        {
            Refuse(
                line.Number,
                $"{Capital(what)} for »{line[0]}« mangler. Skriv navn og tal med semikolon imellem, for eksempel »A; 4.200«."
            );
            return false;
        }

        return TryRead(line[column], what, line.Number, out number);
    }

    /// <summary>A whole number that may stand in the line; null when the cell is empty, or refused.</summary>
    public int? SmallWholeOrNull(FigureLine line, int column, string what)
    {
        if (line[column] == "" || !TryRead(line[column], what, line.Number, out var number))
        {
            return null;
        }

        if (number is >= int.MinValue and <= int.MaxValue)
        {
            return (int)number;
        }

        Refuse(line.Number, $"{Capital(what)} »{line[column]}« er for stort.");
        return null;
    }

    /// <summary>A whole number that must stand in the line; null when it does not, or is refused.</summary>
    public int? SmallWhole(FigureLine line, int column, string what) =>
        line[column] != "" ? SmallWholeOrNull(line, column, what)
        : TryWhole(line, column, what, out var number) ? (int)number
        : null;

    /// <summary>The percentage in the field as an exact share, from 0 to 100 %; null when it is refused.</summary>
    /// <param name="what">What it is, as "spærregrænsen".</param>
    public Share? Percentage(string what)
    {
        if (
            DanishNumber.Read(Text.TrimEnd('%')) is { Decimals: <= 6 } percent
            && (long)BigInteger.Pow(10, percent.Decimals + 2) is var hundred
            && percent.Digits >= 0
            && percent.Digits <= hundred
        )
        {
            return new Share((long)percent.Digits, hundred);
        }

        Refuse($"{Capital(what)} »{Text}« kan ikke læses. Skriv procenten fra 0 til 100, for eksempel 2 eller 2,5.");
        return null;
    }

    /// <summary>The one whole number in the field, within these limits, both included; null when it is refused.</summary>
    public int? SmallWhole(string what, int least, int most)
    {
        var sentence =
            $"Skriv {what} som et helt tal fra {DanishFigures.Grouped(least)} til {DanishFigures.Grouped(most)}.";
        if (DanishNumber.Read(Text)?.Whole is { } number && number >= least && number <= most)
        {
            return (int)number;
        }

        Refuse(Text == "" ? sentence : $"{sentence} Der står »{Text}«.");
        return null;
    }

    private static string? FaultOf(FigureLine line, int columns, string order) =>
        line.Fault is { } fault ? fault
        : line.IsSum ? $"»{line[0]}« ser ud til at være en sum. Slet linjen; summen regnes ud her."
        : line.Cells.Count > columns ? $"Der er {line.Cells.Count} celler, og der kan højst være {columns}: {order}."
        : null;

    private bool TryRead(string cell, string what, int line, out long number)
    {
        var read = DanishNumber.Read(cell)?.Whole;
        number = (long)(read ?? 0);
        if (read is null)
        {
            Refuse(line, $"{Capital(what)} »{cell}« kan ikke læses. Skriv et helt tal, for eksempel 4200 eller 4.200.");
        }

        return read is not null;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

using System.Text;

namespace Raadslag.Publishing.Pasting;

/// <summary>How letters look, and where they lead.</summary>
internal readonly record struct PastedLook(bool IsBold, bool IsItalic, string? Href);

/// <summary>Letters that look the same; a line break is <c>\n</c>.</summary>
internal readonly record struct PastedRun(string Text, PastedLook Look);

/// <summary>Gathers the letters of paragraphs: white space made one space, and bold without spaces at its ends.</summary>
internal sealed class PastedRuns
{
    private List<(char Letter, PastedLook Look)> _letters = [];

    internal PastedRuns Add(string text, PastedLook look)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsWhiteSpace(letter))
            {
                Append(' ', look);
            }
            else if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                _letters.Add((letter, look));
                _letters.Add((text[++at], look));
            }
            else if (char.IsSurrogate(letter))
            {
                _letters.Add(('\uFFFD', look));
            }
            // soft hyphens and spaces without width are hints to another page
            else if (letter is not ('\u00AD' or '\u200B' or '\uFEFF') && !char.IsControl(letter))
            {
                _letters.Add((letter == '\u2011' ? '-' : letter, look));
            }
        }

        return this;
    }

    internal PastedRuns Add(IEnumerable<PastedRun> runs)
    {
        foreach (var run in runs)
        {
            Add(run.Text, run.Look);
        }

        return this;
    }

    /// <summary>Adds the runs with the line breaks in them.</summary>
    internal PastedRuns AddWithBreaks(IEnumerable<PastedRun> runs)
    {
        foreach (var run in runs)
        {
            var lines = run.Text.Split('\n');
            Add(lines[0], run.Look);
            foreach (var line in lines[1..])
            {
                Break(run.Look);
                Add(line, run.Look);
            }
        }

        return this;
    }

    internal void Break(PastedLook look) => Append('\n', look);

    /// <summary>What is gathered, as paragraphs: two line breaks in a row part them.</summary>
    internal IEnumerable<IReadOnlyList<PastedRun>> TakeParagraphs()
    {
        var letters = _letters;
        _letters = [];
        var start = 0;
        for (var at = 0; at <= letters.Count; at++)
        {
            if (
                at == letters.Count
                || (letters[at].Letter == '\n' && at + 1 < letters.Count && letters[at + 1].Letter == '\n')
            )
            {
                if (Runs(letters, start, at) is { Count: > 0 } runs)
                {
                    yield return runs;
                }

                start = at + 1;
            }
        }
    }

    /// <summary>What is gathered, as one paragraph.</summary>
    internal IReadOnlyList<PastedRun> TakeOne() => [.. TakeParagraphs().SelectMany(runs => runs)];

    private void Append(char space, PastedLook look)
    {
        if (_letters is [.., (' ', _)])
        {
            if (space == ' ')
            {
                return;
            }

            _letters.RemoveAt(_letters.Count - 1);
        }

        if (space == '\n' || _letters is not ([] or [.., ('\n', _)]))
        {
            _letters.Add((space, look));
        }
    }

    private static List<PastedRun> Runs(List<(char Letter, PastedLook Look)> letters, int from, int to)
    {
        while (from < to && letters[from].Letter is ' ' or '\n')
        {
            from++;
        }

        while (to > from && letters[to - 1].Letter is ' ' or '\n')
        {
            to--;
        }

        var runs = new List<PastedRun>();
        var text = new StringBuilder();
        var current = default(PastedLook);
        for (var at = from; at < to; at++)
        {
            var look = letters[at].Letter is ' ' or '\n'
                ? Between(letters[at - 1].Look, letters[at + 1].Look)
                : letters[at].Look;
            if (look != current && text.Length > 0)
            {
                runs.Add(new PastedRun(text.ToString(), current));
                text.Clear();
            }

            current = look;
            text.Append(letters[at].Letter);
        }

        if (text.Length > 0)
        {
            runs.Add(new PastedRun(text.ToString(), current));
        }

        return runs;
    }

    // a space takes the look that both its neighbors have, so that no bold begins or ends with it
    private static PastedLook Between(PastedLook before, PastedLook after) =>
        new(
            before.IsBold && after.IsBold,
            before.IsBold == after.IsBold && before.IsItalic && after.IsItalic,
            before == after ? before.Href : null
        );
}

using Spectre.Console;

namespace Raadslag.Cli.CommandLine;

/// <summary>Tables and progress on a terminal; plain lines, tab-separated, when the output goes elsewhere.</summary>
internal static class Screen
{
    public static bool IsTerminal => !Console.IsOutputRedirected;

    /// <summary>A table; elsewhere than on a terminal one line a row with tabs between.</summary>
    /// <param name="heads">The names of the columns.</param>
    /// <param name="rows">A cell for each column.</param>
    /// <param name="isNumber">Which columns stand to the right; null for none.</param>
    public static void Table(string[] heads, IEnumerable<string[]> rows, Func<int, bool>? isNumber = null)
    {
        if (!IsTerminal)
        {
            foreach (var row in rows.Prepend(heads))
            {
                Console.Out.WriteLine(string.Join('\t', row.Select(cell => cell.ReplaceLineEndings(" "))));
            }

            return;
        }

        var table = new Table().Border(TableBorder.Rounded);
        foreach (var (index, head) in heads.Index())
        {
            var column = new TableColumn(new Text(head));
            table.AddColumn(isNumber?.Invoke(index) == true ? column.RightAligned() : column);
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(cell)));
        }

        AnsiConsole.Write(table);
    }

    /// <summary>Does something for each of the files, with a bar that moves.</summary>
    public static async Task ForEachAsync<T>(string what, IReadOnlyList<T> all, Func<T, Task> action)
    {
        if (!IsTerminal || all.Count < 2)
        {
            foreach (var one in all)
            {
                await action(one);
            }

            return;
        }

        await AnsiConsole
            .Progress()
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .StartAsync(async progress =>
            {
                var task = progress.AddTask(what, maxValue: all.Count);
                foreach (var one in all)
                {
                    await action(one);
                    task.Increment(1);
                }
            });
    }

    /// <summary>Asks yes or no; no when nobody sits at a terminal.</summary>
    public static bool Confirms(string question) =>
        IsTerminal
        && !Console.IsInputRedirected
        && AnsiConsole.Prompt(
            new ConfirmationPrompt(Markup.Escape(question))
            {
                Yes = 'j',
                No = 'n',
                DefaultValue = false,
            }
        );
}

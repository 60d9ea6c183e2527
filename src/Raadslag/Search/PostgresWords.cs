using System.Data.Common;
using System.Diagnostics;
using Npgsql;

namespace Raadslag.Search;

/// <summary>
/// PostgreSQL: the index over <c>search_lexemes(typed, stemmed, marks)</c>, in which typed words begin with =. It knows
/// no places; words that must stand next to each other are looked for in the text of those it finds.
/// </summary>
internal sealed class PostgresWords : HitNumbers
{
    private const string Lexemes = "search_lexemes(typed, stemmed, marks)";

    protected override async Task<long[][]> ReadAsync(
        DbConnection connection,
        IReadOnlyList<Match> matches,
        CancellationToken cancellation
    )
    {
        await using var batch = new NpgsqlBatch((NpgsqlConnection)connection);
        // The planner thinks little of the index for common words, and would make the words of every entry anew.
        batch.BatchCommands.Add(new NpgsqlBatchCommand("select set_config('enable_seqscan', 'off', true)"));
        foreach (var match in matches)
        {
            batch.BatchCommands.Add(Command("coalesce(array_agg(number), '{}')", match));
        }

        var numbers = new long[matches.Count][];
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        for (var i = 0; i < matches.Count; i++)
        {
            await reader.NextResultAsync(cancellation);
            await reader.ReadAsync(cancellation);
            numbers[i] = await reader.GetFieldValueAsync<long[]>(0, cancellation);
            Array.Sort(numbers[i]); // here, not in the database: it is cheaper
        }

        return numbers;
    }

    internal static NpgsqlBatchCommand Command(string selected, Match match)
    {
        var command = new NpgsqlBatchCommand();
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = TsQuery(match) });
        var where = $"{Lexemes} @@ $1::tsquery";
        if (match.HasNeighbors)
        {
            where += " and " + Condition(match, command);
        }

        command.CommandText = $"select {selected} from search_index_entry where {where}";
        return command;
    }

    // At least what the match asks for: words anywhere instead of next to each other, and then nothing left out.
    private static string TsQuery(Match match) =>
        match switch
        {
            Match.Holds holds => $"({string.Join(" & ", holds.Words.Select(word => Lexeme(holds, word)))})",
            Match.All all => $"({string.Join(" & ", all.Parts.Select(TsQuery))})",
            Match.Any any => $"({string.Join(" | ", any.Parts.Select(TsQuery))})",
            Match.Without without when without.Unwanted.HasNeighbors => TsQuery(without.Wanted),
            Match.Without without => $"({TsQuery(without.Wanted)} & !{TsQuery(without.Unwanted)})",
            _ => throw new UnreachableException(),
        };

    // Words are letters and digits, so none can end its quotation marks.
    private static string Lexeme(Match.Holds holds, string word) =>
        $"'{(holds.Column is WordColumn.Typed ? "=" : "")}{word}'{(holds.AsBeginning ? ":*" : "")}";

    private static string Condition(Match match, NpgsqlBatchCommand command) =>
        match switch
        {
            Match.Holds holds => Condition(holds, command),
            Match.All all => $"({string.Join(" and ", all.Parts.Select(part => Condition(part, command)))})",
            Match.Any any => $"({string.Join(" or ", any.Parts.Select(part => Condition(part, command)))})",
            Match.Without without =>
                $"({Condition(without.Wanted, command)} and not {Condition(without.Unwanted, command)})",
            _ => throw new UnreachableException(),
        };

    private static string Condition(Match.Holds holds, NpgsqlBatchCommand command)
    {
        var text = $" {string.Join(' ', holds.Words)}{(holds.AsBeginning ? "" : " ")}";
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = text });
        var column = holds.Column is WordColumn.Typed ? "typed" : "stemmed || marks";

        return $"strpos({column}, ${command.Parameters.Count}) > 0";
    }
}

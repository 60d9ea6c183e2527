using System.Data.Common;

namespace Raadslag.Search;

/// <summary>SQLite: the full-text table <c>search_words</c>, whose row numbers are the entries'.</summary>
internal sealed class Fts5 : HitNumbers
{
    protected override async Task<long[][]> ReadAsync(
        DbConnection connection,
        IReadOnlyList<Match> matches,
        CancellationToken cancellation
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select rowid from search_words where search_words match @match order by rowid";
        var expression = command.CreateParameter();
        expression.ParameterName = "@match";
        command.Parameters.Add(expression);

        var numbers = new long[matches.Count][];
        for (var i = 0; i < matches.Count; i++)
        {
            expression.Value = Expression(matches[i]);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            numbers[i] = Numbers(reader);
        }

        return numbers;
    }

    // The database runs in this thread: there is nothing to wait for.
    private static long[] Numbers(DbDataReader reader)
    {
        var numbers = new List<long>();
        while (reader.Read())
        {
            numbers.Add(reader.GetInt64(0));
        }

        return [.. numbers];
    }

    // Words are letters and digits, so none can end its quotation marks.
    internal static string Expression(Match match) =>
        match switch
        {
            Match.Holds { Column: WordColumn.Typed } holds => $"typed : {Quoted(holds)}",
            Match.Holds holds => $"{{stemmed marks}} : {Quoted(holds)}",
            Match.All all => $"({string.Join(" AND ", all.Parts.Select(Expression))})",
            Match.Any any => $"({string.Join(" OR ", any.Parts.Select(Expression))})",
            Match.Without without => $"({Expression(without.Wanted)} NOT {Expression(without.Unwanted)})",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static string Quoted(Match.Holds holds) =>
        $"\"{string.Join(' ', holds.Words)}\"{(holds.AsBeginning ? " *" : "")}";
}

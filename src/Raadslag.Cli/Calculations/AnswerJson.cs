using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Raadslag.Law.Elections;

namespace Raadslag.Cli.Calculations;

/// <summary>Writes what came of elections and allocations (docs/elections.md).</summary>
internal static partial class AnswerJson
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="answers">What came of the cases, in their order.</param>
    /// <param name="areMany">Whether they were given as many.</param>
    /// <param name="what">What is shared out: <c>seats</c> or <c>parts</c>.</param>
    public static string Write(IReadOnlyList<Answer> answers, bool areMany, string what) =>
        Text(json =>
        {
            if (areMany)
            {
                json.WriteStartObject();
                json.WriteStartArray("results");
            }

            foreach (var answer in answers)
            {
                Write(json, answer, what);
            }

            if (areMany)
            {
                json.WriteEndArray();
                json.WriteEndObject();
            }
        });

    /// <summary>What is written, as readable JSON.</summary>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            write(json);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A field with a list of texts.</summary>
    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>A name as it stands in files: <c>VotesAreNegative</c> is <c>votes-are-negative</c>.</summary>
    public static string Kebab(string name) => WordStart().Replace(name, "-").ToLowerInvariant();

    private static void Write(Utf8JsonWriter json, Answer answer, string what)
    {
        json.WriteStartObject();
        switch (answer)
        {
            case Answer.Calculated calculated:
                Write(json, calculated.Settled, what);
                break;
            case Answer.Refused refused:
                json.WriteString("outcome", "refused");
                json.WriteString("refusal", refused.Name);
                json.WriteString("message", refused.Sentence);
                break;
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Apportionment.Settled settled, string what)
    {
        var lot = settled as Apportionment.LotRequired;
        json.WriteString("outcome", lot is null ? "complete" : "lot-required");
        json.WriteStartObject(what);
        foreach (var (list, seats) in settled.SeatsOf)
        {
            json.WriteNumber(list, seats);
        }

        json.WriteEndObject();
        if (settled.Distributions.Any(distribution => distribution.Quotas is [_, ..]))
        {
            WriteQuotas(json, settled);
        }
        else
        {
            WriteOrder(json, settled);
        }

        if (lot is not null)
        {
            json.WriteStartObject("lot");
            json.WriteNumber("seats", lot.Seats);
            WriteTexts(json, "between", lot.Between);
            json.WriteEndObject();
        }
    }

    private static void WriteOrder(Utf8JsonWriter json, Apportionment.Settled settled)
    {
        json.WriteStartArray("order");
        foreach (var award in settled.Order)
        {
            json.WriteStartObject();
            json.WriteNumber("seat", award.Seat);
            json.WriteString("list", award.To);
            json.WritePropertyName("votes");
            json.WriteRawValue(award.Quotient.Votes.ToString(CultureInfo.InvariantCulture));
            json.WriteString("divisor", award.Quotient.Divisor.ToString());
            json.WriteBoolean("byLot", award.ByLot);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuotas(Utf8JsonWriter json, Apportionment.Settled settled)
    {
        json.WriteStartArray("quotas");
        foreach (var distribution in settled.Distributions)
        {
            foreach (var quota in distribution.Quotas)
            {
                json.WriteStartObject();
                if (distribution.Alliance is { } alliance)
                {
                    json.WriteString("within", alliance);
                }

                json.WriteString("list", quota.Name);
                json.WriteNumber("whole", quota.Whole);
                json.WriteString("remainder", Remainder(quota.Remainder));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    /// <summary>The votes left over, <c>12</c> or <c>12/7</c>.</summary>
    private static string Remainder(Quotient remainder) =>
        remainder.Divisor.Numerator is 0 or 1
            ? FormattableString.Invariant($"{remainder.Votes}")
            : FormattableString.Invariant($"{remainder.Votes}/{remainder.Divisor}");

    [GeneratedRegex("(?<!^)(?=[A-Z])")]
    private static partial Regex WordStart();
}

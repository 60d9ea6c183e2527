namespace Raadslag.Web.Tests.Hostile;

/// <summary>What nobody types, and somebody sends.</summary>
internal static class HostileValues
{
    /// <summary>Values for a field, percent-encoded, so that also what is no text can be among them.</summary>
    public static IReadOnlyList<string> Encoded { get; } =
    [
        "",
        "%20",
        "-1",
        "0",
        "2147483648",
        "99999999999999999999999",
        "1e400",
        "NaN",
        "0001-01-01",
        "9999-12-31",
        "2026-02-30",
        "24:00",
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
        "true",
        "999",
        "%00",
        "a%00b",
        "%ED%A0%80",
        "%FF%FE",
        "%E2%80%AE%E2%80%8B",
        "a%07b",
        "%F0%9F%98%80",
        "%25s%7B0%7D%7B%7Bpkt%3A%20x%7D%7D",
        "..%2F..%2Fetc%2Fpasswd",
        "%27%22%3C%3E%26%3B",
        "%0D%0A%0D%0A",
        "%CC%81",
        new string('9', 400),
        new string('x', 5_000),
        string.Concat(Enumerable.Repeat("%C3%A6", 1_200)),
    ];

    /// <summary>Parts of an address.</summary>
    public static IReadOnlyList<string> Segments { get; } =
    [
        "%00",
        "%FF",
        "%ED%A0%80",
        "-1",
        "0",
        "9999-12-31",
        "0001-01-01",
        "10000-01-01",
        "2026-6-12",
        "99999999999",
        "..%2F..",
        "%20",
        "a.b",
        "referat",
        "KKR-SJAELLAND",
        "%E2%80%AE",
        new string('a', 3_000),
    ];

    /// <summary>What stands in the address of a handler that there is not.</summary>
    public static IReadOnlyList<string> Handlers { get; } =
    [
        "",
        "?handler=",
        "?handler=Findes-ikke",
        "?handler=Save&handler=Keep",
        "?handler=%00",
        "?handler[]=Save",
        $"?handler={new string('H', 3_000)}",
    ];
}

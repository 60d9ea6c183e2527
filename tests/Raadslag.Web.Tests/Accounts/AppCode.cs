using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;

namespace Raadslag.Web.Tests.Accounts;

/// <summary>The app on the phone: RFC 6238, with HMAC-SHA1, six digits and steps of half a minute.</summary>
internal static class AppCode
{
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    // the site's clock stands still and a code works once: the one before, the one now, the one after
    private static readonly ConcurrentDictionary<string, int> Shown = new();

    /// <summary>A code that the app shows about now for a key as the page prints it: the next that was not used.</summary>
    public static string For(string key) => At(key, Shown.AddOrUpdate(key, -1, (_, before) => before + 1));

    /// <summary>The code that the app shows so many half minutes from now.</summary>
    public static string At(string key, int steps) =>
        For(Decoded(key), RunningSite.Moment.ToUnixTimeSeconds() + 30 * steps);

    private static readonly string[] Guesses = ["123456", "654321", "112233", "332211"];

    /// <summary>A code that it does not show.</summary>
    public static string WrongFor(string key)
    {
        string[] shown = [At(key, -1), At(key, 0), At(key, 1)];
        return Guesses.First(code => !shown.Contains(code));
    }

    internal static string For(byte[] secret, long seconds)
    {
        var step = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, seconds / 30);
#pragma warning disable CA5350 // the standard's own, and what every app does
        var hash = HMACSHA1.HashData(secret, step);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xF;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & 0x7FFFFFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Decoded(string key)
    {
        var bits = string.Concat(
            key.Where(letter => letter != ' ')
                .Select(letter =>
                    Base32.IndexOf(letter, StringComparison.Ordinal).ToString("B5", CultureInfo.InvariantCulture)
                )
        );
        return
        [
            .. bits.Chunk(8).Where(eight => eight.Length == 8).Select(eight => Convert.ToByte(new string(eight), 2)),
        ];
    }
}

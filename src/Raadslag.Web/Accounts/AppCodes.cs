using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Accounts;
using Raadslag.Foundations;

namespace Raadslag.Web.Accounts;

/// <summary>
/// The codes of an app (RFC 6238: HMAC-SHA1, six digits, half a minute each). One is taken half a minute early or late,
/// for clocks differ, and only once.
/// </summary>
/// <remarks>The framework's own provider takes a code as often as it is shown, and two steps either side.</remarks>
internal sealed class AppCodes(RaadslagDb db, TimeProvider time, UsedSteps steps, LateWrites late)
    : IUserTwoFactorTokenProvider<Account>
{
    private const int SecondsAStep = 30;
    private const int Digits = 6;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Whether the code is right and was not used; it is used then.</summary>
    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        // claimed here before it is stored: of two at once, one may find the database busy and the other not
        if (
            await manager.GetAuthenticatorKeyAsync(user) is not { } key
            || StepOf(key, token, time.GetUtcNow(), user.LastCodeStep) is not { } step
            || !steps.TryUse(user.Id, key, step)
        )
        {
            return false;
        }

        // whoever holds an older copy of the account cannot store it any more
        var (used, stamp) = (0, Guid.CreateVersion7().ToString());
        if (await db.TryWriteAsync(async () => used = await UseAsync(db, user.Id, step, stamp)))
        {
            if (used == 1)
            {
                db.Entry(user).State = EntityState.Detached;
                (user.LastCodeStep, user.ConcurrencyStamp) = (step, stamp);
                db.Attach(user);
            }

            return used == 1;
        }

        db.Attach(user);
        late.Add(services => UseAsync(services.GetRequiredService<RaadslagDb>(), user.Id, step, stamp));
        return true;
    }

    // two at once: one of them gets in
    private static Task<int> UseAsync(RaadslagDb db, Guid account, long step, string stamp) =>
        db
            .Users.Where(known => known.Id == account && (known.LastCodeStep == null || known.LastCodeStep < step))
            .ExecuteUpdateAsync(set =>
                set.SetProperty(known => known.LastCodeStep, step).SetProperty(known => known.ConcurrencyStamp, stamp)
            );

    // a key that cannot be read must not make a password enough
    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) =>
        Task.FromResult(true);

    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) =>
        throw new NotSupportedException("The app makes the codes.");

    /// <summary>The half minute that the code belongs to; null when it is wrong, too old or used.</summary>
    internal static long? StepOf(string key, string code, DateTimeOffset now, long? lastUsed)
    {
        var (secret, present) = (Decoded(key), now.ToUnixTimeSeconds() / SecondsAStep);
        long? found = null;
        for (var step = present - 1; step <= present + 1; step++)
        {
            var same = CryptographicOperations.FixedTimeEquals(
                Encoding.UTF8.GetBytes(CodeAt(secret, step)),
                Encoding.UTF8.GetBytes(code)
            );
            found = same && step > (lastUsed ?? long.MinValue) ? step : found;
        }

        return found;
    }

    private static string CodeAt(byte[] secret, long step)
    {
        var moment = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(moment, step);
#pragma warning disable CA5350 // the standard's own, and what every app does
        var hash = HMACSHA1.HashData(secret, moment);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & 0x7FFFFFFF;
        return (number % 1_000_000).ToString("D" + Digits, CultureInfo.InvariantCulture);
    }

    private static byte[] Decoded(string key)
    {
        var (bytes, bits, count) = (new List<byte>(), 0, 0);
        foreach (var letter in key.TrimEnd('='))
        {
            var five = Base32.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            (bits, count) = (((bits << 5) | five) & 0xFFF, count + 5);
            if (count >= 8)
            {
                count -= 8;
                bytes.Add((byte)((bits >> count) & 0xFF));
            }
        }

        return [.. bytes];
    }
}

/// <summary>Codes that were used, also while the database could not be written in.</summary>
internal sealed class UsedSteps
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(Guid Account, string Key), long> _last = [];

    /// <summary>Uses the step of an account's key up; false when it, or a later one, is used already.</summary>
    public bool TryUse(Guid account, string key, long step)
    {
        lock (_lock)
        {
            if (_last.GetValueOrDefault((account, key)) >= step)
            {
                return false;
            }

            _last[(account, key)] = step;
            return true;
        }
    }
}

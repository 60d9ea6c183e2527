using Raadslag.Accounts;

namespace Raadslag.Web.Accounts;

/// <summary>How many wrong answers are free, and how long the pauses are that follow; each is twice the one before.</summary>
/// <param name="Free">How many wrong answers cost nothing.</param>
/// <param name="First">The first pause.</param>
/// <param name="Longest">What no pause is longer than.</param>
internal sealed record AttemptRule(int Free, TimeSpan First, TimeSpan Longest)
{
    /// <summary>For strangers who try one account, or a known device that does.</summary>
    public static AttemptRule OfAccount { get; } = new(5, TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(15));

    /// <summary>For one address that tries many accounts; a whole town hall may sit behind it.</summary>
    public static AttemptRule OfAddress { get; } = new(30, TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(15));

    /// <summary>For codes: there are only a million, and whoever tries them knows the password.</summary>
    public static AttemptRule OfCode { get; } = new(5, TimeSpan.FromSeconds(30), TimeSpan.FromHours(1));

    public TimeSpan PauseAfter(int failures) =>
        failures < Free ? TimeSpan.Zero
        : failures - Free > 20 ? Longest
        : TimeSpan.FromTicks(Math.Min(First.Ticks << (failures - Free), Longest.Ticks));
}

/// <summary>What is tried: an account by strangers, an account from a known device, or anything from one address.</summary>
internal sealed record AttemptKey(string Name, AttemptRule Rule)
{
    /// <summary>The account that has, or would have, this address.</summary>
    public static AttemptKey OfEmail(string? normalized) =>
        new($"account {SecretKey.Hash(normalized ?? "")}", AttemptRule.OfAccount);
}

/// <summary>
/// Makes those wait who guess. It counts by what was typed, whether there is such an account or not, so that waiting tells
/// nothing. Kept in memory: a restart forgets it, and each node counts by itself.
/// </summary>
/// <remarks>An attempt is counted before it is looked at; a thousand at once get no more tries than one after another.</remarks>
public sealed class Attempts(TimeProvider time)
{
    private const int MostKept = 50_000;
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(24);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Tries> _tries = [];

    /// <summary>Counts an attempt; answers with how long to wait when it may not be made yet.</summary>
    internal TimeSpan? Begin(params ReadOnlySpan<AttemptKey> keys)
    {
        lock (_lock)
        {
            var longest = TimeSpan.Zero;
            foreach (var key in keys)
            {
                var wait = _tries.TryGetValue(key.Name, out var known) ? WaitOf(known) : TimeSpan.Zero;
                longest = wait > longest ? wait : longest;
            }

            if (longest > TimeSpan.Zero)
            {
                return longest;
            }

            foreach (var key in keys)
            {
                Count(key);
            }

            return null;
        }
    }

    /// <summary>The attempt was right: it does not count, and what was wrong before it is forgotten where it was about one account.</summary>
    internal void Succeeded(params ReadOnlySpan<AttemptKey> keys)
    {
        lock (_lock)
        {
            foreach (var key in keys)
            {
                // somebody's own account must not buy them more guesses at others'
                if (key.Rule == AttemptRule.OfAddress && _tries.TryGetValue(key.Name, out var tries))
                {
                    tries.Failures--;
                    tries.Pause = TimeSpan.Zero;
                }
                else
                {
                    _tries.Remove(key.Name);
                }
            }
        }
    }

    private void Count(AttemptKey key)
    {
        if (!_tries.TryGetValue(key.Name, out var tries) || time.GetElapsedTime(tries.LastAt) > Remembered)
        {
            MakeRoom();
            _tries[key.Name] = tries = new Tries();
        }

        tries.Failures++;
        tries.LastAt = time.GetTimestamp();
        tries.Pause = key.Rule.PauseAfter(tries.Failures);
    }

    private TimeSpan WaitOf(Tries tries) => tries.Pause - time.GetElapsedTime(tries.LastAt);

    // whoever invents names pushes out invented names first: they have failed the fewest times
    private void MakeRoom()
    {
        if (_tries.Count < MostKept)
        {
            return;
        }

        var least = _tries
            .OrderBy(pair => pair.Value.Failures)
            .ThenBy(pair => pair.Value.LastAt)
            .Take(MostKept / 10)
            .Select(pair => pair.Key)
            .ToList();
        least.ForEach(name => _tries.Remove(name));
    }

    private sealed class Tries
    {
        public int Failures { get; set; }

        public long LastAt { get; set; }

        public TimeSpan Pause { get; set; }
    }
}

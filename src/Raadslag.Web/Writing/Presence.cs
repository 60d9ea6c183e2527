using System.Collections.Concurrent;
using Raadslag.Foundations;
using Raadslag.Matters;

namespace Raadslag.Web.Writing;

/// <summary>Who has a text open to write in it just now, so that they can be told of each other.</summary>
/// <remarks>Nothing depends on it: what two write at once is put together however little they knew of each other.</remarks>
internal sealed class Presence(CivilCalendar calendar)
{
    private static readonly TimeSpan IsHere = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(PaperId Paper, Guid Account), (string Name, DateTime At)> _seen = new();

    /// <summary>Notes that somebody is there, and names the others, each once.</summary>
    public IReadOnlyList<string> Enter(PaperId paper, Guid account, string name)
    {
        var now = calendar.Now();
        foreach (var (key, (_, at)) in _seen)
        {
            if (now - at > IsHere)
            {
                _seen.TryRemove(key, out _);
            }
        }

        _seen[(paper, account)] = (name, now);
        return
        [
            .. _seen
                .Where(one => one.Key.Paper == paper && one.Key.Account != account)
                .Select(one => one.Value.Name)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Notes that somebody has left.</summary>
    public void Leave(PaperId paper, Guid account) => _seen.TryRemove((paper, account), out _);
}

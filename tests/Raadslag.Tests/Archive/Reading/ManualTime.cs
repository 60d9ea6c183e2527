namespace Raadslag.Tests.Archive.Reading;

/// <summary>A clock that stands still until it is set on.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _turn = new();
    private readonly List<ManualTimer> _timers = [];
    private TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _timed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Ends when somebody waits for the time to pass.</summary>
    public Task Timed => _timed.Task;

    public override long GetTimestamp()
    {
        lock (_turn)
        {
            _asked.TrySetResult();
            return _now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_turn)
        {
            var timer = new ManualTimer(this, callback, state);
            _timers.Add(timer);
            _timed.TrySetResult();
            return timer;
        }
    }

    /// <summary>Sets the clock on, and ends when somebody has looked at it after that.</summary>
    public Task PassAsync(TimeSpan time)
    {
        ManualTimer[] due;
        Task asked;
        lock (_turn)
        {
            _now += time.Ticks;
            _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
            (due, asked) = ([.. _timers], _asked.Task);
        }

        foreach (var timer in due)
        {
            timer.Fire();
        }

        return asked;
    }

    private sealed class ManualTimer(ManualTime owner, TimerCallback callback, object? state) : ITimer
    {
        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            lock (owner._turn)
            {
                owner._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Raadslag.Web.Tests;

/// <summary>Keeps what the site writes in its log.</summary>
internal sealed class WrittenLog : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Category, string Line)> _lines = [];

    public IEnumerable<string> Of(LogLevel level, string category) =>
        _lines
            .Where(line => line.Level == level && line.Category.StartsWith(category, StringComparison.Ordinal))
            .Select(line => line.Line);

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose() { }

    private sealed class Logger(WrittenLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => log._lines.Enqueue((logLevel, category, formatter(state, exception)));
    }
}

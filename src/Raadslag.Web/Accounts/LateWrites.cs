using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Raadslag.Foundations;

namespace Raadslag.Web.Accounts;

/// <summary>
/// Stores, as soon as there is room, what was to be stored at sign-in while somebody else was writing: nobody waits to sign
/// in or to read until a whole meeting is stored. What depends on it is remembered by whoever hands it over.
/// </summary>
/// <remarks>A process that is killed before has forgotten it: those who signed in just then sign in again.</remarks>
internal sealed partial class LateWrites(IServiceScopeFactory scopes, ILogger<LateWrites> log) : BackgroundService
{
    private readonly Channel<Func<IServiceProvider, Task>> _waiting = Channel.CreateUnbounded<
        Func<IServiceProvider, Task>
    >();

    public void Add(Func<IServiceProvider, Task> write) => _waiting.Writer.TryWrite(write);

    /// <summary>Stores what waits before the site closes.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        await (ExecuteTask ?? Task.CompletedTask)
            .WaitAsync(cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var write in _waiting.Reader.ReadAllAsync(CancellationToken.None))
        {
            while (!await StoreAsync(write) && !stoppingToken.IsCancellationRequested) { }
        }
    }

    // each try waits for the writer as long as the database does
    private async Task<bool> StoreAsync(Func<IServiceProvider, Task> write)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await write(scope.ServiceProvider);
            return true;
        }
        catch (Exception fault) when (ShortPatience.IsBusy(fault))
        {
            return false;
        }
#pragma warning disable CA1031 // what cannot be stored must not keep the next from being stored; the log has it
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFault(log, fault);
            return true;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What was to be stored at sign-in could not be stored")]
    private static partial void LogFault(ILogger logger, Exception fault);
}

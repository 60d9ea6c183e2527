using System.ComponentModel;
using System.Diagnostics;
using Raadslag.Import;

namespace Raadslag.Archive;

/// <summary>
/// Reads PDFs in a process of its own, kept alive from file to file: a file made to loop, to crash or to eat memory
/// costs that process, which is stopped at its limit and started again for the next file.
/// </summary>
public sealed class PdfReadingProcess(PdfReadingCommand command, ReadingTime limit, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    // one file at a time: a second process would need a second core and a second gigabyte
    private readonly SemaphoreSlim _turn = new(1);
    private Process? _process;

    /// <summary>The process that runs now; null when none does.</summary>
    internal int? Id => _process?.Id;

    /// <summary>The file's lines or its refusal; the refusal says so when it is a limit of time.</summary>
    public async Task<Reading<SourceDocument>> ReadAsync(ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            return await ReadInTurnAsync(file, cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Ends the process; a file it was reading is refused as damaged.</summary>
    public void Dispose()
    {
        Stop();
        _turn.Dispose();
    }

    private async Task<Reading<SourceDocument>> ReadInTurnAsync(
        ReadOnlyMemory<byte> file,
        CancellationToken cancellation
    )
    {
        var process = Running();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var answer = AskAsync(process, file, either.Token);
        var atLimit = LimitAsync(process, either.Token);
        var first = await Task.WhenAny(answer, atLimit);
        await either.CancelAsync();
        if (first == answer && !cancellation.IsCancellationRequested && await answer is { } message)
        {
            return ReadingMessage.Read(message);
        }

        // it was stopped, or it ended without an answer: then the file brought it down
        Stop();
        await ((Task)answer).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellation.ThrowIfCancellationRequested();
        return new Reading<SourceDocument>.Refused(first == atLimit ? await atLimit : ReadingRefusal.IsDamaged);
    }

    private static async Task<byte[]?> AskAsync(
        Process process,
        ReadOnlyMemory<byte> file,
        CancellationToken cancellation
    )
    {
        try
        {
            await ReadingMessage.SendAsync(process.StandardInput.BaseStream, file, cancellation);
            return await ReadingMessage.ReceiveAsync(process.StandardOutput.BaseStream, cancellation);
        }
        catch (IOException)
        {
            // the pipe broke because the process ended
            return null;
        }
    }

    /// <summary>Ends at the limit that the file meets first, and says which.</summary>
    private async Task<ReadingRefusal> LimitAsync(Process process, CancellationToken cancellation)
    {
        var (before, began) = (Used(process), time.GetTimestamp());
        using var looks = new PeriodicTimer(BetweenLooks, time);
        while (await looks.WaitForNextTickAsync(cancellation))
        {
            if (time.GetElapsedTime(began) > limit.Clock)
            {
                return ReadingRefusal.NeverEnded;
            }

            if (Used(process) - before > limit.Processor)
            {
                return ReadingRefusal.TookTooLong;
            }
        }

        throw new InvalidOperationException("The looks end only by being cancelled.");
    }

    private Process Running()
    {
        // what is left of its life is enough for one more file
        if (_process is { HasExited: false } running && Used(running) + limit.Processor < ReadingLimits.Life)
        {
            return running;
        }

        Stop();
        var started = Process.Start(command.ToStartInfo(ReadingFence.OfThisMachine))!;
        started.ErrorDataReceived += static (_, _) => { };
        started.BeginErrorReadLine();
        return _process = started;
    }

    private static TimeSpan Used(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception)
        {
            // it has ended; whoever waits for its answer hears of it
            return TimeSpan.Zero;
        }
    }

    private void Stop()
    {
        if (_process is { } process)
        {
            _process = null;
            // it may end by itself in the same moment
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }

            process.Dispose();
        }
    }
}

using System.Diagnostics;
using Raadslag.Import;

namespace Raadslag.Archive;

/// <summary>
/// Reads PDFs in a process of its own, kept alive from file to file: a file made to loop, to crash or to eat memory
/// costs that process, which is stopped at its limit and started again for the next file.
/// </summary>
public sealed class PdfReadingProcess(PdfReadingCommand command, TimeSpan limit, TimeProvider time) : IDisposable
{
    /// <summary>The longest a file may take; a real document of 27 pages takes a second, the process's start included.</summary>
    public static readonly TimeSpan UsualLimit = TimeSpan.FromSeconds(20);

    // one file at a time: a second process would need a second core and a second gigabyte
    private readonly SemaphoreSlim _turn = new(1);
    private Process? _process;

    /// <summary>The file's lines or its refusal; <see cref="ReadingRefusal.TookTooLong"/> at the limit.</summary>
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
        using var atLimit = new CancellationTokenSource(limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, atLimit.Token);
        try
        {
            if (await AskAsync(Running(), file, either.Token) is { } answer)
            {
                return ReadingMessage.Read(answer);
            }
        }
        catch (OperationCanceledException)
            when (atLimit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            Stop();
            return new Reading<SourceDocument>.Refused(ReadingRefusal.TookTooLong);
        }
        catch (OperationCanceledException)
        {
            Stop();
            throw;
        }

        // it ended without an answer: the file brought it down
        Stop();
        return new Reading<SourceDocument>.Refused(ReadingRefusal.IsDamaged);
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

    private Process Running()
    {
        if (_process is { HasExited: false } running)
        {
            return running;
        }

        Stop();
        var started = Process.Start(command.ToStartInfo())!;
        started.ErrorDataReceived += static (_, _) => { };
        started.BeginErrorReadLine();
        return _process = started;
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

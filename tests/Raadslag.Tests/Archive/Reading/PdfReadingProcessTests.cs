using System.Diagnostics;
using Raadslag.Archive;
using Raadslag.Import;
using Raadslag.Import.Tests.Pdf;

namespace Raadslag.Tests.Archive.Reading;

public sealed class PdfReadingProcessTests : IDisposable
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly PdfReadingProcess _process = new(Executable.ReadsPdf, ReadingTime.Usual, TimeProvider.System);

    public void Dispose() => _process.Dispose();

    [Fact]
    public async Task The_process_answers_what_reading_here_would_have_answered_file_after_file()
    {
        foreach (var words in (string[])["Godkendelse af referat", "Siden sidst", "Eventuelt"])
        {
            var file = Pdf(words);
            var here = Assert.IsType<Reading<SourceDocument>.Read>(SourceReader.Read(file)).Value;

            var there = Assert.IsType<Reading<SourceDocument>.Read>(await _process.ReadAsync(file, Cancellation)).Value;

            Assert.Equal(here.Lines, there.Lines);
            Assert.Equal(here.Links, there.Links);
            Assert.Equal(here.Format, there.Format);
            Assert.Equal(words, there.Lines[0].Text);
        }
    }

    [Fact]
    public async Task A_refusal_comes_across()
    {
        var reading = await _process.ReadAsync("%PDF-1.7 and nothing more"u8.ToArray(), Cancellation);

        Assert.Equal(new Reading<SourceDocument>.Refused(ReadingRefusal.IsDamaged), reading);
    }

    [Fact]
    public async Task A_process_that_spins_is_stopped_by_its_processor_time()
    {
        using var looping = new PdfReadingProcess(
            Shell("while :; do :; done"),
            new ReadingTime(TimeSpan.FromMilliseconds(300), TimeSpan.MaxValue),
            TimeProvider.System
        );

        for (var file = 0; file < 2; file++)
        {
            var reading = await looping.ReadAsync(Pdf("Evigt"), Cancellation);

            Assert.Equal(new Reading<SourceDocument>.Refused(ReadingRefusal.TookTooLong), reading);
        }
    }

    [Fact]
    public async Task A_process_that_waits_for_a_busy_machine_is_not_stopped_by_the_limit_of_processor_time()
    {
        var (time, limit) = (new ManualTime(), new ReadingTime(TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(10)));
        await using var gate = Gate();
        using var waiting = new PdfReadingProcess(
            Shell($"head -c 5 >/dev/null; read go <'{gate.Name}'; printf '\\2\\0\\0\\0\\0\\3'"),
            limit,
            time
        );

        var reading = waiting.ReadAsync(Pdf("Travlt"), Cancellation);
        await time.Timed;
        await Task.WhenAny(time.PassAsync(TimeSpan.FromMinutes(9)), reading);
        await gate.WriteAsync("go\n"u8.ToArray(), Cancellation);

        Assert.Equal(new Reading<SourceDocument>.Refused(ReadingRefusal.IsEncrypted), await reading);
        File.Delete(gate.Name);
    }

    [Fact]
    public async Task A_process_that_waits_for_ever_is_stopped_by_the_clock_in_the_end()
    {
        var (time, limit) = (new ManualTime(), new ReadingTime(TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(10)));
        using var waiting = new PdfReadingProcess(Shell("sleep infinity"), limit, time);

        var reading = waiting.ReadAsync(Pdf("Evigt"), Cancellation);
        await time.Timed;
        await time.PassAsync(TimeSpan.FromMinutes(11));

        Assert.Equal(new Reading<SourceDocument>.Refused(ReadingRefusal.NeverEnded), await reading);
    }

    [Fact]
    public async Task A_process_that_a_file_brings_down_refuses_that_file_and_is_started_again_for_the_next()
    {
        using var crashing = new PdfReadingProcess(
            Shell("head -c 1 >/dev/null; exit 139"),
            ReadingTime.Usual,
            TimeProvider.System
        );

        for (var file = 0; file < 2; file++)
        {
            var reading = await crashing.ReadAsync(Pdf("Ned"), Cancellation);

            Assert.Equal(new Reading<SourceDocument>.Refused(ReadingRefusal.IsDamaged), reading);
        }
    }

    [Fact]
    public async Task A_file_that_unpacks_to_more_than_the_process_may_hold_is_refused_and_the_next_is_read()
    {
        var reading = await _process.ReadAsync(PdfFile.Blown(1_200), Cancellation);

        Assert.IsType<Reading<SourceDocument>.Refused>(reading);
        Assert.IsType<Reading<SourceDocument>.Read>(await _process.ReadAsync(Pdf("Eventuelt"), Cancellation));
    }

    [Fact]
    public async Task Who_cancels_gets_no_reading_and_the_next_file_is_read()
    {
        using var canceled = new CancellationTokenSource();
        await canceled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _process.ReadAsync(Pdf("Afbrudt"), canceled.Token)
        );

        Assert.IsType<Reading<SourceDocument>.Read>(await _process.ReadAsync(Pdf("Læst"), Cancellation));
    }

    [Fact]
    public async Task Files_are_read_by_what_they_are()
    {
        var reading = new SourceReading(_process);

        Assert.Equal(SourceFormat.Pdf, await FormatOf(Pdf("Dagsorden")));
        Assert.Equal(SourceFormat.Text, await FormatOf("Dagsorden"u8.ToArray()));

        async Task<SourceFormat> FormatOf(byte[] file) =>
            Assert.IsType<Reading<SourceDocument>.Read>(await reading.ReadAsync(file, Cancellation)).Value.Format;
    }

    // whoever reads from it waits until somebody has written
    private static FileStream Gate()
    {
        var gate = Path.Combine(Path.GetTempPath(), $"raadslag-gate-{Guid.CreateVersion7():n}");
        using var made = Process.Start("mkfifo", [gate]);
        made.WaitForExit();
        // opened for both, it waits for nobody at the other end
        return new FileStream(gate, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
    }

    private static PdfReadingCommand Shell(string script) => new("/bin/sh", ["-c", script]);

    private static byte[] Pdf(string words) => new PdfFile().Page().Text(50, 700, words).ToBytes();
}

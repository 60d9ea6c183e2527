using System.Text;
using Raadslag.Archive;
using Raadslag.Import;

namespace Raadslag.Tests.Archive.Reading;

public sealed class PdfReadingProcessTests : IDisposable
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly PdfReadingProcess _process = new(Cli(), PdfReadingProcess.UsualLimit, TimeProvider.System);

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
    public async Task A_process_that_does_not_answer_is_stopped_at_the_limit()
    {
        using var looping = new PdfReadingProcess(
            Shell("while :; do :; done"),
            TimeSpan.FromMilliseconds(300),
            TimeProvider.System
        );

        for (var file = 0; file < 2; file++)
        {
            var reading = await looping.ReadAsync(Pdf("Evigt"), Cancellation);

            Assert.Equal(new Reading<SourceDocument>.Refused(ReadingRefusal.TookTooLong), reading);
        }
    }

    [Fact]
    public async Task A_process_that_a_file_brings_down_refuses_that_file_and_is_started_again_for_the_next()
    {
        using var crashing = new PdfReadingProcess(
            Shell("head -c 1 >/dev/null; exit 139"),
            TimeSpan.FromSeconds(20),
            TimeProvider.System
        );

        for (var file = 0; file < 2; file++)
        {
            var reading = await crashing.ReadAsync(Pdf("Ned"), Cancellation);

            Assert.Equal(new Reading<SourceDocument>.Refused(ReadingRefusal.IsDamaged), reading);
        }
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

    private static PdfReadingCommand Cli() =>
        new(
            Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Raadslag.Cli.exe" : "Raadslag.Cli"),
            [PdfReadingCommand.Argument]
        );

    private static PdfReadingCommand Shell(string script) => new("/bin/sh", ["-c", script]);

    private static byte[] Pdf(string words)
    {
        var content = $"BT /F1 12 Tf 50 700 Td ({words.Replace("æ", "\\346", StringComparison.Ordinal)}) Tj ET";
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (
            var body in (string[])
                [
                    "<< /Type /Catalog /Pages 2 0 R >>",
                    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                    $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
                    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
                ]
        )
        {
            places.Add(file.Length);
            file.Append($"{places.Count} 0 obj\n{body}\nendobj\n");
        }

        var table = file.Length;
        file.Append("xref\n0 6\n0000000000 65535 f \n")
            .AppendJoin("", places.Select(place => $"{place:0000000000} 00000 n \n"));
        file.Append($"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}

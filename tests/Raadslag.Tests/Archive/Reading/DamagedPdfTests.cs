using CsCheck;
using Raadslag.Archive;
using Raadslag.Import;
using Raadslag.Import.Tests.Sources;

namespace Raadslag.Tests.Archive.Reading;

/// <summary>Damaged PDFs go to the process, which may be stopped at its limit but always answers.</summary>
[Trait("Kind", "Soak")]
public sealed class DamagedPdfTests
{
    [Fact]
    public async Task Damaged_Pdfs_are_read_or_refused_within_the_limit()
    {
        using var process = new PdfReadingProcess(Executable.ReadsPdf, ReadingTime.Usual, TimeProvider.System);
        var originals = Executable.SamplePdfs();

        await Damage
            .Of(originals)
            .SampleAsync(
                async file =>
                    await process.ReadAsync(AsPdf(file), CancellationToken.None)
                        is Reading<SourceDocument>.Read
                            or Reading<SourceDocument>.Refused,
                iter: Damage.Rounds(200, 2_000),
                threads: 1
            );
    }

    // damage to the mark itself would only make it another kind of file
    private static byte[] AsPdf(byte[] file) => SourceReader.IsPdf(file) ? file : [.. "%PDF-1.7\n"u8, .. file];
}

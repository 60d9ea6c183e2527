using System.Diagnostics;
using Raadslag.Publishing.Pdf.Checking;

namespace Raadslag.Publishing.Tests.Pdf.Checking;

/// <summary>Files that another program made: LibreOffice, asked for PDF/UA and PDF/A-2.</summary>
public sealed class PdfCheckLibreOfficeTests
{
    private const string Page = """
        <html lang="da"><head><meta charset="utf-8"><title>Dagsorden for Ulvsund</title></head><body>
        <h1>Dagsorden</h1><p>Ordinært møde. Se <a href="https://example.org/bilag">bilaget om vejen</a>.</p>
        <h3>Et punkt for langt nede</h3><ol><li>Første punkt</li><li>Andet punkt</li></ol>
        <p><font color="#cccccc">Bleg tekst som få kan læse</font></p>
        <table border="1"><thead><tr><th>Navn</th><th>Stemmer</th></tr></thead><tbody><tr><td>Anne</td><td>12</td></tr></tbody></table>
        </body></html>
        """;

    private const string Export =
        """pdf:writer_web_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},"SelectPdfVersion":{"type":"long","value":"2"}}""";

    private static readonly PdfRule[] OfItsPage =
    [
        PdfRule.ContrastLow,
        PdfRule.HeadingFirst,
        PdfRule.HeadingSkips,
        PdfRule.ElementEmpty,
    ];

    // seen in files of version 7.4; later ones have mended some
    private static readonly PdfRule[] OfLibreOffice =
    [
        PdfRule.SchemaMissing,
        PdfRule.TabOrderMissing,
        PdfRule.ListNumberingMissing,
        PdfRule.LinkWithoutText,
    ];

    [Fact]
    public async Task A_file_of_LibreOffice_is_read_and_what_is_wrong_with_its_text_is_found()
    {
        var folder = Directory.CreateTempSubdirectory("pdfcheck");
        try
        {
            var source = Path.Combine(folder.FullName, "side.html");
            await File.WriteAllTextAsync(source, Page, TestContext.Current.CancellationToken);

            await ConvertAsync(source, folder.FullName);

            var pdf = await File.ReadAllBytesAsync(
                Path.ChangeExtension(source, ".pdf"),
                TestContext.Current.CancellationToken
            );
            var findings = PdfCheckTests.Checked(pdf);
            var rules = findings.Findings.Select(finding => finding.Rule).ToHashSet();
            Assert.Equal(new PdfClaims(1, 2, "B"), findings.Claims with { ArchiveLevel = "B" });
            Assert.Contains(PdfRule.ContrastLow, rules);
            Assert.True(rules.Overlaps([PdfRule.HeadingSkips, PdfRule.HeadingFirst]));
            Assert.Empty(rules.Except(OfItsPage).Except(OfLibreOffice));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task ConvertAsync(string source, string folder)
    {
        var start = new ProcessStartInfo("soffice") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (
            var argument in (string[])
                [
                    $"-env:UserInstallation=file://{folder}/profile",
                    "--headless",
                    "--convert-to",
                    Export,
                    "--outdir",
                    folder,
                    source,
                ]
        )
        {
            start.ArgumentList.Add(argument);
        }

        using var office = Started(start);
        var said = office.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        _ = await office.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await office.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(office.ExitCode == 0, await said);
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception) when (Environment.GetEnvironmentVariable("CI") is null)
        {
            Assert.Skip("LibreOffice is not installed.");
            throw;
        }
    }
}

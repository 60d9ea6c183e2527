using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Raadslag.Archive;
using Raadslag.Import;
using Raadslag.Import.Tests.Pdf;

namespace Raadslag.Tests.Archive.Reading;

/// <summary>What a file that takes over the process that reads it would find there. The system says it, not the process.</summary>
public sealed class ReadingFenceTests
{
    private const string Secret = "RAADSLAG_CONNECTION_OF_THE_TESTS";

    private static readonly byte[] File = new PdfFile().Page().Text(50, 700, "Dagsorden").ToBytes();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_process_knows_no_variable_but_what_it_needs_to_start()
    {
        Environment.SetEnvironmentVariable(Secret, "Host=db;Password=hemmelig");
        using var process = Reading();

        var environment = await SystemAsync(process, "environ");

        Assert.Equal(
            [],
            environment
                .Split('\0', StringSplitOptions.RemoveEmptyEntries)
                .Select(variable => variable.Split('=')[0])
                .Where(name => !name.StartsWith("DOTNET_", StringComparison.Ordinal))
                .Except(["LANG", "LC_ALL", "LD_LIBRARY_PATH"])
        );
    }

    [Fact]
    public async Task The_process_has_limits_of_its_own()
    {
        using var process = Reading();

        var limits = await SystemAsync(process, "limits");

        Assert.Equal("600", Limit("Max cpu time"));
        Assert.Equal("0", Limit("Max file size"));
        Assert.Equal("0", Limit("Max core file size"));
        Assert.Equal("2147483648", Limit("Max data size"));
        Assert.Equal("256", Limit("Max open files"));
        if (ReadingFence.OfThisMachine.Words.Contains("--user"))
        {
            Assert.Equal("64", Limit("Max processes"));
        }

        // the hard limit: what the process cannot raise
        string Limit(string name) =>
            limits
                .Split('\n')
                .Single(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..]
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
    }

    [Fact]
    public async Task The_process_gets_no_privileges_that_it_does_not_have()
    {
        SkipWithout("setpriv");
        using var process = Reading();

        var status = await SystemAsync(process, "status");

        Assert.Contains("NoNewPrivs:\t1\n", status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_process_reaches_nobody_not_even_on_its_own_machine()
    {
        SkipWithout("unshare");
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        using var asking = Answering($"bash -c '</dev/tcp/127.0.0.1/{port}'");

        Assert.Equal(Answer.No, await AnswerAsync(asking));
        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task What_the_process_is_told_is_what_a_shell_there_sees()
    {
        Environment.SetEnvironmentVariable(Secret, "Host=db;Password=hemmelig");
        using var here = Answering("[ -n \"$DOTNET_GCHeapHardLimit\" ]");
        using var secret = Answering($"[ -n \"${Secret}$HOME\" ]");

        Assert.Equal(Answer.Yes, await AnswerAsync(here));
        Assert.Equal(Answer.No, await AnswerAsync(secret));
    }

    [Fact]
    public void A_tool_that_is_missing_or_does_not_work_for_this_user_is_left_out()
    {
        var tools = Directory.CreateTempSubdirectory("raadslag-tools-");
        Link("true", "true");
        Assert.Equal([], new ReadingFence([tools.FullName]).Words);

        Link("unshare", "false");
        Link("setpriv", "true");
        Assert.Equal(Path.Combine(tools.FullName, "setpriv"), new ReadingFence([tools.FullName]).Words[0]);
        tools.Delete(recursive: true);

        void Link(string name, string target) =>
            System.IO.File.CreateSymbolicLink(Path.Combine(tools.FullName, name), $"/bin/{target}");
    }

    private static PdfReadingProcess Reading() => new(Executable.ReadsPdf, ReadingTime.Usual, TimeProvider.System);

    // a shell in the place of the reader, which answers whether the question is true
    private static PdfReadingProcess Answering(string question) =>
        new(
            new PdfReadingCommand(
                "/bin/sh",
                [
                    "-c",
                    $"head -c 5 >/dev/null; if {question}; then printf '\\2\\0\\0\\0\\0\\0'; else printf '\\2\\0\\0\\0\\0\\1'; fi",
                ]
            ),
            ReadingTime.Usual,
            TimeProvider.System
        );

    private static async Task<Answer> AnswerAsync(PdfReadingProcess process) =>
        (Answer)
            (int)Assert.IsType<Reading<SourceDocument>.Refused>(await process.ReadAsync(File, Cancellation)).Refusal;

    private static async Task<string> SystemAsync(PdfReadingProcess process, string about)
    {
        Assert.IsType<Reading<SourceDocument>.Read>(await process.ReadAsync(File, Cancellation));
        return await System.IO.File.ReadAllTextAsync($"/proc/{process.Id}/{about}", Cancellation);
    }

    private static void SkipWithout(string tool) =>
        Assert.SkipWhen(
            !ReadingFence.OfThisMachine.Words.Any(word => Path.GetFileName(word) == tool),
            $"{tool} does not work for this user."
        );

    private enum Answer
    {
        Yes,
        No,
    }
}

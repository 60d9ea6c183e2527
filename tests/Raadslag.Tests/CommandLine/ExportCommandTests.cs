using System.Text;
using Raadslag.Import;
using Raadslag.Publishing;

namespace Raadslag.Tests.CommandLine;

public sealed class ExportCommandTests
{
    private const string Meeting = "kkr-sjaelland/2026-06-12";

    [Fact]
    public async Task A_published_meeting_is_written_in_every_format_from_what_is_published()
    {
        var data = await GivenMinutesAsync();
        var folder = Program.NewFolder();
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var format in new[] { "pdf", "docx", "html", "md", "json" })
        {
            var file = Path.Combine(folder, $"referat.{format}");
            var answer = await Program.RunAsync("export", Meeting, "--format", format, "--out", file, "--data", data);
            Assert.Equal((0, $"Skrevet: {file}\n", ""), (answer.Code, answer.Output, answer.Errors));
            files[format] = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        }

        var record = MeetingJson.Read(Encoding.UTF8.GetString(files["json"]));
        var numbers = record.Sections.SelectMany(section => section.Items).Select(item => item.Number).ToArray();
        Assert.NotEmpty(numbers);
        Assert.Equal(numbers, Numbers(files["pdf"]));
        Assert.Equal(numbers, Numbers(files["docx"]));
        var page = Encoding.UTF8.GetString(files["html"]);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"da\">", page, StringComparison.Ordinal);
        Assert.Contains(MeetingHtml.Render(record, standsAlone: true), page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Se kilden", page, StringComparison.Ordinal);
        Assert.Equal(MeetingMarkdown.Write(record), Encoding.UTF8.GetString(files["md"]));
        Assert.Equal(5, Directory.GetFileSystemEntries(folder).Length);
    }

    [Fact]
    public async Task Which_document_is_said_when_there_are_two_and_what_is_not_there_is_refused_by_name()
    {
        var data = await GivenMinutesAsync();
        var agenda = Path.Combine(Program.NewFolder(), "dagsorden.txt");
        var minutes = await File.ReadAllTextAsync(
            Samples.File("kkr-sjaelland/2026-06-12-referat.txt"),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(
            (1, $"Der er ikke offentliggjort en dagsorden for mødet {Meeting}.\n"),
            await RefusedAsync(data, $"{Meeting}/dagsorden")
        );
        await File.WriteAllTextAsync(agenda, AsAgenda(minutes), TestContext.Current.CancellationToken);
        Assert.Equal(0, (await Program.RunAsync("import", "--publish", agenda, "--data", data)).Code);

        Assert.Equal(
            (1, $"Mødet {Meeting} har både dagsorden og referat. Skriv {Meeting}/dagsorden eller {Meeting}/referat.\n"),
            await RefusedAsync(data, Meeting)
        );
        var file = Path.Combine(Program.NewFolder(), "x.json");
        var answer = await Program.RunAsync(
            "export",
            $"{Meeting}/dagsorden",
            "--format",
            "json",
            "--out",
            file,
            "--data",
            data
        );
        Assert.Equal((0, ""), (answer.Code, answer.Errors));
        var record = MeetingJson.Read(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(PublishedKind.Agenda, record.Kind);
        Assert.Equal(
            (1, "Der er ikke offentliggjort noget for mødet kkr-sjaelland/2026-06-13.\n"),
            await RefusedAsync(data, "kkr-sjaelland/2026-06-13")
        );
    }

    [Fact]
    public async Task What_cannot_be_done_is_said_before_anything_is_looked_up()
    {
        var data = Path.Combine(Program.NewFolder(), "tom");
        var folder = Program.NewFolder();
        var missing = Path.Combine(folder, "mangler");

        Assert.Equal(
            (2, "Formatet «odt» kendes ikke. Vælg pdf, docx, html, md eller json.\n"),
            await RefusedAsync(data, Meeting, "--format", "odt", "--out", "x")
        );
        Assert.Equal(
            (2, "--format mangler. Vælg pdf, docx, html, md eller json.\n"),
            await RefusedAsync(data, Meeting, "--out", "x")
        );
        Assert.Equal(
            (2, "--out mangler. Skriv navnet på den fil, der skal skrives.\n"),
            await RefusedAsync(data, Meeting, "--format", "md")
        );
        Assert.Equal(
            (1, $"Mappen «{missing}» findes ikke.\n"),
            await RefusedAsync(data, Meeting, "--format", "md", "--out", Path.Combine(missing, "a.md"))
        );
        Assert.Equal(
            (1, $"«{folder}» er en mappe. Skriv navnet på en fil.\n"),
            await RefusedAsync(data, Meeting, "--format", "md", "--out", folder)
        );
        Assert.Equal((4, $"Der er ingen data i mappen «{data}». Se på --data.\n"), await RefusedAsync(data, Meeting));
        foreach (var words in new[] { "kkr/12-06-2026", $"{Meeting}/bilag" })
        {
            var (code, errors) = await RefusedAsync(data, words);
            Assert.Equal(2, code);
            Assert.StartsWith($"«{words}» er ikke et møde.", errors, StringComparison.Ordinal);
        }

        Assert.False(Directory.Exists(data));
    }

    private static IEnumerable<string> Numbers(byte[] file)
    {
        var source = Assert.IsType<Reading<SourceDocument>.Read>(SourceReader.Read(file)).Value;
        var draft = Assert.IsType<Reading<MinutesDraft>.Read>(MinutesReader.Read(source)).Value;
        return draft.Sections.SelectMany(section => section.Items).Select(item => item.Number);
    }

    private static async Task<string> GivenMinutesAsync()
    {
        var data = Program.NewFolder();
        var file = Samples.File("kkr-sjaelland/2026-06-12-referat.txt");
        Assert.Equal(0, (await Program.RunAsync("import", "--publish", file, "--data", data)).Code);
        return data;
    }

    // without decisions they are the agenda they were
    private static string AsAgenda(string minutes)
    {
        var lines = new List<string>();
        var isDecision = false;
        foreach (var line in minutes.Replace("REFERAT", "DAGSORDEN", StringComparison.Ordinal).Split('\n'))
        {
            isDecision = line.Trim() == "Beslutning" || (isDecision && !(line.Length > 0 && char.IsDigit(line[0])));
            if (!isDecision)
            {
                lines.Add(line);
            }
        }

        return string.Join('\n', lines);
    }

    private static async Task<(int Code, string Errors)> RefusedAsync(
        string data,
        string meeting,
        params string[] words
    )
    {
        var file = Path.Combine(Program.NewFolder(), "a.md");
        string[] rest = words is [] ? ["--format", "md", "--out", file] : words;
        var answer = await Program.RunAsync(["export", meeting, .. rest, "--data", data]);
        Assert.Equal("", answer.Output);
        Assert.False(File.Exists(file));
        return (answer.Code, answer.Errors);
    }
}

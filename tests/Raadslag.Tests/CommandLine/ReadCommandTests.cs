using System.Text;
using System.Text.Json;

namespace Raadslag.Tests.CommandLine;

public sealed class ReadCommandTests
{
    private static readonly string[] Fates = ["used", "setApart", "blank", "unread"];

    public static TheoryData<string, byte[], string> Unreadable =>
        new()
        {
            { "empty.txt", [], "tom" },
            { "blank.txt", Encoding.UTF8.GetBytes(" \n \n"), "tom" },
            { "picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "PDF" },
            { "letter.txt", Encoding.UTF8.GetBytes("Kære Anna\n\nTak for sidst.\n\nHilsen Bo\n"), "referat" },
            { "broken.pdf", Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog"), "PDF" },
            { "broken.docx", [0x50, 0x4B, 3, 4, 20, 0, 0, 0], "beskadiget" },
        };

    [Theory, MemberData(nameof(Unreadable))]
    public async Task A_file_that_cannot_be_read_gets_a_sentence_and_nothing_else(
        string name,
        byte[] bytes,
        string word
    )
    {
        var file = Path.Combine(Program.NewFolder(), name);
        await File.WriteAllBytesAsync(file, bytes);

        var answer = await Program.RunAsync("read", file, "--json");

        Assert.Equal(1, answer.Code);
        Assert.Equal("", answer.Output);
        Assert.StartsWith($"{file}: ", answer.Errors, StringComparison.Ordinal);
        Assert.Contains(word, answer.Errors, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_without_being_read()
    {
        var file = Path.Combine(Program.NewFolder(), "huge.pdf");
        await using (var huge = File.Create(file))
        {
            huge.SetLength(200_000_000);
        }

        var answer = await Program.RunAsync("read", file);

        Assert.Equal(1, answer.Code);
        Assert.Contains("50 MB", answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sample_is_printed_as_the_documented_json()
    {
        var answer = await Program.RunAsync("read", Samples.File("kkr-nordjylland/2026-06-23-referat.pdf"), "--json");

        Assert.Equal(0, answer.Code);
        using var draft = JsonDocument.Parse(answer.Output);
        Assert.Equal("KKR Nordjylland", draft.RootElement.GetProperty("body").GetString());
        Assert.Equal("2026-06-23", draft.RootElement.GetProperty("date").GetString());
        var lines = draft.RootElement.GetProperty("lines");
        Assert.Equal(lines.GetProperty("total").GetInt32(), Fates.Sum(name => lines.GetProperty(name).GetInt32()));
    }

    [Theory]
    [InlineData("laes", "«laes» kendes ikke her.")]
    [InlineData("read", "FIL mangler.")]
    [InlineData("serve --port x", "--port kan ikke være «x».")]
    public async Task A_command_that_is_not_understood_is_answered_in_Danish(string words, string sentence)
    {
        var answer = await Program.RunAsync(words.Split(' '));

        Assert.Equal(2, answer.Code);
        Assert.Contains(sentence, answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_in_Danish_for_every_command()
    {
        var root = await Program.RunAsync("--help");
        var commands = root
            .Output.Split('\n')
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal))
            .Select(line => line.Trim().Split(' ')[0])
            .Where(word => char.IsAsciiLetterLower(word[0]));

        foreach (var command in commands)
        {
            var help = await Program.RunAsync(command, "--help");
            Assert.Equal(0, help.Code);
            Assert.Contains($"Brug: raadslag {command}", help.Output, StringComparison.Ordinal);
        }
    }
}

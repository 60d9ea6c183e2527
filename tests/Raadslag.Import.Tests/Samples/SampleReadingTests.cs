namespace Raadslag.Import.Tests.Samples;

public sealed class SampleReadingTests
{
    public static TheoryData<string> Files() => new(SampleFiles.All());

    public static TheoryData<string> Twins() =>
        new(SampleFiles.All().Where(file => !file.EndsWith(".txt", StringComparison.Ordinal)));

    [Theory, MemberData(nameof(Files))]
    public void A_sample_is_read_as_a_person_reads_it(string file) =>
        SameLines(Outline.Of(SampleFiles.Expected(file)), Outline.Of(SampleFiles.Read(file)));

    [Theory, MemberData(nameof(Files))]
    public void Every_table_is_a_table_or_a_warning(string file)
    {
        var draft = SampleFiles.Read(file);
        var items = draft.Sections.SelectMany(section => section.Items).ToDictionary(item => item.Number);

        foreach (var expected in SampleFiles.Expected(file).Sections.SelectMany(section => section.Items))
        {
            var item = items[expected.Number];
            var lost = draft.Warnings.Count(warning =>
                warning.Code == WarningCode.TableColumnsAreLost
                && item.Lines.First <= warning.Line
                && warning.Line <= item.Lines.Last
            );
            Assert.True(
                Outline.TablesOf(item) + lost == expected.Tables,
                $"{item.Number}: {Outline.TablesOf(item)} tables and {lost} warnings for {expected.Tables}"
            );
        }
    }

    [Theory, MemberData(nameof(Twins))]
    public void A_file_and_its_text_give_the_same_words(string file) =>
        SameLines(Words(SampleFiles.Read(Path.ChangeExtension(file, "txt"))), Words(SampleFiles.Read(file)));

    [Theory, MemberData(nameof(Files))]
    public void No_line_of_a_sample_is_left_unread(string file)
    {
        var draft = SampleFiles.Read(file);

        Assert.DoesNotContain(draft.Lines, line => draft.Fates[line.Number - 1] == LineFate.Unread);
    }

    [Fact]
    public void The_manifest_names_files_that_are_what_it_says()
    {
        foreach (var entry in SampleFiles.Manifest())
        {
            var expected = SampleFiles.Expected(entry.File);
            Assert.True(File.Exists(Path.Combine(SampleFiles.Folder, entry.File)), entry.File);
            Assert.Equal((expected.Body, expected.Kind, expected.Date), (entry.Council, entry.Kind, entry.Date));
        }
    }

    private static string[] Words(MinutesDraft draft) =>
        [.. draft.Sections.SelectMany(section => section.Items).SelectMany(Outline.WordsOf)];

    // The lines that differ make a better message than the place where two long texts part.
    private static void SameLines(string[] expected, string[] actual)
    {
        var missing = expected.Except(actual).Select(line => $"- {line}");
        var unexpected = actual.Except(expected).Select(line => $"+ {line}");
        Assert.True(expected.SequenceEqual(actual), string.Join('\n', missing.Concat(unexpected).Prepend("")));
    }
}

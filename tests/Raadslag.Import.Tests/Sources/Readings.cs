using System.Text;

namespace Raadslag.Import.Tests.Sources;

/// <summary>Short ways to read a source in a test.</summary>
internal static class Readings
{
    internal static SourceDocument Read(byte[] bytes) =>
        Assert.IsType<Reading<SourceDocument>.Read>(SourceReader.Read(bytes)).Value;

    internal static SourceDocument ReadText(string text) => Read(Encoding.UTF8.GetBytes(text));

    internal static ReadingRefusal Refusal(byte[] bytes) =>
        Assert.IsType<Reading<SourceDocument>.Refused>(SourceReader.Read(bytes)).Refusal;

    /// <summary>The texts of all lines, one a line.</summary>
    internal static string Texts(SourceDocument document) =>
        string.Join('\n', document.Lines.Select(static line => line.Text));
}

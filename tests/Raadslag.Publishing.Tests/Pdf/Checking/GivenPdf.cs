using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Raadslag.Publishing.Tests.Pdf.Checking;

/// <summary>A small PDF written by hand that keeps every rule, and copies of it with one thing changed.</summary>
internal sealed partial class GivenPdf
{
    private const int FontFile = 14;
    private const int Profile = 10;

    private readonly string[] _objects;

    internal GivenPdf()
        : this([
            .. GivenPdfText.Objects.Split(
                "\n\n",
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            ),
        ]) { }

    private GivenPdf(string[] objects) => _objects = objects;

    /// <summary>A copy where the text, which stands there once, is another.</summary>
    internal GivenPdf With(string text, string other)
    {
        var holders = _objects.Count(item => item.Contains(text, StringComparison.Ordinal));
        Assert.True(holders == 1, $"'{text}' stands in {holders} objects.");
        return new GivenPdf([.. _objects.Select(item => item.Replace(text, other, StringComparison.Ordinal))]);
    }

    /// <summary>A copy with one object more.</summary>
    internal GivenPdf Also(string text) => new([.. _objects, text]);

    /// <summary>The file with a plain table, as the first readers had it.</summary>
    internal byte[] Write(string trailer = "/ID [<01> <01>]")
    {
        using var file = new MemoryStream();
        Append(file, "%PDF-1.7\n%âãÏÓ\n");
        var offsets = new SortedDictionary<int, long>();
        foreach (var item in _objects)
        {
            offsets[Number(item)] = file.Length;
            AppendObject(file, item);
        }

        var start = file.Length;
        Append(file, "xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, offset) in offsets)
        {
            Append(file, $"{number} 1\n{offset:0000000000} 00000 n \n");
        }

        Append(file, $"trailer\n<< /Size 100 /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>The file with all but the streams in an object stream, and a table that is a stream.</summary>
    internal byte[] WriteCompact()
    {
        using var file = new MemoryStream();
        Append(file, "%PDF-1.7\n%âãÏÓ\n");
        var entries = new SortedDictionary<int, (int Kind, int Second, int Third)> { [0] = (0, 0, 255) };
        var packed = _objects.Where(item => !IsStream(item)).ToArray();
        foreach (var item in _objects.Where(IsStream))
        {
            entries[Number(item)] = (1, (int)file.Length, 0);
            AppendObject(file, item);
        }

        var bodies = packed.Select(item => Encoding.Latin1.GetString(Body(item)) + "\n").ToArray();
        var heads = packed.Select((item, at) => $"{Number(item)} {bodies.Take(at).Sum(body => body.Length)} ");
        var head = string.Concat(heads);
        foreach (var (item, at) in packed.Select((item, at) => (item, at)))
        {
            entries[Number(item)] = (2, 98, at);
        }

        entries[98] = (1, (int)file.Length, 0);
        var objects = Packing.Flate(Encoding.Latin1.GetBytes(head + string.Concat(bodies)));
        AppendStream(file, 98, $"/Type /ObjStm /N {packed.Length} /First {head.Length} /Filter /FlateDecode", objects);
        entries[99] = (1, (int)file.Length, 0);
        var start = file.Length;
        var rows = entries.Values.Select(entry =>
            new[] { entry.Kind, entry.Second >> 16, entry.Second >> 8, entry.Second, entry.Third }
        );
        var table = Packing.Flate(
            Packing.Up([.. rows.Select(row => row.Select(part => (byte)(part & 0xFF)).ToArray())])
        );
        var index = string.Join(' ', entries.Keys.Select(number => $"{number} 1"));
        AppendStream(
            file,
            99,
            $"/Type /XRef /Size 100 /Root 1 0 R /ID [<01> <01>] /W [1 3 1] /Index [{index}] /Filter /FlateDecode "
                + "/DecodeParms << /Predictor 12 /Columns 5 >>",
            table
        );
        Append(file, $"startxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>The file with a newer object of a number put after its end.</summary>
    internal static byte[] Update(byte[] file, int number, string body)
    {
        using var updated = new MemoryStream();
        updated.Write(file);
        var before = Regex.Match(Encoding.Latin1.GetString(file), @"startxref\n(\d+)\n%%EOF\n$").Groups[1].Value;
        var offset = updated.Length;
        Append(updated, $"{number} 0 obj\n{body}\nendobj\n");
        var start = updated.Length;
        Append(updated, $"xref\n{number} 1\n{offset:0000000000} 00000 n \n");
        Append(
            updated,
            $"trailer\n<< /Size 100 /Root 1 0 R /ID [<01> <02>] /Prev {before} >>\nstartxref\n{start}\n%%EOF\n"
        );
        return updated.ToArray();
    }

    private static bool IsStream(string item) => item.Contains("\nstream", StringComparison.Ordinal);

    private static int Number(string item) => int.Parse(item.Split(' ', 2)[0], CultureInfo.InvariantCulture);

    private static byte[] Body(string item)
    {
        var body = Glyphs().Replace(item.Split(' ', 2)[1], match => GivenFont.Plex.Show(match.Groups[1].Value));
        if (!IsStream(item))
        {
            return Encoding.Latin1.GetBytes(body);
        }

        var (head, text) = (body[..body.IndexOf("\nstream", StringComparison.Ordinal)], body.Split("\nstream\n")[1]);
        byte[] bytes = Number(item) switch
        {
            FontFile => Packing.Flate(GivenFont.Plex.Bytes),
            Profile when text == "sRGB" => Packing.Profile(),
            _ => Encoding.UTF8.GetBytes(text.Replace("TOUNICODE", GivenFont.Plex.Unicode, StringComparison.Ordinal)),
        };
        return
        [
            .. Encoding.Latin1.GetBytes(
                head.Replace("LENGTH", $"{bytes.Length}", StringComparison.Ordinal) + "\nstream\n"
            ),
            .. bytes,
            .. "\nendstream"u8,
        ];
    }

    private static void AppendObject(MemoryStream file, string item)
    {
        Append(file, $"{Number(item)} 0 obj\n");
        file.Write(Body(item));
        Append(file, "\nendobj\n");
    }

    private static void AppendStream(MemoryStream file, int number, string entries, byte[] bytes)
    {
        Append(file, $"{number} 0 obj\n<< {entries} /Length {bytes.Length} >>\nstream\n");
        file.Write(bytes);
        Append(file, "\nendstream\nendobj\n");
    }

    private static void Append(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));

    [GeneratedRegex("«(.*?)»")]
    private static partial Regex Glyphs();
}

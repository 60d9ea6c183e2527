using System.Text;

namespace Raadslag.Publishing.Pdf.Checking;

/// <summary>The rules of color in an archive: device colors mean something only by a profile (ISO 19005-2, 6.2.3 and 6.2.4).</summary>
internal static class PdfColorRules
{
    private const int HeaderLength = 128;
    private const int LastVersion = 4;

    internal static void Check(CosFile file, IReadOnlyDictionary<string, int> devices, PdfFindingList findings)
    {
        var intent = file
            .Catalog?.Many("OutputIntents")
            .OfType<CosDictionary>()
            .FirstOrDefault(intent => intent.Name("S") == "GTS_PDFA1");
        var profile = intent?.Stream("DestOutputProfile");
        var space = profile is null ? null : Space(file, profile);
        if (profile is not null && space is null)
        {
            findings.Add(PdfRule.ProfileInvalid);
            return;
        }

        foreach (var (device, page) in devices)
        {
            var isTold = device switch
            {
                "DeviceGray" => space is not null,
                "DeviceRGB" => space == "RGB ",
                _ => space == "CMYK",
            };
            if (!isTold)
            {
                findings.Add(PdfRule.ColorWithoutProfile, device, page);
            }
        }
    }

    // ICC.1, 7.2: the header
    private static string? Space(CosFile file, CosStream profile)
    {
        if (file.Unpack(profile) is not { Length: >= HeaderLength } bytes)
        {
            return null;
        }

        var header = bytes.Span;
        var kind = Encoding.ASCII.GetString(header[12..16]);
        var space = Encoding.ASCII.GetString(header[16..20]);
        int? parts = space switch
        {
            "GRAY" => 1,
            "RGB " => 3,
            "CMYK" => 4,
            _ => null,
        };
        return
            header[36..40].SequenceEqual("acsp"u8)
            && header[8] <= LastVersion
            && kind is "prtr" or "mntr"
            && parts is not null
            && profile.Whole("N") == parts
            ? space
            : null;
    }
}

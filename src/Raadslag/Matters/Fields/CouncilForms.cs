using System.Collections.Frozen;
using System.Globalization;
using Raadslag.Bodies;
using Raadslag.Foundations;

namespace Raadslag.Matters.Fields;

/// <summary>
/// What a council, its area and its municipalities are called in running text. The capital has no adjective of its
/// own, so each form is written out, council by council, in the table beside the code.
/// </summary>
public sealed class CouncilForms
{
    private const string Municipalities = "antal kommuner";
    private const string Region = "region";

    private static readonly DateOnly NewRegions = new(2027, 1, 1);
    private static readonly FrozenDictionary<string, CouncilForms> ByCouncil = Read();

    private readonly FrozenDictionary<string, string> _forms;
    private readonly ReferenceMunicipality[] _municipalities;

    private CouncilForms(string council, IEnumerable<KeyValuePair<string, string>> forms)
    {
        _municipalities = [.. ReferenceMunicipality.All.Where(one => one.Council == council)];
        _forms = forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The fields that depend on the council, in the order of the table.</summary>
    public static IReadOnlyList<string> FieldNames { get; } =
    [.. Table().Lines.Select(line => line.Cells![0]), Municipalities, Region];

    /// <summary>The forms of that council ("KKR Nordjylland"); null for one that is not in the table.</summary>
    public static CouncilForms? Of(string council) => ByCouncil.GetValueOrDefault(council);

    /// <summary>The field as this council says it on that day; null when there is no such field.</summary>
    public string? Form(string field, DateOnly on) =>
        field switch
        {
            Municipalities => _municipalities.Length.ToString(CultureInfo.InvariantCulture),
            Region => on < NewRegions ? _municipalities[0].Region : _municipalities[0].RegionFrom2027,
            _ => _forms.GetValueOrDefault(field),
        };

    private static CsvTable Table() => CsvTable.OfResource("Matters.Fields.council-forms.csv");

    private static FrozenDictionary<string, CouncilForms> Read()
    {
        var table = Table();
        return table
            .Head.Split(',')
            .Select((council, column) => (council, column))
            .Skip(1)
            .ToFrozenDictionary(
                head => head.council,
                head => new CouncilForms(
                    head.council,
                    table.Lines.Select(line => KeyValuePair.Create(line.Cells![0], line.Cells[head.column]))
                ),
                StringComparer.Ordinal
            );
    }
}

using System.Globalization;
using Raadslag.Bodies;
using Raadslag.Foundations;
using Raadslag.Law.Elections;

namespace Raadslag.Elections;

/// <summary>A municipal election that every installation knows (<i>kommunalvalg</i>): the final count.</summary>
/// <param name="Name">What it is called: <c>KV25</c>.</param>
/// <param name="Day">Election day.</param>
/// <param name="Source">Where the votes were published.</param>
/// <param name="SourceDay">The day they were taken from there.</param>
public sealed record ReferenceElection(string Name, DateOnly Day, string Source, DateOnly SourceDay)
{
    private Dictionary<(string Letter, string Name), Party> _parties = [];
    private Dictionary<string, string?> _mayors = [];
    private ILookup<string, MayorsOfParty> _mayorsOfParties = Array.Empty<MayorsOfParty>().ToLookup(_ => "");

    /// <summary>The elections, the oldest first.</summary>
    public static IReadOnlyList<ReferenceElection> All { get; } =
    [Read("KV21", new DateOnly(2021, 11, 16), "kv2021"), Read("KV25", new DateOnly(2025, 11, 18), "kv2025")];

    /// <summary>The lists of all municipalities, and the lines of the source that are no list.</summary>
    public required MunicipalElectionFile File { get; init; }

    /// <summary>Whether the source has seats and candidates, or votes only.</summary>
    public bool SeatsAreKnown => File.Lists.All(list => list.Seats is not null);

    /// <summary>The day the mayors were as they stand here; null when they are known as numbers only.</summary>
    public DateOnly? MayorsDay { get; private init; }

    /// <summary>The election of that name, in capitals or not; null when there is none.</summary>
    public static ReferenceElection? Find(string name) =>
        All.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The party that runs in many municipalities and has a letter to itself; null for a local list, also one that
    /// borrows such a letter where the party did not run.
    /// </summary>
    public Party? PartyOf(MunicipalList list) => _parties.GetValueOrDefault((list.Letter, list.Name));

    /// <summary>The election of one municipal council, to be calculated.</summary>
    /// <exception cref="InvalidOperationException">The source has no seats.</exception>
    public Election InMunicipality(string code)
    {
        MunicipalList[] lists = [.. File.Lists.Where(list => list.Code == code)];
        return new Election(
            ApportionmentMethod.DHondt,
            lists.Sum(list => list.Seats ?? throw new InvalidOperationException($"{Name} has no seats.")),
            [
                .. lists.Select(list => new ElectionList(list.Letter, list.Votes)
                {
                    Candidates = list.Candidates,
                    Alliances = list.Alliance is { } number ? [$"VF{number}"] : [],
                }),
            ]
        );
    }

    /// <summary>The mayors of a council's municipalities; null when they are not known.</summary>
    internal CouncilMayors? MayorsIn(string council)
    {
        if (_mayorsOfParties[council].ToArray() is [_, ..] parties)
        {
            return new CouncilMayors([], parties, []);
        }

        var municipalities = ReferenceMunicipality.All.Where(one => one.Council == council).ToArray();
        return _mayors.Count is 0
            ? null
            : new CouncilMayors(
                [
                    .. municipalities
                        .Where(one => _mayors[one.Code] is not null)
                        .Select(one => new MunicipalLetter(one.Code, _mayors[one.Code]!)),
                ],
                [],
                [.. municipalities.Where(one => _mayors[one.Code] is null).Select(one => one.Name)]
            );
    }

    private static ReferenceElection Read(string name, DateOnly day, string file)
    {
        var codes = ReferenceMunicipality.All.Select(one => one.Code).ToHashSet(StringComparer.Ordinal);
        var votes = CsvTable.TextOfResource($"Elections.Reference.{file}.csv");
        var isLatest = name is "KV25";
        return new ReferenceElection(name, day, "github.com/laurabejder/KV_RV_25", new DateOnly(2025, 11, 27))
        {
            File = MunicipalElectionFile.Read(votes, codes),
            MayorsDay = isLatest ? new DateOnly(2025, 11, 20) : null,
            _parties = Rows("parties")
                .Where(cell => cell[0] == name)
                .ToDictionary(cell => (cell[1], cell[3]), cell => new Party(cell[1], cell[2])),
            _mayors = isLatest
                ? Rows("mayors2025").ToDictionary(cell => cell[0], cell => cell[1] is "" ? null : cell[1])
                : [],
            _mayorsOfParties = (isLatest ? [] : Rows("mayors2021")).ToLookup(
                cell => cell[0],
                cell => new MayorsOfParty(cell[1], int.Parse(cell[2], CultureInfo.InvariantCulture))
            ),
        };
    }

    private static IEnumerable<string[]> Rows(string file) =>
        CsvTable.OfResource($"Elections.Reference.{file}.csv").Lines.Select(line => line.Cells!);
}

/// <summary>A party with a letter to itself in an election, as its lists are added up across municipalities.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Name">The name, spelled one way.</param>
public sealed record Party(string Letter, string Name);

/// <summary>A list, named by where it ran and its letter.</summary>
/// <param name="Code">The municipality, four digits.</param>
/// <param name="Letter">Its letter there.</param>
public readonly record struct MunicipalLetter(string Code, string Letter);

/// <summary>The mayors of a council's municipalities, either each with the list, or as numbers.</summary>
/// <param name="Lists">The list of each.</param>
/// <param name="Parties">How many each party has, where only that is known.</param>
/// <param name="Missing">The municipalities whose mayor is not known.</param>
internal sealed record CouncilMayors(
    IReadOnlyList<MunicipalLetter> Lists,
    IReadOnlyList<MayorsOfParty> Parties,
    IReadOnlyList<string> Missing
);

/// <summary>How many mayors a party has.</summary>
internal sealed record MayorsOfParty(string Letter, int Mayors);

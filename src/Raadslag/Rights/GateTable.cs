using System.Collections.Frozen;
using static Raadslag.Rights.Relation;

namespace Raadslag.Rights;

/// <summary>Who may do what with which thing: the one table that every right is taken from.</summary>
/// <remarks>ADR 15 shows it, and a test compares the two.</remarks>
public static class GateTable
{
    private const Relation Writers = Secretary | CaseOfficer;
    private const Relation Insiders = Writers | Chair;
    private const Relation Informed = Insiders | CircleSecretary | SharingWriter | Editor;

    private static readonly FrozenDictionary<Thing, (Relation Read, Relation Write)> Rows = new Dictionary<
        Thing,
        (Relation Read, Relation Write)
    >
    {
        [Thing.Text] = (Informed, Writers),
        [Thing.ClosedText] = (Insiders | CircleSecretary, Writers),
        [Thing.UnopenedVersion] = (Insiders, Writers),
        [Thing.Draft] = (Writers | Author, Author),
        [Thing.OpenAnnex] = (Informed, Writers),
        [Thing.ClosedAnnex] = (Insiders, Writers),
        [Thing.RemovedAnnex] = (Writers, None),
        [Thing.TextPromise] = (Insiders, Writers),
        [Thing.Master] = (Editor | Insiders, Editor),
        [Thing.MasterInside] = (Editor, Editor),
        [Thing.Way] = (Insiders | CircleSecretary | Editor, Writers),
        [Thing.Circles] = (Insiders | CircleSecretary | Editor | Administrator, Secretary | Administrator),
        [Thing.ShownDocument] = (Anybody, Secretary),
        [Thing.FiledDocument] = (Secretary, Secretary),
        [Thing.PendingUpload] = (Author, Author),
        [Thing.Proposal] = (Secretary, Secretary),
        [Thing.RecordLine] = (Secretary, None),
        [Thing.Template] = (Secretary, Secretary),
        [Thing.Seats] = (Secretary | Administrator, Secretary | Administrator),
        [Thing.AccountOfCouncil] = (Administrator, Administrator),
    }.ToFrozenDictionary();

    /// <summary>Who may do it with such a thing.</summary>
    public static Relation Allowed(Deed deed, Thing thing)
    {
        var (read, write) = Rows[thing];
        return deed == Deed.Read ? read : write;
    }
}

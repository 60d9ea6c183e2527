using System.Text.Json;
using Raadslag.Accounts;
using Raadslag.Bodies;
using Raadslag.FollowUp;
using Raadslag.Matters;
using Raadslag.Meetings;
using Raadslag.People;
using Raadslag.Pretreatment;
using Raadslag.Records;

namespace Raadslag.History;

/// <summary>What a line of the record is about: the ids it holds, each under the name of what it identifies.</summary>
internal sealed class RecordSubjects
{
    public List<MeetingDocumentId> Documents { get; } = [];

    public List<MatterId> Matters { get; } = [];

    public List<PaperId> Papers { get; } = [];

    public List<PersonId> People { get; } = [];

    public List<Guid> Accounts { get; } = [];

    /// <summary>Councils and circles that the line is told of with.</summary>
    public List<OrganizationId> Places { get; } = [];

    /// <summary>Councils it belongs to without being told of with them.</summary>
    public List<OrganizationId> Councils { get; } = [];

    public List<LadderStepId> Steps { get; } = [];

    public List<PromiseId> Promises { get; } = [];

    /// <summary>Whether it names nothing.</summary>
    public bool AreNone =>
        (Documents, Matters, Papers, People, Accounts, Places, Councils) is ([], [], [], [], [], [], []);

    public static RecordSubjects In(RecordEntry entry)
    {
        var subjects = new RecordSubjects();
        try
        {
            using var content = JsonDocument.Parse(entry.Content);
            foreach (var property in content.RootElement.EnumerateObject())
            {
                if (property.Value.ValueKind == JsonValueKind.String && property.Value.TryGetGuid(out var id))
                {
                    subjects.Add(entry.Kind, property.Name, id);
                }
            }
        }
        // somebody has changed the line; that is for "raadslag verify" to say, and no reason to hide the others
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return new RecordSubjects();
        }

        return subjects;
    }

    private void Add(string kind, string name, Guid id)
    {
        switch (name)
        {
            case "Document":
                Documents.Add(MeetingDocumentId.From(id));
                break;
            case "Matter":
            case "Kept" or "Other" when kind is nameof(MattersMerged) or nameof(MatterProposalRejected):
                Matters.Add(MatterId.From(id));
                break;
            case "Person" or "Kept" or "Other":
                People.Add(PersonId.From(id));
                break;
            case "Paper":
                Papers.Add(PaperId.From(id));
                break;
            // a role is told of by whose it is
            case "Organization" when kind is not (nameof(RoleAssigned) or nameof(RoleWithdrawn)):
                Places.Add(OrganizationId.From(id));
                break;
            case "Organization" or "Council":
                Councils.Add(OrganizationId.From(id));
                break;
            case "Account":
                Accounts.Add(id);
                break;
            case "Step":
                Steps.Add(LadderStepId.From(id));
                break;
            case "Promise":
                Promises.Add(PromiseId.From(id));
                break;
        }
    }
}

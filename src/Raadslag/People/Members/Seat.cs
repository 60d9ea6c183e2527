using System.ComponentModel.DataAnnotations;
using Raadslag.Publishing;

namespace Raadslag.People;

/// <summary>What a council's secretary writes of somebody's seat.</summary>
/// <param name="Kind">In which capacity.</param>
/// <param name="From">The first day; null when it was not written.</param>
/// <param name="To">The last day; null until further notice.</param>
/// <param name="Municipality">Code of the municipality.</param>
public sealed record Seat(MembershipKind Kind, DateOnly? From, DateOnly? To, string Municipality)
{
    private const int LongestListLetter = 3;

    private static readonly EmailAddressAttribute Address = new();

    /// <summary>List letter; "" for one outside the lists.</summary>
    public string Party { get; init; } = "";

    public string Email { get; init; } = "";

    public MembershipId? PersonalSubstitute { get; init; }

    /// <summary>The place on the roll of rapporteurs; null when not on it.</summary>
    public int? RapporteurPlace { get; init; }

    /// <summary>The same without the spaces around what was typed.</summary>
    internal Seat Trimmed() =>
        this with
        {
            Municipality = Municipality.Trim(),
            Party = Party.Trim().ToUpperInvariant(),
            Email = Email.Trim(),
        };

    /// <summary>What is wrong with it, whatever else is known.</summary>
    internal MemberRefusal? Fault =>
        this switch
        {
            { Municipality: "" } => MemberRefusal.MunicipalityIsMissing,
            { From: null } => MemberRefusal.FirstDayIsMissing,
            _ when To < From => MemberRefusal.PeriodEndsBeforeItBegins,
            _ when Party.Length > LongestListLetter || !Party.All(char.IsLetter) => MemberRefusal.ListLetterIsInvalid,
            _ when Email != ""
                    && (
                        !Address.IsValid(Email)
                        || Email.Any(char.IsWhiteSpace)
                        || HiddenCharacters.InName(Email) is not null
                    ) => MemberRefusal.EmailIsInvalid,
            { Kind: MembershipKind.Substitute, PersonalSubstitute: not null } =>
                MemberRefusal.SubstituteHasNoSubstitute,
            { RapporteurPlace: < 1 } => MemberRefusal.RapporteurPlaceIsInvalid,
            _ => null,
        };

    internal void WriteOn(Membership membership)
    {
        membership.Kind = Kind;
        membership.From = From!.Value;
        membership.To = To;
        membership.Municipality = Municipality;
        membership.Party = Party is "" ? null : Party;
        membership.Email = Email is "" ? null : Email;
        membership.PersonalSubstitute = PersonalSubstitute;
        membership.RapporteurPlace = RapporteurPlace;
    }
}

/// <summary>Who is to have a seat, as far as the secretary has said.</summary>
public abstract record Bearer
{
    private Bearer() { }

    /// <summary>Whoever has the name, when nobody known has it or one like it.</summary>
    public sealed record Named(string Name) : Bearer;

    /// <summary>Somebody known.</summary>
    public sealed record Known(PersonId Person) : Bearer;

    /// <summary>Somebody new, although others have the name or one like it.</summary>
    public sealed record Namesake(string Name) : Bearer;
}

namespace Raadslag.Foundations;

/// <summary>What became of something the program proposed (<i>forslag</i>); only a person moves it from Open.</summary>
public enum ProposalState
{
    Open,
    Confirmed,
    Rejected,
}

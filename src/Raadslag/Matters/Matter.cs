namespace Raadslag.Matters;

/// <summary>Something the councils treat (<i>sag</i>), with an identity of its own whatever number it is filed under.</summary>
public sealed class Matter
{
    public required MatterId Id { get; init; }

    public required string Title { get; set; }

    /// <summary>The address in use: /sager/{slug}. Former ones are kept as <see cref="MatterAddress"/>.</summary>
    public required string Slug { get; set; }

    /// <summary>The matter this one was found to be the same as; its addresses lead there.</summary>
    public MatterId? MergedInto { get; set; }

    public List<CaseNumber> CaseNumbers { get; init; } = [];
}

/// <summary>An address a matter has or has had; addresses never die.</summary>
public sealed class MatterAddress
{
    public required string Slug { get; init; }

    public required MatterId Matter { get; set; }
}

/// <summary>A number a case system files the matter under (<i>sagsnummer</i>); many to many.</summary>
public sealed class CaseNumber
{
    public required MatterId Matter { get; init; }

    /// <summary>As printed: "SAG-2026-00613".</summary>
    public required string Number { get; init; }
}

namespace Raadslag.Publishing.Documents;

/// <summary>A file that goes with an item of a meeting, to be taken into the meeting's packet.</summary>
/// <param name="Anchor">The item's place in the document: "punkt-3-4".</param>
/// <param name="Name">What the annex is called.</param>
/// <param name="Content">A PDF, a PNG or a JPEG.</param>
/// <param name="Address">Where the file itself can be had; null where it is nowhere on the web.</param>
public sealed record PacketAnnex(string Anchor, string Name, ReadOnlyMemory<byte> Content, Uri? Address = null);

/// <summary>Why an annex is named in a packet but not taken in.</summary>
public enum AnnexRefusal
{
    /// <summary>It is encrypted, also when it opens without a password.</summary>
    Encrypted,

    /// <summary>Some of it cannot be found or read.</summary>
    Damaged,

    /// <summary>It, or a page of it, is larger than any document needs.</summary>
    TooLarge,

    /// <summary>It is neither PDF, PNG nor JPEG, or a kind of picture that no page can show.</summary>
    UnknownFormat,
}

/// <summary>An annex that is named in a packet but not taken in.</summary>
/// <param name="Annex">The annex.</param>
/// <param name="Why">Why not.</param>
public sealed record AnnexLeftOut(PacketAnnex Annex, AnnexRefusal Why);

/// <summary>A packet, and the annexes that it only names.</summary>
/// <param name="Document">The packet.</param>
/// <param name="LeftOut">What it names and does not have, in the order of the items.</param>
public sealed record Packet(PrintResult Document, IReadOnlyList<AnnexLeftOut> LeftOut);

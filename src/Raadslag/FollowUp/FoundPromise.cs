namespace Raadslag.FollowUp;

/// <summary>A sentence that seems to promise something for later (<i>opfølgning</i>); a person takes it or drops it.</summary>
/// <param name="Sentence">As it stands in the text, without markup.</param>
/// <param name="Time">When it falls due.</param>
public sealed record FoundPromise(string Sentence, PromiseTime Time);

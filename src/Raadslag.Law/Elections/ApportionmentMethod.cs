namespace Raadslag.Law.Elections;

/// <summary>How votes become seats (<i>forholdstalsmetode</i>).</summary>
public enum ApportionmentMethod
{
    /// <summary>
    /// Votes divided by 1, 2, 3 … (kommunal- og regionalvalgloven § 81). Hagenbach-Bischoff's method gives the same seats.
    /// </summary>
    DHondt,

    /// <summary>Votes divided by 1, 3, 5 …</summary>
    SainteLague,

    /// <summary>Votes divided by 1.4, 3, 5 …</summary>
    ModifiedSainteLague,

    /// <summary>Votes divided by 0, 1, 2 …: everyone with a vote gets a seat first, while there are enough.</summary>
    Adams,

    /// <summary>Votes divided by the roots of 0, 2, 6, 12 …, the products of the seats had and the next.</summary>
    HuntingtonHill,

    /// <summary>Hare's quota, all votes over all seats; what is left to the largest remainders.</summary>
    LargestRemainderHare,

    /// <summary>Droop's quota, the smallest whole number that not more lists than seats can reach; then as with Hare.</summary>
    LargestRemainderDroop,
}

using Raadslag.Foundations;

namespace Raadslag.Matters;

/// <summary>Finds matters by the numbers that case systems file them under.</summary>
public static class NumberedMatters
{
    extension(RaadslagDb db)
    {
        /// <summary>The matters that have an open text under that number.</summary>
        public IQueryable<MatterId> MattersNumberedOpenly(string number) =>
            from paper in db.Papers
            where paper.Access == Access.Open && paper.CaseNumbers.Any(known => known.Number == number)
            join matter in db.Matters on paper.Matter equals matter.Id
            select matter.MergedInto ?? matter.Id;
    }
}

using System.Numerics;
using Raadslag.Law.Deadlines;
using Raadslag.Law.Elections;
using Raadslag.Publishing.Worksheets;

namespace Raadslag.Web.Phrases;

/// <summary>The words of calculations: methods, divisors, quotients, holidays.</summary>
internal static class CalculationPhrases
{
    extension(ApportionmentMethod method)
    {
        public string InDanish =>
            method switch
            {
                ApportionmentMethod.DHondt => "d’Hondts metode",
                ApportionmentMethod.SainteLague => "Sainte-Laguës metode",
                ApportionmentMethod.ModifiedSainteLague => "den modificerede Sainte-Laguës metode",
                ApportionmentMethod.Adams => "Adams’ metode",
                ApportionmentMethod.HuntingtonHill => "Huntington-Hills metode",
                ApportionmentMethod.LargestRemainderHare => "største brøks metode",
                ApportionmentMethod.LargestRemainderDroop => "største brøks metode med Droops kvote",
            };

        /// <summary>The name where it stands alone: "Største brøks metode".</summary>
        public string Heading => char.ToUpper(method.InDanish[0], DanishDates.Culture) + method.InDanish[1..];

        /// <summary>How it works, in a sentence.</summary>
        public string Explained =>
            method switch
            {
                ApportionmentMethod.DHondt =>
                    "Tallene divideres med 1, 2, 3 og så videre, og de største kvotienter vinder.",
                ApportionmentMethod.SainteLague =>
                    "Tallene divideres med 1, 3, 5 og så videre, og de største kvotienter vinder.",
                ApportionmentMethod.ModifiedSainteLague =>
                    "Tallene divideres med 1,4, 3, 5 og så videre, og de største kvotienter vinder.",
                ApportionmentMethod.Adams =>
                    "Tallene divideres med 0, 1, 2 og så videre, og de største kvotienter vinder. Alle får derfor én, før nogen får to.",
                ApportionmentMethod.HuntingtonHill =>
                    "Tallene divideres med kvadratroden af 0, 2, 6, 12 og så videre, og de største kvotienter vinder.",
                ApportionmentMethod.LargestRemainderHare =>
                    "Alle får de hele, de er berettiget til, og resten går til de største brøker.",
                ApportionmentMethod.LargestRemainderDroop =>
                    "Alle får en for hver gang, Droops kvote går op i tallet, og resten går til de største rester.",
            };

        public bool HasQuota =>
            method is ApportionmentMethod.LargestRemainderHare or ApportionmentMethod.LargestRemainderDroop;
    }

    extension(Divisor divisor)
    {
        /// <summary>"3", "1,4", "√6".</summary>
        public string InDanish =>
            divisor.Denominator == 1
                ? $"{(divisor is { IsRoot: true, Numerator: > 0 } ? "√" : "")}{DanishFigures.Grouped(divisor.Numerator)}"
                : DanishFigures.Fraction(divisor.Numerator, divisor.Denominator, 1);
    }

    extension(Quotient quotient)
    {
        /// <summary>"4.200 : 3".</summary>
        public string Written => $"{DanishFigures.Grouped(quotient.Votes)} : {quotient.Divisor.InDanish}";

        /// <summary>"1.400,00"; over 0, a word.</summary>
        public string TwoDecimals =>
            quotient.Divisor.Numerator == 0 ? "uendelig"
            : quotient.Divisor.IsRoot
                ? DanishFigures.Fraction(
                    RootOfHundredfold(BigInteger.Pow(quotient.Votes, 2), quotient.Divisor.Numerator),
                    100,
                    2
                )
            : DanishFigures.Fraction(
                (BigInteger)quotient.Votes * quotient.Divisor.Denominator,
                quotient.Divisor.Numerator,
                2
            );
    }

    extension(Holiday holiday)
    {
        public string InDanish =>
            holiday switch
            {
                Holiday.NewYearsDay => "nytårsdag",
                Holiday.MaundyThursday => "skærtorsdag",
                Holiday.GoodFriday => "langfredag",
                Holiday.EasterSunday => "påskedag",
                Holiday.EasterMonday => "2. påskedag",
                Holiday.GreatPrayerDay => "store bededag",
                Holiday.AscensionDay => "Kristi himmelfartsdag",
                Holiday.WhitSunday => "pinsedag",
                Holiday.WhitMonday => "2. pinsedag",
                Holiday.ChristmasDay => "juledag",
                Holiday.SecondChristmasDay => "2. juledag",
            };
    }

    extension(NoWeekday reason)
    {
        /// <summary>Why the day is not counted; a holiday by its name.</summary>
        public string InDanish(DateOnly day) =>
            reason switch
            {
                NoWeekday.Holiday => DanishHolidays.On(day)?.InDanish ?? "helligdag",
                NoWeekday.Sunday => "søndag",
                NoWeekday.Saturday => "lørdag",
                NoWeekday.ConstitutionDay => "grundlovsdag",
                NoWeekday.ChristmasEve => "juleaftensdag",
                NoWeekday.NewYearsEve => "nytårsaftensdag",
            };
    }

    // 100·√(square/divisor), rounded: half of what is left after the root of four times as much
    private static BigInteger RootOfHundredfold(BigInteger square, BigInteger divisor)
    {
        var sought = 40_000 * square / divisor;
        var root = BigInteger.One << (int)((sought.GetBitLength() + 1) / 2);
        for (var next = root; ; root = next)
        {
            next = (root + (sought / root)) / 2;
            if (next >= root)
            {
                return (root + 1) / 2;
            }
        }
    }
}

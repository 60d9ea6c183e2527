using Raadslag.Law.Elections;
using Raadslag.Publishing.Worksheets;

namespace Raadslag.Cli.Calculations;

/// <summary>What came of one calculation.</summary>
internal abstract record Answer
{
    private Answer() { }

    /// <summary>It was calculated; the worksheet shows the steps to people.</summary>
    public sealed record Calculated(Apportionment.Settled Settled, Func<Worksheet> Sheet) : Answer;

    /// <summary>It was refused: the reason's name, and a sentence.</summary>
    public sealed record Refused(string Name, string Sentence) : Answer
    {
        public Refused(Enum why, string sentence)
            : this(AnswerJson.Kebab(why.ToString()), sentence) { }
    }
}

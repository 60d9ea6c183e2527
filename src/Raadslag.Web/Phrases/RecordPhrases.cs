using Raadslag.Records;

namespace Raadslag.Web.Phrases;

/// <summary>What whoever checks the record reads when it is broken.</summary>
public static class RecordPhrases
{
    extension(RecordFault fault)
    {
        /// <summary>What is wrong with the line, as the end of a sentence.</summary>
        public string InDanish =>
            fault switch
            {
                RecordFault.LineIsMissing => "den mangler",
                RecordFault.LineCannotBeRead => "et tidspunkt eller en id i den kan ikke læses",
                RecordFault.LineIsChanged => "den er ændret, siden den blev skrevet",
                RecordFault.LineFollowsAnother => "den passer ikke til linjen før; en af de to er ændret",
            };
    }
}

using Raadslag.Matters;
using Raadslag.Web.Pages;
using Raadslag.Web.Phrases;

namespace Raadslag.Web.Writing;

/// <summary>What texts in work are called, and where they are.</summary>
internal static class PaperAddresses
{
    extension(PaperAtHand)
    {
        /// <summary>What stands for the master in addresses.</summary>
        public static string MasterSlug => "faelles";

        /// <summary>The way to a page about a matter.</summary>
        public static IReadOnlyList<Crumb> MatterTrail(Matter matter) =>
            [new Crumb("Arbejdsbord", "/arbejdsbord"), new Crumb(matter.Title, PaperAtHand.MatterAddress(matter.Slug))];

        /// <summary>The page of a matter in work.</summary>
        public static string MatterAddress(string slug) => $"/arbejdsbord/sag/{slug}";

        /// <summary>The page of one of its texts; of the master when no council is named.</summary>
        public static string Address(string slug, string? council) =>
            $"{PaperAtHand.MatterAddress(slug)}/{council ?? PaperAtHand.MasterSlug}";

        /// <summary>The council that an address part names; null for the master.</summary>
        public static string? CouncilIn(string part) => part == PaperAtHand.MasterSlug ? null : part;
    }

    extension(PaperAtHand at)
    {
        /// <summary>"KKR Sjælland", or "Fælles tekst".</summary>
        public string Name => at.Council?.Name ?? WritingPhrases.MasterName;

        public string Href => PaperAtHand.Address(at.Matter.Slug, at.Council?.Slug);

        /// <summary>The frame of a page about the text; the tab says which text it is.</summary>
        public PageFrame Frame(string title) =>
            new(title, [.. PaperAtHand.MatterTrail(at.Matter), new Crumb(at.Name, at.Href)])
            {
                DocumentTitle = $"{title}: {at.Matter.Title}, {at.Name}",
            };
    }

    extension(PaperLine line)
    {
        public string Name => line.At.Name;
    }

    extension(PromiseLine line)
    {
        /// <summary>Whose promise it is.</summary>
        public string Place => line.Council ?? WritingPhrases.MasterName;
    }

    extension(PromiseInWork promise)
    {
        public string Href => PaperAtHand.MatterAddress(promise.MatterSlug);
    }
}

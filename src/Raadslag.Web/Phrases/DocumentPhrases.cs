using Raadslag.Publishing.Documents;

namespace Raadslag.Web.Phrases;

/// <summary>What is said of documents in Danish.</summary>
public static class DocumentPhrases
{
    /// <summary>Why there is no PDF, and what to do instead.</summary>
    public static string NotPrinted(NotPrinted missing) =>
        $"Dokumentet kan ikke laves som PDF, for skriften mangler {string.Join(", ", missing.Letters)}. "
        + "Hent det i en anden form, eller bed rådets sekretariat rette tegnet.";

    extension(ExportFormat form)
    {
        /// <summary>"PDF", "Word".</summary>
        public string InDanish =>
            form.Name switch
            {
                "docx" => "Word",
                "html" => "webside",
                "md" => "Markdown",
                "json" => "data (JSON)",
                _ => form.Name.ToUpperInvariant(),
            };
    }
}

using Raadslag.Publishing.Pdf.Checking;

namespace Raadslag.Web.Phrases;

/// <summary>What whoever checks a PDF reads: what is wrong, and what to do about it.</summary>
public static class PdfPhrases
{
    public static string InDanish(this PdfRefusal refusal) =>
        refusal switch
        {
            PdfRefusal.NotPdf => "Filen er ikke en PDF. Se efter, om det er den rigtige fil.",
            PdfRefusal.Encrypted =>
                "Filen er beskyttet, måske uden at den spørger om en kode. Gem den uden beskyttelse, og prøv igen.",
            PdfRefusal.TooDamaged => "Filen er så beskadiget, at der ingen sider kan findes. Hent eller lav den igen.",
            PdfRefusal.TooDeep =>
                "Filen har dele inde i dele i flere lag, end noget dokument har brug for. Lav den igen fra det oprindelige dokument.",
            PdfRefusal.TooLarge =>
                "Filen, eller det, der er pakket i den, er for stort til at blive set igennem. Del den i mindre filer.",
        };

    public static string InDanish(this PdfRule rule) =>
        rule switch
        {
            PdfRule.FileDamaged =>
                "Filen er beskadiget, og programmer kan vise den forskelligt. Hent eller lav den igen.",
            PdfRule.IdMissing =>
                "Filen har intet kendetegn (ID), som et arkiv kan kende den på. Gem den igen som PDF/A.",
            PdfRule.LanguageMissing =>
                "Filen siger ikke, hvilket sprog den er på, så dansk kan blive læst op som engelsk. Vælg dokumentets sprog, før du gemmer som PDF.",
            PdfRule.LanguageInvalid =>
                "Et sprog er angivet, så ingen programmer forstår det. Skriv »da« for dansk og »en-GB« for engelsk.",
            PdfRule.NotMarked =>
                "Filen siger ikke, at den har tags, så en skærmlæser må gætte. Gem den igen som tagget PDF eller PDF/UA.",
            PdfRule.Suspects =>
                "Filen siger selv, at dens tags kan være forkerte. Gå dem igennem, og fjern mærket (Suspects).",
            PdfRule.TitleNotShown =>
                "Vinduet viser filens navn og ikke dokumentets titel. Slå visning af titlen til i PDF'ens egenskaber.",
            PdfRule.MetadataMissing =>
                "Filen har ingen oplysninger om sig selv (metadata), der kan læses. Gem den igen som PDF/UA eller PDF/A.",
            PdfRule.TitleMissing =>
                "Dokumentet har ingen titel. Skriv den i dokumentets egenskaber, før du gemmer som PDF.",
            PdfRule.AccessiblePartMissing =>
                "Filen siger ikke selv, at den følger PDF/UA. Gem den som PDF/UA, når resten er i orden.",
            PdfRule.ArchivePartMissing =>
                "Filen siger ikke selv, at den følger PDF/A. Gem den som PDF/A, hvis den skal kunne læses om mange år.",
            PdfRule.SchemaMissing =>
                "Filen kalder sig både PDF/UA og PDF/A, men mangler den beskrivelse af PDF/UA, som PDF/A kræver. Gem den med et program, der kan begge dele på én gang.",
            PdfRule.StructureMissing =>
                "Filen har ingen tags: Intet siger, hvad der er overskrift, afsnit, liste og tabel. Brug typografier i det oprindelige dokument, og gem det som tagget PDF.",
            PdfRule.ContentNotTagged =>
                "Noget på siden er hverken mærket som indhold eller som pynt, og måske bliver det ikke læst op. Giv det et tag, eller mærk det som artefakt.",
            PdfRule.ArtifactWithinContent =>
                "Pynt og indhold er mærket inde i hinanden, så for meget eller for lidt bliver læst op. Mærk dem hver for sig.",
            PdfRule.ContentUnbalanced =>
                "Noget på siden begynder uden at slutte eller slutter uden at være begyndt. Det er en fejl i programmet, der lavede filen; prøv et andet.",
            PdfRule.ContentUnreadable =>
                "En del af siden kan ikke pakkes ud og er derfor ikke set efter. Lav PDF'en igen.",
            PdfRule.MarkUnknown =>
                "Noget på siden er mærket som indhold, men er ikke med i tagtræet og bliver ikke læst op. Sæt det ind, hvor det skal læses.",
            PdfRule.MarkMissing => "Et tag henviser til indhold, der ikke er der. Slet tagget, eller lav PDF'en igen.",
            PdfRule.MarkOnOtherPage =>
                "Et tag henviser til indhold på en anden side end sin egen. Flyt det, eller lav PDF'en igen.",
            PdfRule.MarkTwice =>
                "Det samme indhold hører til to steder i tagtræet og kan blive læst op to gange. Behold det ene.",
            PdfRule.ParentTreeDisagrees =>
                "Et tag henviser til indhold, der selv siger, at det hører til et andet tag. Lav PDF'en igen fra det oprindelige dokument.",
            PdfRule.ElementTwice =>
                "Et tag står to steder i tagtræet, så alt i det kan blive læst op to gange. Fjern det ene sted.",
            PdfRule.TypeNotStandard =>
                "Et tag har et navn, som hjælpemidler ikke kender. Lad det svare til et af standardens tags (rollekortet).",
            PdfRule.RoleMapCycle =>
                "Et tags navn svarer i ring til sig selv, så ingen kan se, hvad det er. Ret det i rollekortet.",
            PdfRule.StandardTypeMapped =>
                "Et af standardens egne tags er gjort til noget andet. Fjern det fra rollekortet.",
            PdfRule.ElementEmpty => "Et tag er tomt. Slet det, medmindre det skal være tomt som en celle uden tal.",
            PdfRule.HeadingFirst =>
                "Den første overskrift er ikke på øverste niveau. Brug »Overskrift 1« til dokumentets titel.",
            PdfRule.HeadingSkips => "En overskrift springer et niveau over. Brug det niveau, der kommer næst.",
            PdfRule.HeadingsMixed => "Nogle overskrifter har et niveau, og andre har ikke. Giv dem alle et niveau.",
            PdfRule.FigureWithoutText =>
                "Billedet har ingen alternativ tekst. Skriv, hvad det viser, for dem der ikke kan se det.",
            PdfRule.FormulaWithoutText => "Formlen har ingen alternativ tekst. Skriv den, som man ville sige den højt.",
            PdfRule.NoteWithoutId =>
                "Noten har intet kendetegn (ID), så ingen kan springe til den. Lav den med programmets egne fodnoter.",
            PdfRule.TableNesting =>
                "Tabellen er bygget forkert op: Rækker og celler står ikke, hvor de skal. Lav den med programmets egne tabeller.",
            PdfRule.HeaderWithoutScope =>
                "Cellen er en overskrift, men siger ikke, om den gælder sin række eller sin kolonne. Angiv det (Scope).",
            PdfRule.TableWithoutHeader =>
                "Tabellen har ingen overskrifter, så tal bliver læst op, uden at man hører, hvad de er. Gør den øverste række til overskrifter, hvis den er det.",
            PdfRule.TableIrregular =>
                "Rækken har ikke lige så mange kolonner som de andre, så tallene kan blive læst op under forkerte overskrifter. Del flettede celler op, eller tilføj dem, der mangler.",
            PdfRule.ListNesting =>
                "Listen er bygget forkert op: Punkterne står ikke, hvor de skal. Lav den med programmets egne punkttegn eller numre.",
            PdfRule.ListNumberingMissing =>
                "Listen har tal eller tegn foran punkterne, men siger ikke, hvilken type det er. Angiv den (ListNumbering), hvis tallene betyder noget.",
            PdfRule.ContentsNesting =>
                "Indholdsfortegnelsen er bygget forkert op. Lav den med programmets egen indholdsfortegnelse.",
            PdfRule.LinkOutsideLink =>
                "Linket er ikke mærket som link, så en skærmlæser siger det ikke. Giv det et Link-tag, eller lav det igen i det oprindelige dokument.",
            PdfRule.LinkWithoutText => "Linket har ingen beskrivelse. Skriv, hvor det fører hen (Contents).",
            PdfRule.AnnotationNotTagged =>
                "En kommentar eller et felt har intet tag og kan blive sprunget over. Giv det et (Annot eller Form).",
            PdfRule.AnnotationWithoutText =>
                "En kommentar eller et felt har ingen beskrivelse. Skriv, hvad det er, eller hvad man skal skrive i det.",
            PdfRule.AnnotationParentDisagrees =>
                "Et link, en kommentar eller et felt siger selv, at det hører til et andet tag end det, der henviser til det. Lav PDF'en igen fra det oprindelige dokument.",
            PdfRule.AnnotationFlags =>
                "Et link, en kommentar eller et felt er skjult eller kommer ikke med på papir. Vis det også på udskrift, eller slet det.",
            PdfRule.TabOrderMissing =>
                "Tabulatortasten følger ikke rækkefølgen i tagtræet. Sæt sidens tabulatorrækkefølge til »dokumentstruktur«.",
            PdfRule.FontNotEmbedded =>
                "Skrifttypen ligger ikke i filen, så teksten kan se forkert ud hos andre. Gem igen med skrifttyperne indlejret.",
            PdfRule.FontWithoutDescriptor =>
                "Skrifttypen mangler oplysninger om sig selv. Vælg en anden, og lav PDF'en igen.",
            PdfRule.FontWithoutUnicode =>
                "Skrifttypen siger ikke, hvilke bogstaver den viser, så teksten hverken kan læses op eller søges i. Vælg en anden, eller lav PDF'en med et andet program.",
            PdfRule.GlyphWithoutUnicode =>
                "Et tegn på siden siger ikke, hvilket bogstav det er, og bliver ikke læst op. Skriv det igen med en anden skrifttype.",
            PdfRule.FontWithoutGlyphMap =>
                "Skrifttypen siger ikke, hvilke af dens tegn der skal vises (CIDToGIDMap). Lav PDF'en med et andet program.",
            PdfRule.GlyphNotDefined =>
                "Et tegn findes ikke i skrifttypen og vises som en tom firkant. Skriv det med en skrifttype, der har det.",
            PdfRule.JavaScript => "Filen har script i sig (JavaScript), og det må den ikke i et arkiv. Gem den uden.",
            PdfRule.Launch => "Filen kan starte et andet program. Fjern den handling, der gør det.",
            PdfRule.ActionForbidden =>
                "Filen gør noget af sig selv, eller noget, den ikke må i et arkiv. Fjern handlingen.",
            PdfRule.ExternalContent =>
                "Noget af indholdet ligger uden for filen eller er PostScript, så det en dag ikke kan vises. Læg det ind i filen som tekst eller billede.",
            PdfRule.EmbeddedFile =>
                "En fil er lagt ind i PDF'en og er ikke selv en PDF/A. Læg den ved som et bilag for sig.",
            PdfRule.ColorWithoutProfile =>
                "Farver er angivet uden en profil, der siger, hvordan de skal se ud. Gem igen som PDF/A, så kommer den med.",
            PdfRule.ProfileInvalid => "Filens farveprofil kan ikke bruges. Gem igen med en almindelig profil som sRGB.",
            PdfRule.Lzw =>
                "Noget er pakket på en måde, der ikke må bruges i et arkiv (LZW). Gem filen igen med et nyere program.",
            PdfRule.BlendModeUnknown =>
                "Farver er lagt over hinanden på en måde, standarden ikke kender. Fjern effekten fra billedet.",
            PdfRule.ContrastLow =>
                "Teksten skiller sig for lidt ud fra det, den står på. Gør den mørkere, medmindre det er et logo.",
            PdfRule.BookmarksMissing =>
                "Dokumentet har over tyve sider og ingen bogmærker. Lav dem af overskrifterne, når du gemmer som PDF.",
        };
}

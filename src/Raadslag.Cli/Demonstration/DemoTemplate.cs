using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Publishing.Documents;
using Raadslag.Templates;

namespace Raadslag.Cli.Demonstration;

/// <summary>The look of one council's documents in the demonstration; the other's are as they are without a template.</summary>
internal sealed class DemoTemplate(IServiceProvider services, string folder)
{
    private const string Council = "kkr-sjaelland";

    /// <summary>Stores it, unless the council has one.</summary>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RaadslagDb>();
        var council = (await db.Organizations.SingleAsync(one => one.Slug == Council, cancellation)).Id;
        if (await db.TemplateToChangeAsync(council, Actor.CommandLine, cancellation) is { Revision: > 0 })
        {
            return;
        }

        var logo = await File.ReadAllBytesAsync(Path.Combine(folder, Council, "logo.png"), cancellation);
        var template = new DocumentTemplate
        {
            Accent = new DocumentColor(0x1F, 0x5C, 0x3A),
            Links = new DocumentColor(0x1B, 0x4F, 0x7A),
            Logo = new DocumentLogo(logo, "Sol over to bølger på grøn bund"),
            HasCover = true,
            MissionTitle = "Hvad rådet er til for",
            Mission = """
                Kommunerne på Sjælland mødes her om det, de vil sammen. Rådet

                - aftaler **fælles retning** for opgaver, der går på tværs af kommunegrænser
                - udpeger medlemmer til de udvalg og styregrupper, hvor kommunerne er med
                - følger op på det, der er aftalt, så alle kan se, hvor langt det er

                Rådets møder, sager og beslutninger er åbne for alle.
                """,
            RunningHead = "Sammen på Sjælland",
        };
        var secretary = await DemoAccounts.ActorAsync(db, DemoAccounts.Secretary, cancellation);
        await Demo.InAsync(
            services,
            (ChangeTemplateHandler handler) =>
                handler.HandleAsync(new ChangeTemplate(council, Revision: 0, template), secretary, cancellation)
        );
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Raadslag.Foundations;
using Raadslag.Matters;

namespace Raadslag.Web.Tests.Rights;

/// <summary>Texts of every kind and state, each with words of its own; made as their writers would.</summary>
internal sealed class PlantedTexts(RunningSite site)
{
    private readonly Planter _planter = new(site);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private WritingSamples Samples => _planter.Samples;

    /// <summary>What leads to them.</summary>
    public List<Target> Targets { get; } = [];

    /// <summary>What leads to the other council's own text, which it may do everything with.</summary>
    public Target OthersOwn { get; private set; } = null!;

    public async Task PlantAsync()
    {
        await site.WithinAsync(Planter.OpenCirclesAsync);
        await OpenMatterAsync();
        await ClosedMatterAsync();
        await SharedMatterAsync();
        await OnceClosedAsync();
        await UnsharedAsync();
        await OthersOwnAsync();
    }

    private async Task OpenMatterAsync()
    {
        var paper = await Samples.OpenAsync(Visitor.Secretary, Asker.Holder, "Sag et");
        var text = new PaperText("Om zqopentitle", "", "- at rådet drøfter det.", "Der er zqopenold.");
        await Samples.SaveAsync(Visitor.Secretary, paper, 0, text);
        await Samples.SaveAsync(Visitor.Secretary, paper, 1, text with { Presentation = "Nu zqopennew." });
        var draft = await Samples.KeepAsync(
            Visitor.CaseOfficer,
            paper,
            2,
            text with
            {
                Presentation = "Nu zqopennew og zqopendraft.",
            }
        );
        var open = await _planter.AttachAsync(paper, "zqopenannex", "zqopenbytes", Access.Open);
        var closed = await _planter.AttachAsync(paper, "zqclosedannex", "zqclosedbytes", Access.Closed);
        var removed = await _planter.AttachAsync(paper, "Taget af", "zqremovedbytes", Access.Open);
        await _planter.RemoveAsync(removed);
        var step = await _planter.SendThroughAsync(paper, "kreds-paa-vejen", "at zqopenway siges.");
        var at = await _planter.AtAsync("open", "sag-et", paper, Asker.Holder, draft);
        Targets.AddRange([
            at.With(" and its open annex", ("attachment", $"{open}"), ("step", $"{step}"), ("trin", $"{step}")),
            at.With(" and its closed annex", ("attachment", $"{closed}")),
            at.With(" and its removed annex", ("attachment", $"{removed}")),
        ]);
    }

    private async Task ClosedMatterAsync()
    {
        var paper = await Samples.OpenAsync(Visitor.Secretary, Asker.Holder, "Sag to");
        await _planter.CloseAsync(paper, "Fordi zqshutreason.");
        var text = new PaperText(
            "Om zqshuttitle",
            "",
            "Sekretariatet vender tilbage med zqpledge på mødet i november 2027.",
            "Der er zqshutold."
        );
        await Samples.SaveAsync(Visitor.Secretary, paper, 0, text);
        await Samples.SaveAsync(Visitor.Secretary, paper, 1, text with { Presentation = "Nu zqshutnew." });
        var draft = await Samples.KeepAsync(
            Visitor.CaseOfficer,
            paper,
            2,
            text with
            {
                Presentation = "Her zqshutdraft.",
            }
        );
        var annex = await _planter.AttachAsync(paper, "zqshutannex", "zqshutannex", Access.Closed);
        var step = await _planter.SendThroughAsync(paper, "kreds-paa-vejen", "at zqshutway siges.");
        var at = await _planter.AtAsync("closed", "sag-to", paper, Asker.Holder, draft);
        Targets.Add(
            at.With(
                "",
                ("attachment", $"{annex}"),
                ("openannexes", $"{annex}"),
                ("step", $"{step}"),
                ("trin", $"{step}")
            )
        );
    }

    private async Task SharedMatterAsync()
    {
        var master = await Samples.OpenAsync(Visitor.Editor, council: null, "Sag tre");
        var text = new PaperText("Om fælles zqmaster", "", "- at rådet drøfter det.", "Alle læser zqmaster.");
        await Samples.SaveAsync(Visitor.Editor, master, 0, text);
        await Samples.ShareAsync(master, Asker.Holder);
        await Samples.ShareAsync(master, Asker.Other);
        await Samples.ShareAsync(master, "kkr-midtjylland");
        var masterDraft = await Samples.KeepAsync(
            Visitor.Editor,
            master,
            1,
            text with
            {
                Presentation = "Her zqmasterdraft.",
            }
        );
        var masterAnnex = await _planter.AttachAsync(
            master,
            "zqmasterannex",
            "zqmasterannex",
            Access.Closed,
            Visitor.Editor
        );
        var at = await _planter.AtAsync("master", "sag-tre", master, council: null, masterDraft);
        Targets.Add(at.With("", ("attachment", $"{masterAnnex}")));

        var paper = await Samples.PaperAsync("sag-tre", Asker.Holder);
        var local = text with { Background = "Kun her zqlocal." };
        await Samples.SaveAsync(Visitor.Secretary, paper, 1, local);
        var draft = await Samples.KeepAsync(Visitor.CaseOfficer, paper, 2, local with { Background = "zqlocaldraft" });
        var open = await _planter.AttachAsync(paper, "zqlocalannex", "zqlocalannex", Access.Open);
        var closed = await _planter.AttachAsync(paper, "zqlocalshut", "zqlocalshut", Access.Closed);
        var shared = await _planter.AtAsync("shared", "sag-tre", paper, Asker.Holder, draft);
        Targets.Add(shared.With(" and its open annex", ("attachment", $"{open}")));
        Targets.Add(shared.With(" and its closed annex", ("attachment", $"{closed}")));

        var quiet = await Samples.OpenAsync(Visitor.Editor, council: null, "Sag fire");
        await Samples.SaveAsync(Visitor.Editor, quiet, 0, text with { Title = "Om det fjerde" });
        await Samples.ShareAsync(quiet, Asker.Holder);
        await Samples.ShareAsync(quiet, Asker.Other);
        var closedPaper = await Samples.PaperAsync("sag-fire", Asker.Holder);
        await _planter.CloseAsync(closedPaper, "Noget.");
        var quietText = text with { Title = "Om det fjerde", Background = "Kun her zqquiet." };
        await Samples.SaveAsync(Visitor.Secretary, closedPaper, 1, quietText);
        Targets.Add(await _planter.AtAsync("closed in a shared matter", "sag-fire", closedPaper, Asker.Holder));
    }

    private async Task OnceClosedAsync()
    {
        var master = await Samples.OpenAsync(Visitor.Editor, council: null, "Sag fem");
        var text = new PaperText("Om det femte", "", "- at rådet drøfter det.", "Det samme for alle.");
        await Samples.SaveAsync(Visitor.Editor, master, 0, text);
        await Samples.ShareAsync(master, Asker.Holder);
        await Samples.ShareAsync(master, Asker.Other);
        var paper = await Samples.PaperAsync("sag-fem", Asker.Holder);
        await _planter.CloseAsync(paper, "Noget.");
        await Samples.SaveAsync(Visitor.Secretary, paper, 1, text with { Background = "Her zqonceshut." });
        var annex = await _planter.AttachAsync(paper, "zqonceannex", "zqonceannex", Access.Open);
        await Samples.SaveAsync(Visitor.Secretary, paper, 2, text with { Background = "Her zqnowopen." });
        await _planter.OpenAgainAsync(paper);
        var at = await _planter.AtAsync("open again", "sag-fem", paper, Asker.Holder);
        Targets.Add(at.With("", ("attachment", $"{annex}"), ("version", "2"), ("fra", "1"), ("til", "2")));
    }

    private async Task UnsharedAsync()
    {
        var master = await Samples.OpenAsync(Visitor.Editor, council: null, "Sag seks");
        var text = new PaperText("Om zqklonly", "", "- at rådet drøfter det.", "zqklonly");
        await Samples.SaveAsync(Visitor.Editor, master, 0, text);
        Targets.Add(await _planter.AtAsync("unshared", "sag-seks", master, council: null));
        var paper = await Samples.OpenAsync(Visitor.Secretary, Asker.Holder, "Sag syv");
        Targets.Add(await _planter.AtAsync("unwritten", "sag-syv", paper, Asker.Holder));
        // the address tells nothing, so that what is asked for is not taken for an answer
        await site.WithinAsync(services =>
            services
                .GetRequiredService<RaadslagDb>()
                .Matters.Where(matter => matter.Slug == "sag-syv")
                .ExecuteUpdateAsync(set => set.SetProperty(matter => matter.Title, "Om zqunwritten"), Cancellation)
        );
    }

    // it names the others' matters, which must not give their titles
    private async Task OthersOwnAsync()
    {
        var paper = await Samples.OpenAsync(Visitor.Neighbour, Asker.Other, "Sag otte");
        var text = new PaperText(
            "Om det ottende",
            "",
            "- at rådet drøfter det.",
            "Se {{pkt: sag-et}}, {{pkt: sag-to}}, {{pkt: sag-seks}} og {{pkt: sag-fire}}."
        );
        await Samples.SaveAsync(Visitor.Neighbour, paper, 0, text);
        var at = await _planter.AtAsync("own", "sag-otte", paper, Asker.Other);
        await site.WithinAsync(async services =>
        {
            var db = services.GetRequiredService<RaadslagDb>();
            var council = await db.Organizations.SingleAsync(one => one.Slug == Asker.Other, Cancellation);
            var matters = await db
                .Papers.Where(known => known.Council == council.Id)
                .Select(known => known.Matter)
                .ToListAsync(Cancellation);
            OthersOwn = at.With(
                "",
                ("council-id", $"{council.Id}"),
                ("body-id", $"{council.Body}"),
                ("shared-matters", string.Join(' ', matters))
            );
        });
    }
}

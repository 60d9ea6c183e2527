using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Import.Attachments;
using Raadslag.Matters;
using Raadslag.Tests.Databases;

namespace Raadslag.Tests.Matters.Writing;

public sealed class AttachFileTests
{
    private static readonly byte[] Bytes = "%PDF-1.7"u8.ToArray();
    private static readonly CheckedAttachment File = new(AttachmentKind.Pdf, "budget 2027.pdf", null, null);

    [Theory, EveryDatabase]
    public async Task A_file_is_kept_byte_for_byte_and_stays_when_it_is_taken_off(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;

        var first = (await desk.AttachAsync(Attach(paper, " "), desk.Officer)).Value;
        Assert.Equal(paper, (await desk.RemoveAsync(first, desk.Secretary)).Value);
        var second = (await desk.AttachAsync(Attach(paper, " Budget "), desk.Officer)).Value;

        await using var db = desk.Read();
        var attached = await db.PaperAttachments.OrderBy(one => one.Order).ToListAsync();
        Assert.Equal([first, second], attached.Select(one => one.Id));
        Assert.Equal([("budget 2027", 1), ("Budget", 2)], attached.Select(one => (one.Title, one.Order)));
        Assert.Equal([false, true], attached.Select(one => one.RemovedAt is null));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Bytes)), attached[0].Sha256);
        Assert.Equal(
            ("budget 2027.pdf", "application/pdf", 8L),
            (attached[0].FileName, attached[0].MediaType, attached[0].Size)
        );
        Assert.All(await db.AttachmentContents.ToListAsync(), content => Assert.Equal(Bytes, content.Bytes));
        Assert.Equal(
            [nameof(FileAttached), nameof(AttachmentRemoved), nameof(FileAttached)],
            (await desk.WholeRecordAsync()).Skip(1).Select(line => line.Kind)
        );
    }

    [Theory, EveryDatabase]
    public async Task What_cannot_be_attached_or_taken_off_is_refused(TestDatabase database)
    {
        await using var given = await database.CreateAsync();
        var desk = await WritingDesk.OpenAsync(given);
        var paper = (await desk.GivenAMatterAsync()).Paper;
        var there = (await desk.AttachAsync(Attach(paper, "Budget"), desk.Officer)).Value;

        Assert.Equal(
            PaperRefusal.PaperDoesNotExist,
            (await desk.AttachAsync(Attach(PaperId.New(), ""), desk.Officer)).Refusal
        );
        Assert.Equal(PaperRefusal.MayNotWrite, (await desk.AttachAsync(Attach(paper, ""), desk.Neighbor)).Refusal);
        Assert.Equal(
            PaperRefusal.TitleIsTooLong,
            (await desk.AttachAsync(Attach(paper, new string('a', PaperLimits.LongestTitle + 1)), desk.Officer)).Refusal
        );
        Assert.Equal(PaperRefusal.MayNotWrite, (await desk.RemoveAsync(there, desk.Chair)).Refusal);
        Assert.Null((await desk.RemoveAsync(there, desk.Officer)).Refusal);
        Assert.Equal(PaperRefusal.AttachmentDoesNotExist, (await desk.RemoveAsync(there, desk.Officer)).Refusal);

        await using var db = desk.Read();
        Assert.Equal(1, await db.PaperAttachments.CountAsync());
    }

    private static AttachFile Attach(PaperId paper, string title) => new(paper, title, File, Bytes, Access.Open);
}

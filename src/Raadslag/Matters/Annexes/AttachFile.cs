using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Import.Attachments;
using Raadslag.Publishing;

namespace Raadslag.Matters;

/// <summary>Attaches a file to a text; the file has been checked.</summary>
public sealed record AttachFile(
    PaperId Paper,
    string Title,
    CheckedAttachment File,
    ReadOnlyMemory<byte> Bytes,
    Access Access
);

/// <summary>Takes an annex off a text; it stays in the history.</summary>
public sealed record RemoveAttachment(PaperAttachmentId Attachment);

/// <summary>The entry left in the record: a file was attached.</summary>
public sealed record FileAttached(MatterId Matter, PaperId Paper, PaperAttachmentId Attachment, string Sha256);

/// <summary>The entry left in the record: an annex was taken off.</summary>
public sealed record AttachmentRemoved(MatterId Matter, PaperId Paper, PaperAttachmentId Attachment);

/// <summary>Carries out <see cref="AttachFile"/> and <see cref="RemoveAttachment"/>.</summary>
public sealed class AttachFileHandler(RaadslagDb db, CivilCalendar calendar)
{
    public async Task<Outcome<PaperAttachmentId, PaperRefusal>> HandleAsync(
        AttachFile command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var paper = await db
            .Papers.AsNoTracking()
            .SingleOrDefaultAsync(known => known.Id == command.Paper, cancellation);
        if (paper is null)
        {
            return PaperRefusal.PaperDoesNotExist;
        }

        if (!(await PaperRights.ToWriteAsync(db, actor, cancellation)).MayWrite(paper.Council))
        {
            return PaperRefusal.MayNotWrite;
        }

        var title = command.Title.Trim();
        if (title.Length > PaperLimits.LongestTitle)
        {
            return PaperRefusal.TitleIsTooLong;
        }

        if (HiddenCharacters.InName(title) is not null)
        {
            return PaperRefusal.TitleHasHiddenCharacter;
        }

        var last = await db
            .PaperAttachments.Where(known => known.Paper == paper.Id)
            .MaxAsync(known => (int?)known.Order, cancellation);
        var attachment = new PaperAttachment
        {
            Id = PaperAttachmentId.New(),
            Paper = paper.Id,
            Order = (last ?? 0) + 1,
            Title = title == "" ? Path.GetFileNameWithoutExtension(command.File.FileName) : title,
            FileName = command.File.FileName,
            MediaType = command.File.Kind.MediaType,
            Size = command.Bytes.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(command.Bytes.Span)),
            // behind a closed text nothing is open, until its secretary says so
            Access = paper.Access == Access.Closed ? Access.Closed : command.Access,
            AddedAt = calendar.Now(),
        };
        db.PaperAttachments.Add(attachment);
        db.AttachmentContents.Add(
            new AttachmentContent { Attachment = attachment.Id, Bytes = command.Bytes.ToArray() }
        );
        db.Enter(actor, calendar.Now(), new FileAttached(paper.Matter, paper.Id, attachment.Id, attachment.Sha256));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return attachment.Id;
    }

    public async Task<Outcome<PaperId, PaperRefusal>> HandleAsync(
        RemoveAttachment command,
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var turn = await WriterTurn.TakeAsync(db, cancellation);
        var attachment = await db.PaperAttachments.SingleOrDefaultAsync(
            known => known.Id == command.Attachment && known.RemovedAt == null,
            cancellation
        );
        if (attachment is null)
        {
            return PaperRefusal.AttachmentDoesNotExist;
        }

        var paper = await db.Papers.AsNoTracking().SingleAsync(known => known.Id == attachment.Paper, cancellation);
        if (!(await PaperRights.ToWriteAsync(db, actor, cancellation)).MayWrite(paper.Council))
        {
            return PaperRefusal.MayNotWrite;
        }

        attachment.RemovedAt = calendar.Now();
        db.Enter(actor, calendar.Now(), new AttachmentRemoved(paper.Matter, paper.Id, attachment.Id));
        await db.SaveChangesAsync(cancellation);
        await turn.CommitAsync(cancellation);
        return paper.Id;
    }
}

using System.Text;
using Raadslag.Import.Attachments;

namespace Raadslag.Import.Tests.Attachments;

/// <summary>Asks the check, and expects the one answer or the other.</summary>
internal static class Verdicts
{
    internal static CheckedAttachment Accepted(string name, byte[] bytes) =>
        Assert.IsType<AttachmentVerdict.Accepted>(AttachmentCheck.Of(name, bytes)).Attachment;

    internal static AttachmentRefusal Refusal(string name, byte[] bytes) =>
        Assert.IsType<AttachmentVerdict.Refused>(AttachmentCheck.Of(name, bytes)).Refusal;

    internal static AttachmentRefusal Refusal(string name, string text) => Refusal(name, Encoding.UTF8.GetBytes(text));
}

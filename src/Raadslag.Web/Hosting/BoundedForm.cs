using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Raadslag.Web.Hosting;

/// <summary>Reads a form of parts with one file, and keeps no more of it than can be used.</summary>
/// <param name="largestFile">The largest file that can be used, in bytes; of a larger one a byte more is kept.</param>
internal sealed class BoundedForm(int largestFile)
{
    // the four parts of a text at their longest are six million bytes
    private const int LargestText = 10_000_000;

    private const int MostFields = 1000;

    private KeyValueAccumulator _fields;
    private readonly FormFileCollection _files = [];
    private int _textLeft = LargestText;

    /// <summary>What stands between the parts; null when the request is no such form.</summary>
    public static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 } boundary
            ? boundary.ToString()
            : null;

    /// <exception cref="InvalidDataException">It is none of our forms.</exception>
    public async Task<IFormCollection> ReadAsync(Stream body, string boundary, CancellationToken cancellation)
    {
        var parts = new MultipartReader(boundary, body);
        while (await parts.ReadNextSectionAsync(cancellation) is { } part)
        {
            if (part.AsFileSection() is { } file)
            {
                await TakeAsync(file, cancellation);
            }
            else if (part.AsFormDataSection() is { } field)
            {
                await TakeAsync(field, cancellation);
            }
        }

        return new FormCollection(_fields.GetResults(), _files);
    }

    private async Task TakeAsync(FileMultipartSection file, CancellationToken cancellation)
    {
        if (_files.Count > 0 || file.FileStream is not { } stream)
        {
            throw new InvalidDataException("A form has one file.");
        }

        var bytes = await BeginningAsync(stream, largestFile + 1, cancellation);
        _files.Add(
            new FormFile(bytes, 0, bytes.Length, file.Name, file.FileName)
            {
                Headers = new HeaderDictionary(file.Section.Headers),
            }
        );
    }

    private async Task TakeAsync(FormMultipartSection field, CancellationToken cancellation)
    {
        var bytes = await BeginningAsync(field.Section.Body, _textLeft + 1, cancellation);
        _textLeft -= (int)bytes.Length;
        if (_textLeft < 0 || _fields.ValueCount == MostFields)
        {
            throw new InvalidDataException("The form is longer than any of ours.");
        }

        _fields.Append(field.Name, Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static async Task<MemoryStream> BeginningAsync(Stream stream, int most, CancellationToken cancellation)
    {
        var beginning = new MemoryStream();
        var block = new byte[64 * 1024];
        while (
            beginning.Length < most
            && await stream.ReadAsync(
                block.AsMemory(0, (int)Math.Min(block.Length, most - beginning.Length)),
                cancellation
            )
                is > 0
                    and var read
        )
        {
            beginning.Write(block, 0, read);
        }

        beginning.Position = 0;
        return beginning;
    }
}

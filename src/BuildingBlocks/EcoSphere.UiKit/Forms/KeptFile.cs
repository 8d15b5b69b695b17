using EcoSphere.Kernel;
using Microsoft.AspNetCore.Http;

namespace EcoSphere.UiKit.Forms;

/// <summary>The file of a form. One that was taken in before the form was refused is kept, and need not be chosen again.</summary>
public class KeptFile
{
    /// <summary>The chosen file, or null.</summary>
    public IFormFile? File { get; set; }

    /// <summary>The file that was taken in.</summary>
    public Guid? FileId { get; set; }

    /// <summary>Its name, as the browser sent it.</summary>
    public string? FileName { get; set; }

    /// <summary>Takes in the chosen file, if any.</summary>
    /// <param name="upload">Keeps the content under the name that the browser sent.</param>
    /// <returns>Why it is refused, or null.</returns>
    public async Task<Error?> Take(Func<Stream, string, Task<Result<Guid>>> upload)
    {
        ArgumentNullException.ThrowIfNull(upload);
        if (File is null)
            return null;
        await using var content = File.OpenReadStream();
        var taken = await upload(content, File.FileName);
        if (taken.IsSuccess)
            (FileId, FileName) = (taken.Value, File.FileName);
        return taken.Error;
    }
}

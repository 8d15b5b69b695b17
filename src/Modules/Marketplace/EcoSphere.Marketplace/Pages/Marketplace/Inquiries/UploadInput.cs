using EcoSphere.Marketplace.Domain.Inquiries;
using Microsoft.AspNetCore.Http;

namespace EcoSphere.Marketplace.Pages.Marketplace.Inquiries;

/// <summary>The files of a form: new ones, and those that were taken in when it was sent before.</summary>
internal abstract class UploadInput
{
    /// <summary>The largest form: so many files, and what stands around them.</summary>
    public const long MaxFormBytes = (InquiryMessage.MaxAttachments * 10L * 1024 * 1024) + (1024 * 1024);

    public List<IFormFile> Files { get; set; } = [];

    /// <summary>What was taken in before.</summary>
    public List<Guid> Kept { get; set; } = [];

    /// <summary>What of it is to go.</summary>
    public List<Guid> Remove { get; set; } = [];
}

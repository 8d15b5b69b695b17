using EcoSphere.Kernel;

namespace EcoSphere.Platform.Files;

/// <summary>What a module keeps about one of its files. The content lies in the <see cref="IFileStore"/>.</summary>
public sealed class StoredFile
{
    /// <summary>The longest storage name.</summary>
    public const int StorageNameMaxLength = 64;

    /// <summary>The length of the hash.</summary>
    public const int Sha256Length = 64;

    private StoredFile() { }

    /// <summary>The identity, a version-7 GUID.</summary>
    public Guid Id { get; private set; }

    /// <summary>The name as it is shown, cleaned; at most <see cref="UploadName.MaxLength"/> characters.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>The content type under which it is served; ours, not the browser's.</summary>
    public string ContentType { get; private set; } = "";

    /// <summary>The number of bytes.</summary>
    public long Length { get; private set; }

    /// <summary>The SHA-256 of the content, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The name of the content in the store.</summary>
    public string StorageName { get; private set; } = "";

    /// <summary>The person who uploaded it.</summary>
    public Guid UploadedBy { get; private set; }

    /// <summary>When it was uploaded, in UTC.</summary>
    public DateTimeOffset UploadedAt { get; private set; }

    /// <summary>The record it belongs to, or null while the form it was uploaded with has not been sent.</summary>
    public Guid? OwnerId { get; private set; }

    /// <summary>Describes a file that has been inspected and saved.</summary>
    /// <param name="file">What the inspection found.</param>
    /// <param name="content">What the store gave back.</param>
    /// <param name="uploadedBy">The person.</param>
    /// <param name="now">The time.</param>
    /// <returns>A file that belongs to no record yet.</returns>
    public static StoredFile Create(InspectedFile file, StoredContent content, Guid uploadedBy, DateTimeOffset now) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            FileName = file.FileName,
            ContentType = file.ContentType,
            Length = content.Length,
            Sha256 = content.Sha256,
            StorageName = content.StorageName,
            UploadedBy = uploadedBy,
            UploadedAt = now.ToUniversalTime(),
        };

    /// <summary>Makes it part of a record, for good. Whether the person may do so is for the caller to decide.</summary>
    /// <param name="ownerId">The record.</param>
    /// <returns>A conflict when it belongs to another record.</returns>
    public Result Attach(Guid ownerId)
    {
        if (OwnerId is { } other && other != ownerId)
            return Error.Conflict("This file already belongs to another record.");
        OwnerId = ownerId;
        return Result.Success();
    }
}

using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Privacy;

/// <summary>A file that the person gave to a module. Its content belongs to that module and is read when the copy is downloaded.</summary>
internal sealed class PrivacyFile : Entity
{
    public PrivacyFile(int position, string name, string contentType, long length, string storageName) =>
        (Position, Name, ContentType, Length, StorageName) = (position, name, contentType, length, storageName);

    /// <summary>Its place among the module's files, in the order in which the module told of them.</summary>
    public int Position { get; private set; }

    /// <summary>The name under which it was given.</summary>
    public string Name { get; private set; }

    public string ContentType { get; private set; }

    /// <summary>The number of bytes.</summary>
    public long Length { get; private set; }

    /// <summary>The name of the content in the file store.</summary>
    public string StorageName { get; private set; }
}

namespace EcoSphere.Platform.Files;

/// <summary>Keeps the content of uploads, under names of its own. Who may read what is decided by the record a file belongs to.</summary>
public interface IFileStore
{
    /// <summary>Keeps a content. It is there whole or not at all.</summary>
    /// <param name="content">Read from where it stands to its end.</param>
    /// <param name="ct">Gives up; nothing remains.</param>
    /// <returns>The name, hash and length.</returns>
    Task<StoredContent> Save(Stream content, CancellationToken ct);

    /// <summary>Opens a content for reading.</summary>
    /// <param name="storageName">A name that <see cref="Save"/> gave.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>The content, to be disposed of by the caller, or null when it is not there any more.</returns>
    /// <exception cref="ArgumentException">The name is not of the form the store gives.</exception>
    Task<Stream?> Open(string storageName, CancellationToken ct);

    /// <summary>The contents that were written before an instant, to be compared with the records.</summary>
    /// <param name="before">The instant.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>Names that <see cref="Save"/> gave, in no order.</returns>
    IAsyncEnumerable<string> List(DateTimeOffset before, CancellationToken ct);

    /// <summary>Removes what a crash left half written.</summary>
    /// <param name="before">Only what was begun before this instant; the rest may be at it still.</param>
    /// <param name="ct">Gives up.</param>
    Task DeleteUnfinished(DateTimeOffset before, CancellationToken ct);

    /// <summary>Removes a content; one that is not there any more is no error.</summary>
    /// <param name="storageName">A name that <see cref="Save"/> gave.</param>
    /// <param name="ct">Gives up.</param>
    /// <exception cref="ArgumentException">The name is not of the form the store gives.</exception>
    Task Delete(string storageName, CancellationToken ct);
}

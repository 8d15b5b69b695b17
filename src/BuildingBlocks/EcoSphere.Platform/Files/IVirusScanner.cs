using EcoSphere.Kernel;

namespace EcoSphere.Platform.Files;

/// <summary>Looks for viruses. Only an answer that says so makes a file clean; whatever goes wrong is a failure.</summary>
public interface IVirusScanner
{
    /// <summary>Scans a content.</summary>
    /// <param name="content">Read from where it stands to its end.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>A success for a clean file, else <see cref="UploadErrors.Infected"/> or <see cref="UploadErrors.NotScanned"/>.</returns>
    Task<Result> Scan(Stream content, CancellationToken ct);
}

/// <summary>Stands in where no scanner is configured.</summary>
internal sealed class NoVirusScanner : IVirusScanner
{
    public Task<Result> Scan(Stream content, CancellationToken ct) => Task.FromResult(Result.Success());
}

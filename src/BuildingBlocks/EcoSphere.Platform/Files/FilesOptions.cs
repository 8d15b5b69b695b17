using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Options;

namespace EcoSphere.Platform.Files;

/// <summary>The section <c>Files</c> of the configuration.</summary>
public sealed class FilesOptions
{
    /// <summary>Where uploads are kept: absolute, or relative to the content root. Never inside the public folder.</summary>
    public string Directory { get; set; } = "";

    /// <summary>The virus scanner.</summary>
    public ClamAvOptions ClamAv { get; set; } = new();

    /// <summary>The directory as an absolute path.</summary>
    /// <param name="contentRoot">The content root of the host.</param>
    internal string FullPath(string contentRoot) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(Directory, contentRoot));
}

/// <summary>The section <c>Files:ClamAv</c> of the configuration.</summary>
public sealed class ClamAvOptions
{
    /// <summary>Whether uploads are scanned. When on, what cannot be scanned is not accepted.</summary>
    public bool Enabled { get; set; }

    /// <summary>The host on which clamd listens.</summary>
    public string Host { get; set; } = "";

    /// <summary>The TCP port on which clamd listens.</summary>
    public int Port { get; set; } = 3310;

    /// <summary>How long one scan may take, connecting included.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
}

/// <summary>Stops the host at start when files could not be kept, or would be public.</summary>
internal sealed class FilesOptionsValidator(IWebHostEnvironment host) : IValidateOptions<FilesOptions>
{
    public ValidateOptionsResult Validate(string? name, FilesOptions options)
    {
        string[] failures = [.. DirectoryFailures(options), .. ScannerFailures(options.ClamAv)];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> DirectoryFailures(FilesOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Directory))
        {
            yield return "Files:Directory is not set: name the directory in which uploads are kept.";
            yield break;
        }

        var directory = options.FullPath(host.ContentRootPath);
        if (!string.IsNullOrEmpty(host.WebRootPath) && IsInside(directory, host.WebRootPath))
        {
            yield return $"Files:Directory ({directory}) lies in the public folder; uploads must lie outside of it.";
        }
        else if (WhyNotWritable(directory) is { } reason)
        {
            yield return $"Files:Directory ({directory}) cannot be written to: {reason}";
        }
    }

    private static IEnumerable<string> ScannerFailures(ClamAvOptions scanner)
    {
        if (!scanner.Enabled)
            yield break;
        if (string.IsNullOrWhiteSpace(scanner.Host))
            yield return "Files:ClamAv:Host is not set, though Files:ClamAv:Enabled is true.";
        if (scanner.Port is < 1 or > 65535)
            yield return "Files:ClamAv:Port must be between 1 and 65535.";
        if (scanner.Timeout <= TimeSpan.Zero || scanner.Timeout > TimeSpan.FromMinutes(10))
            yield return "Files:ClamAv:Timeout must be longer than nothing and at most ten minutes.";
    }

    private static bool IsInside(string directory, string publicFolder)
    {
        var relative = Path.GetRelativePath(publicFolder, directory);
        return relative == "." || (!Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..");
    }

    private static string? WhyNotWritable(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
            using var probe = new FileStream(
                Path.Combine(directory, Guid.CreateVersion7().ToString("N")),
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.None,
                1,
                FileOptions.DeleteOnClose
            );
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }
}

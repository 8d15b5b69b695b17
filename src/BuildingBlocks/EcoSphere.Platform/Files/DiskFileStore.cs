using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace EcoSphere.Platform.Files;

/// <summary>Keeps contents as files of one directory, spread over two levels of folders.</summary>
internal sealed partial class DiskFileStore(IOptions<FilesOptions> options, IHostEnvironment host) : IFileStore
{
    private const int BufferLength = 80 * 1024;

    /// <summary>The folder of what is being written.</summary>
    private const string Unfinished = "unfinished";

    private readonly string _root = options.Value.FullPath(host.ContentRootPath);

    public async Task<StoredContent> Save(Stream content, CancellationToken ct)
    {
        var id = Guid.CreateVersion7().ToString("N");
        // the front of a version-7 GUID is the time; its end spreads evenly
        var storageName = $"{id[^2..]}/{id[^4..^2]}/{id}";
        var path = PathOf(storageName);
        // on the same volume as the final place, so that the move is one step
        var unfinished = Path.Combine(_root, Unfinished, id);
        CreateFolder(Path.GetDirectoryName(unfinished)!);
        CreateFolder(Path.GetDirectoryName(path)!);
        try
        {
            var (hash, length) = await Write(content, unfinished, ct);
            File.Move(unfinished, path, overwrite: false);
            return new StoredContent(storageName, hash, length);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    public Task<Stream?> Open(string storageName, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var path = PathOf(storageName);
        try
        {
            return Task.FromResult<Stream?>(
                new FileStream(
                    path,
                    new FileStreamOptions
                    {
                        Mode = FileMode.Open,
                        Access = FileAccess.Read,
                        // another host may delete it meanwhile; whoever reads goes on reading
                        Share = FileShare.Read | FileShare.Delete,
                        Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
                        BufferSize = BufferLength,
                    }
                )
            );
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    public Task Delete(string storageName, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var path = PathOf(storageName);
        if (File.Exists(path))
            File.Delete(path);
        return Task.CompletedTask;
    }

    public IAsyncEnumerable<string> List(DateTimeOffset before, CancellationToken ct) =>
        Older(new DirectoryInfo(_root), before)
            .Select(file => Path.GetRelativePath(_root, file.FullName).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(name => StorageName().IsMatch(name))
            .ToAsyncEnumerable();

    public Task DeleteUnfinished(DateTimeOffset before, CancellationToken ct)
    {
        foreach (var file in Older(new DirectoryInfo(Path.Combine(_root, Unfinished)), before))
        {
            ct.ThrowIfCancellationRequested();
            file.Delete();
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<FileInfo> Older(DirectoryInfo folder, DateTimeOffset before) =>
        folder.Exists ? folder.EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.LastWriteTimeUtc < before.UtcDateTime) : [];

    private static async Task<(string Hash, long Length)> Write(Stream content, string path, CancellationToken ct)
    {
        var settings = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Options = FileOptions.Asynchronous,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
            settings.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, settings);
        var buffer = new byte[BufferLength];
        for (int read; (read = await content.ReadAsync(buffer, ct)) > 0; )
        {
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        // the database will say that the content is there, so it must outlive a loss of power
        file.Flush(flushToDisk: true);
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), file.Length);
    }

    private static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private string PathOf(string storageName)
    {
        if (!StorageName().IsMatch(storageName))
            throw new ArgumentException("Not a name of this store.", nameof(storageName));
        return Path.Combine(_root, storageName.Replace('/', Path.DirectorySeparatorChar));
    }

    [GeneratedRegex(@"\A[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{32}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StorageName();
}

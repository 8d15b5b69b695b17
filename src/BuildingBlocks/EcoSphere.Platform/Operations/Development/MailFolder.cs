using System.Text.Json;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Mail;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace EcoSphere.Platform.Operations.Development;

/// <summary>Reads what the <c>Folder</c> transport wrote. Registered in Development only.</summary>
/// <param name="options">Where the folder is.</param>
/// <param name="environment">What the folder's path is relative to.</param>
public sealed class MailFolder(IOptions<MailOptions> options, IHostEnvironment environment)
{
    private readonly string _folder = Path.GetFullPath(options.Value.Folder, environment.ContentRootPath);

    /// <summary>Whether mails go there at all.</summary>
    public bool IsInUse => options.Value.Transport == MailTransportKind.Folder;

    /// <summary>The newest mails, newest first.</summary>
    /// <param name="count">How many at most.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<ReceivedMail>> Newest(int count, CancellationToken ct)
    {
        if (!Directory.Exists(_folder))
            return [];
        var mails = new List<ReceivedMail>();
        foreach (var file in new DirectoryInfo(_folder).EnumerateFiles("*.json").OrderByDescending(f => f.LastWriteTimeUtc).Take(count))
            if (await Read(file, ct) is { } mail)
                mails.Add(mail);
        return mails;
    }

    /// <summary>One mail, or null.</summary>
    /// <param name="id">The mail.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<ReceivedMail?> Find(Guid id, CancellationToken ct)
    {
        var file = new FileInfo(Path.Combine(_folder, $"{id:N}.json"));
        return file.Exists ? await Read(file, ct) : null;
    }

    private static async Task<ReceivedMail?> Read(FileInfo file, CancellationToken ct)
    {
        await using var content = file.OpenRead();
        try
        {
            return await JsonSerializer.DeserializeAsync<OutgoingMail>(content, EventJson.Options, ct) is { } mail
                ? new ReceivedMail(mail, new DateTimeOffset(file.LastWriteTimeUtc))
                : null;
        }
        catch (JsonException)
        {
            return null; // something else that lies there
        }
    }
}

/// <summary>A mail that was sent.</summary>
/// <param name="Mail">The mail.</param>
/// <param name="At">When it was sent (UTC).</param>
public sealed record ReceivedMail(OutgoingMail Mail, DateTimeOffset At);

using System.Text.Json;
using EcoSphere.Platform.Events;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace EcoSphere.Platform.Mail;

/// <summary>Writes each mail to a file of its id; a second attempt overwrites the first.</summary>
internal sealed class FolderTransport(IOptions<MailOptions> options, IHostEnvironment environment) : IMailTransport
{
    private readonly string _folder = Path.GetFullPath(options.Value.Folder, environment.ContentRootPath);

    public async Task Send(OutgoingMail mail, CancellationToken ct)
    {
        Directory.CreateDirectory(_folder);
        var path = Path.Combine(_folder, $"{mail.Id:N}.json");
        var unfinished = path + ".part";
        await File.WriteAllTextAsync(unfinished, JsonSerializer.Serialize(mail, EventJson.Options), ct);
        File.Move(unfinished, path, overwrite: true);
    }
}

using EcoSphere.Kernel;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Data;

/// <summary>What every module's database offers its use cases beside the module's own sets.</summary>
public interface IModuleDb
{
    /// <summary>What was uploaded, without the content.</summary>
    DbSet<StoredFile> Files { get; }

    /// <summary>Who changed what, when and from where. Only ever read by modules; the save writes it.</summary>
    IQueryable<AuditEntry> Audit { get; }

    /// <summary>Queues a mail; it is saved with the change it tells of and sent after it.</summary>
    /// <param name="mail">The mail.</param>
    void Send(MailDraft mail);

    /// <summary>Publishes a fact that no aggregate raises, such as the answer to a question of another module.</summary>
    /// <param name="fact">A record of some module's contracts.</param>
    /// <param name="key">Facts of one key stay in order.</param>
    void Publish(IIntegrationEvent fact, Guid key);
}

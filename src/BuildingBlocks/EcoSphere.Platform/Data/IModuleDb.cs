using EcoSphere.Kernel;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Data;

/// <summary>What every module's database offers its use cases beside the module's own sets.</summary>
public interface IModuleDb
{
    /// <summary>What was uploaded, without the content.</summary>
    DbSet<StoredFile> Files { get; }

    /// <summary>Who changed what, when and from where. Only ever read by modules; the save writes it.</summary>
    IQueryable<AuditEntry> Audit { get; }

    /// <summary>Writes a line into the audit trail for a reading that must be remembered, such as an export of personal data; a command saves it.</summary>
    /// <param name="subjectType">What was read, such as <c>CompanyExport</c>.</param>
    /// <param name="subjectId">The record that was read, or an empty id where it was a list.</param>
    /// <param name="facts">What tells the reading from others, such as the filter and the number of rows.</param>
    void Record(string subjectType, Guid subjectId, params (string Name, object? Value)[] facts);

    /// <summary>
    /// Takes a person who is erased out of what the module writes down beside its own records: values and names in the audit trail, mails,
    /// and events that have taken effect. Ids stay; they name nobody any more. Saved with the erasure itself, whose own lines are written
    /// without the person. Doing it again does no harm.
    /// </summary>
    /// <param name="person">What leads to the person.</param>
    /// <param name="ct">Cancels.</param>
    Task EraseTraces(PersonTraces person, CancellationToken ct);

    /// <summary>Queues a mail; it is saved with the change it tells of and sent after it.</summary>
    /// <param name="mail">The mail.</param>
    void Send(MailDraft mail);

    /// <summary>Publishes a fact that no aggregate raises, such as the answer to a question of another module.</summary>
    /// <param name="fact">A record of some module's contracts.</param>
    /// <param name="key">Facts of one key stay in order.</param>
    void Publish(IIntegrationEvent fact, Guid key);
}

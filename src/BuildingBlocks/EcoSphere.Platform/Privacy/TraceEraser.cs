using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Privacy;

/// <summary>
/// Takes a person out of what one module writes down beside its own records. Changes tracked rows only, so that it is saved together with
/// the erasure it belongs to, or not at all.
/// </summary>
internal sealed class TraceEraser(ModuleDbContext db, PersonTraces person)
{
    private readonly AuditRedaction _redaction = new(person);
    private readonly string[] _addresses = [.. person.Addresses];

    /// <summary>What is stored already.</summary>
    public async Task EraseStored(CancellationToken ct)
    {
        await EraseAudit(ct);
        await EraseMails(ct);
        await EraseEvents(ct);
    }

    /// <summary>What the save that is about to happen would write down: the erasure's own lines, and the message that asked for it.</summary>
    public void EraseUnsaved()
    {
        foreach (var line in db.ChangeTracker.Entries<AuditEntry>().Where(e => e.State == EntityState.Added))
            _redaction.Redact(line);
        foreach (var message in db.ChangeTracker.Entries<InboxMessage>().Where(e => e.Entity.State == MessageState.Done && person.IsNamedIn(e.Entity.Payload)))
            Empty(message.Entity);
    }

    private async Task EraseAudit(CancellationToken ct)
    {
        var lines = db.Set<AuditEntry>();
        foreach (var address in _addresses)
        foreach (var line in await lines.Where(a => a.Changes.Contains(address)).ToListAsync(ct))
            _redaction.Learn(line);

        var records = _redaction.Records.ToArray();
        await lines.Where(a => records.Contains(a.SubjectId) || (a.ActorId == person.MemberId && a.ActorName != "")).LoadAsync(ct);
        foreach (var part in _redaction.Parts.Select(p => p.ToString("N")))
            await lines.Where(a => a.Changes.Contains(part)).LoadAsync(ct);
        foreach (var line in db.ChangeTracker.Entries<AuditEntry>().Where(e => e.State != EntityState.Added))
            _redaction.Redact(line);
    }

    private async Task EraseMails(CancellationToken ct)
    {
        foreach (var mail in await db.Mails.Where(m => m.MemberId == person.MemberId || _addresses.Contains(m.To)).ToListAsync(ct))
        {
            if (mail.State == MailState.Sent)
                Forget(mail, isReader: true);
            else if (mail.State == MailState.Failed || !person.KeepsWaitingMails)
                db.Mails.Remove(mail);
        }

        // what others were told about the person; a mail that waits, or that staff can send again, keeps its words
        foreach (var address in _addresses)
        foreach (var mail in await db.Mails.Where(m => m.State == MailState.Sent && m.Content.Contains(address)).ToListAsync(ct))
            if (person.IsNamedIn(mail.Content))
                Forget(mail, isReader: false);
    }

    private void Forget(QueuedMail mail, bool isReader)
    {
        var row = db.Entry(mail);
        row.Property(m => m.Content).CurrentValue = QueuedMail.Emptied;
        if (isReader)
            row.Property(m => m.To).CurrentValue = "";
    }

    /// <summary>Events that have taken effect; the others still have to.</summary>
    private async Task EraseEvents(CancellationToken ct)
    {
        var records = _redaction.Records.ToArray();
        foreach (var sent in await db.Outbox.Where(m => m.State == MessageState.Done && records.Contains(m.Key)).ToListAsync(ct))
            Empty(sent);
        foreach (var heard in await db.Inbox.Where(m => m.State == MessageState.Done && records.Contains(m.Key)).ToListAsync(ct))
            Empty(heard);
        foreach (var address in _addresses)
        {
            foreach (var sent in await db.Outbox.Where(m => m.State == MessageState.Done && m.Payload.Contains(address)).ToListAsync(ct))
                if (person.IsNamedIn(sent.Payload))
                    Empty(sent);
            foreach (var heard in await db.Inbox.Where(m => m.State == MessageState.Done && m.Payload.Contains(address)).ToListAsync(ct))
                if (person.IsNamedIn(heard.Payload))
                    Empty(heard);
        }
    }

    private void Empty(StoredMessage message) => db.Entry(message).Property(nameof(OutboxMessage.Payload)).CurrentValue = "{}";
}

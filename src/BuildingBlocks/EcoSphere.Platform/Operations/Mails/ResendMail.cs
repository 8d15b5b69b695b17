using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Operations.Mails;

/// <summary>
/// Sends a mail again: one that was given up gets new attempts; of one that was sent a new copy goes out, under an id of its own,
/// because receivers drop a second mail of the same id. Yields the mail that is on its way.
/// </summary>
/// <param name="Module">The module's schema.</param>
/// <param name="Id">The mail.</param>
[ForStaff(Permissions.System)]
public sealed record ResendMail(string Module, Guid Id) : ICommand<Guid>;

internal sealed class ResendMailHandler(ModuleStores stores, WorkSignals signals, TimeProvider clock) : ICommandHandler<ResendMail, Guid>
{
    public async Task<Result<Guid>> Handle(ResendMail request, CancellationToken cancellationToken)
    {
        if (stores.Find(request.Module) is not { } db || await db.Mails.SingleOrDefaultAsync(m => m.Id == request.Id, cancellationToken) is not { } mail)
            return MailQueue.Gone;
        var sent = mail;
        switch (MailQueue.Of(mail))
        {
            case Resending.Failed:
                mail.Retry(clock.GetUtcNow());
                break;
            case Resending.Copy:
                sent = QueuedMail.From(mail.Draft, clock.GetUtcNow());
                db.Mails.Add(sent);
                break;
            case Resending.LinkRemoved:
                return Error.Conflict(
                    "This mail carried a link that was removed once it was sent, so it cannot be sent again. The person can ask for a new one on the page it belongs to."
                );
            case Resending.Unwanted:
                return Error.Conflict("The reader has switched such mails off, so it is not sent.");
            default:
                return Error.Conflict("This mail is still waiting to be sent.");
        }

        db.Record("Mail", mail.Id, ("SentAgainAs", sent.Id));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (Conflicts.IsConflict(e))
        {
            db.ChangeTracker.Clear();
            return Conflicts.Overtaken;
        }

        signals.Wake(Work.Mail, request.Module);
        return sent.Id;
    }
}

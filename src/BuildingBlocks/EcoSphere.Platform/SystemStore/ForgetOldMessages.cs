using EcoSphere.Platform.Data;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Jobs;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EcoSphere.Platform.SystemStore;

/// <summary>Configuration section <c>Retention</c>, the platform's part.</summary>
public sealed class RetentionOptions
{
    /// <summary>How many days events are kept after they took effect.</summary>
    public int MessageDays { get; set; } = 30;

    /// <summary>How many days the record of a sent mail is kept.</summary>
    public int MailDays { get; set; } = 365;
}

/// <summary>Deletes events that have taken effect and the records of sent mails when their time is over.</summary>
[Schedule("0 40 3 * * ?")]
internal sealed class ForgetOldMessages(IServiceScopeFactory scopes, ModuleCatalog catalog, TimeProvider clock, IOptions<RetentionOptions> options) : IModuleJob
{
    public async Task Run(CancellationToken ct)
    {
        var events = clock.GetUtcNow().AddDays(-options.Value.MessageDays);
        // what a module that failed to start has still to deliver cannot be seen
        var running = catalog.Running.ToList();
        var stuck = running.Count < catalog.Modules.Count;
        foreach (var module in running)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.Db(module);
            stuck |= await db.Outbox.AnyAsync(m => m.State != MessageState.Done && m.OccurredAt < events, ct);
            await db.Execute($"DELETE FROM {db.TableOf<OutboxMessage>()} WHERE \"State\" = 'Done' AND \"OccurredAt\" < @p0", [db.Instant(events)], ct);
            var mails = clock.GetUtcNow().AddDays(-options.Value.MailDays);
            await db.Execute($"DELETE FROM {db.TableOf<QueuedMail>()} WHERE \"State\" = 'Sent' AND \"SentAt\" < @p0", [db.Instant(mails)], ct);
            await db.Execute($"DELETE FROM {db.TableOf<QueuedMail>()} WHERE \"State\" = 'Unwanted' AND \"CreatedAt\" < @p0", [db.Instant(mails)], ct);
        }

        // an old event that is still to be delivered would take effect again where its mark was deleted
        if (stuck)
            return;
        foreach (var module in running)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.Db(module);
            await db.Execute($"DELETE FROM {db.TableOf<InboxMessage>()} WHERE \"State\" = 'Done' AND \"OccurredAt\" < @p0", [db.Instant(events)], ct);
        }
    }
}

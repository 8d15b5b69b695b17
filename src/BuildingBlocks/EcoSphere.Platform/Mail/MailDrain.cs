using EcoSphere.Platform.Data;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Modules;
using EcoSphere.Platform.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EcoSphere.Platform.Mail;

/// <summary>Sends a module's waiting mails, one after the other; one host at a time.</summary>
internal sealed partial class MailDrain(
    IServiceScopeFactory scopes,
    IMailRenderer renderer,
    IMailTransport transport,
    TimeProvider clock,
    ILogger<MailDrain> logger
) : IDrain
{
    public Work Work => Work.Mail;

    public async Task<DrainOutcome> Drain(ModuleDescriptor module, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.Db(module);
        if (!await Due(db).AnyAsync(ct))
            return DrainOutcome.Idle;
        await using var lease = await HeldLease.Take(db, "mail", clock, ct);
        if (lease is null)
            return DrainOutcome.Busy;
        while (await Due(db).OrderBy(m => m.DueAt).FirstOrDefaultAsync(ct) is { } mail)
        {
            await Send(scope.ServiceProvider, module, mail, ct);
            await Note(db, ct);
            db.ChangeTracker.Clear();
            if (!await lease.Keep(ct))
                return DrainOutcome.Busy;
        }

        return DrainOutcome.Worked;
    }

    private IQueryable<QueuedMail> Due(ModuleDbContext db)
    {
        var now = clock.GetUtcNow();
        return db.Mails.Where(m => m.State == MailState.Waiting && m.DueAt <= now);
    }

    private async Task Send(IServiceProvider services, ModuleDescriptor module, QueuedMail mail, CancellationToken ct)
    {
        // a server that does not answer must not outlast the lease
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Leases.Duration / 2);
        try
        {
            var link = Link(services, module, mail);
            if (link is not null && await services.GetRequiredService<IMailChoices>().IsOff(link.MemberId, link.Module, link.Topic, limit.Token))
            {
                mail.Drop();
                return;
            }

            var noMore = link is null ? null : services.GetRequiredService<NoMoreLinks>().AddressOf(link);
            await transport.Send(await renderer.Render(mail.Id, mail.Draft, module.Texts, noMore, limit.Token), limit.Token);
            mail.Sent(clock.GetUtcNow());
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            Failed(logger, e, mail.Id, mail.Kind, mail.Failures + 1);
            mail.Fail($"{e.GetType().Name}: {e.Message}".Cut(2000), clock.GetUtcNow());
            PlatformMetrics.MailFailed(module.Schema, mail.State == MailState.Failed);
        }
    }

    /// <summary>What the reader can switch off with it, or null for a mail that always comes.</summary>
    private static NoMoreLink? Link(IServiceProvider services, ModuleDescriptor module, QueuedMail mail) =>
        mail.MemberId is { } reader
        && services.GetRequiredService<MailTopics>().Of(module.Schema, mail.Kind) is { Duty: MailDuty.Choice } topic
        && services.GetService<IMailChoices>() is not null
            ? new NoMoreLink(reader, module.Schema, topic.Name)
            : null;

    private static async Task Note(ModuleDbContext db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // the lease ran out while sending and another host was quicker: what it noted stands
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Mail {MailId} of kind {Kind} could not be sent, attempt {Attempt}")]
    private static partial void Failed(ILogger logger, Exception exception, Guid mailId, string kind, int attempt);
}

using EcoSphere.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Infrastructure;

/// <summary>Tells the platform, before it sends a mail, whether the member wants it.</summary>
internal sealed class MailChoices(IdentityDb db) : IMailChoices
{
    public Task<bool> IsOff(Guid memberId, string module, string topic, CancellationToken ct) =>
        db.RefusedTopics.AnyAsync(r => r.MemberId == memberId && r.Module == module && r.Topic == topic, ct);
}

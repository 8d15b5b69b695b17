using EcoSphere.Identity.Domain;
using EcoSphere.Identity.Domain.SignIn;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.SignIn;

/// <summary>Makes mailed links; a newer one closes the older ones of its purpose.</summary>
internal sealed class LinkIssuer(IIdentityDb db, TimeProvider clock)
{
    /// <summary>Makes a link.</summary>
    /// <returns>The token to mail.</returns>
    public async Task<string> Issue(Guid memberId, string email, LinkPurpose purpose, CancellationToken ct, TimeSpan? lifetime = null)
    {
        var now = clock.GetUtcNow();
        await Close(memberId, purpose, ct);
        var (link, token) = MailedLink.Issue(memberId, email, purpose, now, lifetime);
        db.MailedLinks.Add(link);
        return token;
    }

    /// <summary>Closes a member's open links of a purpose, or of every purpose.</summary>
    public async Task Close(Guid memberId, LinkPurpose? purpose, CancellationToken ct)
    {
        var open = await db.MailedLinks.Where(l => l.MemberId == memberId && (purpose == null || l.Purpose == purpose) && l.ClosedAt == null).ToListAsync(ct);
        foreach (var link in open)
            link.Supersede(clock.GetUtcNow());
    }

    /// <summary>The open link of a token, or null.</summary>
    public async Task<MailedLink?> Find(string? token, LinkPurpose purpose, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(token))
            return null;
        var hash = RandomToken.HashOf(token);
        var link = await db.MailedLinks.SingleOrDefaultAsync(l => l.TokenHash == hash && l.Purpose == purpose, ct);
        return link?.IsOpen(clock.GetUtcNow()) == true ? link : null;
    }
}

using EcoSphere.Identity.Domain.Connect;
using EcoSphere.Identity.Domain.Members;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>What Identity holds of a member.</summary>
internal sealed record PersonalData(
    string Name,
    string Email,
    string? Phone,
    string Language,
    MemberState State,
    string? SuspensionReason,
    DateTimeOffset RegisteredAt,
    DateTimeOffset? ActivatedAt,
    bool HasPassword,
    bool HasSecondFactor,
    string? Company,
    bool IsCompanyAdmin,
    IReadOnlyList<string> Permissions,
    IReadOnlyList<ConsentGiven> Consents,
    IReadOnlyList<SessionSeen> Sessions,
    IReadOnlyList<ServiceEntered> SignOns,
    IReadOnlyList<RequestMade> Requests,
    IReadOnlyList<TopicRefused> RefusedMails
);

/// <summary>An agreement to the personal data notice.</summary>
internal sealed record ConsentGiven(int Version, DateTimeOffset GivenAt, string? IpAddress);

/// <summary>A signed-in browser.</summary>
internal sealed record SessionSeen(Guid Id, DateTimeOffset StartedAt, DateTimeOffset LastSeenAt, DateTimeOffset? EndedAt, string? IpAddress, string? UserAgent);

/// <summary>A single sign-on at a client, or the attempt.</summary>
internal sealed record ServiceEntered(DateTimeOffset At, string ClientId, SignOnOutcome Outcome, string? IpAddress);

/// <summary>A privacy request.</summary>
internal sealed record RequestMade(string Number, DateTimeOffset RequestedAt, string? Text, string? Answer);

/// <summary>Mails that the member has switched off.</summary>
internal sealed record TopicRefused(string Module, string Topic, DateTimeOffset Since);

/// <summary>Reads what Identity holds of a member.</summary>
internal static class PersonalDataReading
{
    public static async Task<PersonalData?> PersonalDataOf(this IIdentityDb db, Guid memberId, CancellationToken ct)
    {
        var found = await db
            .Members.AsNoTracking()
            .Include(m => m.Consents)
            .Include(m => m.Grants)
            .Where(m => m.Id == memberId && m.State != MemberState.Erased)
            .Select(m => new
            {
                Member = m,
                HasSecondFactor = db.Authenticators.Any(a => a.MemberId == m.Id && a.EnabledAt != null),
                Company = db.CompanyPlaces.Where(p => p.MemberId == m.Id).Join(db.Companies, p => p.CompanyId, c => c.Id, (p, c) => c.Name).FirstOrDefault(),
                IsCompanyAdmin = db.CompanyPlaces.Any(p => p.MemberId == m.Id && p.IsAdmin),
                Refused = db
                    .RefusedTopics.Where(r => r.MemberId == m.Id)
                    .OrderBy(r => r.Since)
                    .Select(r => new TopicRefused(r.Module, r.Topic, r.Since))
                    .ToList(),
            })
            .SingleOrDefaultAsync(ct);
        if (found is null)
            return null;
        var member = found.Member;
        var sessions = await db
            .Sessions.AsNoTracking()
            .Where(s => s.MemberId == memberId)
            .OrderByDescending(s => s.StartedAt)
            .Select(s => new SessionSeen(s.Id, s.StartedAt, s.LastSeenAt, s.EndedAt, s.IpAddress, s.UserAgent))
            .ToListAsync(ct);
        var signOns = await db
            .SignOns.AsNoTracking()
            .Where(s => s.MemberId == memberId)
            .OrderByDescending(s => s.At)
            .Select(s => new ServiceEntered(s.At, s.ClientId, s.Outcome, s.IpAddress))
            .ToListAsync(ct);
        var requests = await db
            .PrivacyRequests.AsNoTracking()
            .Where(r => r.MemberId == memberId)
            .OrderByDescending(r => r.RequestedAt)
            .Select(r => new RequestMade(r.Number, r.RequestedAt, r.Text, r.Answer))
            .ToListAsync(ct);
        return new PersonalData(
            member.Name,
            member.Email,
            member.Phone,
            member.Language,
            member.State,
            member.SuspensionReason,
            member.RegisteredAt,
            member.ActivatedAt,
            member.PasswordHash is not null,
            found.HasSecondFactor,
            found.Company,
            found.IsCompanyAdmin,
            [.. member.Grants.Select(g => g.Permission).OrderBy(p => p, StringComparer.Ordinal)],
            [.. member.Consents.OrderByDescending(c => c.Version).Select(c => new ConsentGiven(c.Version, c.GivenAt, c.IpAddress))],
            sessions,
            signOns,
            requests,
            found.Refused
        );
    }
}

using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>What Identity does about the erasure of a member.</summary>
internal static class ErasureRules
{
    /// <summary>What is known here to stand in the way of erasing a member, or null. The modules have the last word: they may defer.</summary>
    public static async Task<ErasureHindrance?> HindranceOf(this IIdentityDb db, Guid memberId, CancellationToken ct)
    {
        if (await db.Members.AnyAsync(m => m.Id == memberId && m.Grants.Any(), ct))
            return ErasureHindrance.IsStaff;
        if (await db.CompanyPlaces.AsNoTracking().SingleOrDefaultAsync(p => p.MemberId == memberId, ct) is not { IsAdmin: true } place)
            return null;
        var isLast =
            !await db.CompanyPlaces.AnyAsync(p => p.CompanyId == place.CompanyId && p.MemberId != memberId && p.IsAdmin, ct)
            && !await db.Companies.AnyAsync(c => c.Id == place.CompanyId && c.IsSuspended, ct);
        return isLast ? ErasureHindrance.LastCompanyAdministrator : null;
    }

    /// <summary>All modules have answered: Identity erases what it holds itself. The last mail is queued before the address goes.</summary>
    public static async Task FinishErasure(this IIdentityDb db, PrivacyRequest request, DateTimeOffset now, CancellationToken ct)
    {
        var member = await db.Members.Include(m => m.Consents).Include(m => m.Grants).SingleAsync(m => m.Id == request.MemberId, ct);
        if (member.State != MemberState.Erased)
        {
            if (member.IsStaff)
            {
                request.Hold(ErasureHindrance.IsStaff);
                return;
            }

            db.Send(PrivacyMails.Erased(member, request));
            await db.EraseMember(member, now, ct);
        }

        request.Complete(now);
    }

    /// <summary>Erases a member and everything that hangs on the account.</summary>
    public static async Task EraseMember(this IIdentityDb db, Member member, DateTimeOffset now, CancellationToken ct)
    {
        var id = member.Id;
        var email = member.Email;
        var requests = await db.PrivacyRequests.Where(r => r.MemberId == id).Select(r => r.Id).ToListAsync(ct);
        await db.EraseTraces(new PersonTraces(id, [email], requests) { KeepsWaitingMails = true }, ct);
        member.Erase();
        db.Sessions.RemoveRange(await db.Sessions.Where(s => s.MemberId == id).ToListAsync(ct));
        db.MailedLinks.RemoveRange(await db.MailedLinks.Where(l => l.MemberId == id).ToListAsync(ct));
        db.Authenticators.RemoveRange(await db.Authenticators.Include(a => a.RecoveryCodes).Where(a => a.MemberId == id).ToListAsync(ct));
        db.SignOns.RemoveRange(await db.SignOns.Where(s => s.MemberId == id).ToListAsync(ct));
        db.AuthorizationCodes.RemoveRange(await db.AuthorizationCodes.Where(c => c.MemberId == id).ToListAsync(ct));
        db.AccessTokens.RemoveRange(await db.AccessTokens.Where(t => t.MemberId == id).ToListAsync(ct));
        db.ServiceSeats.RemoveRange(await db.ServiceSeats.Where(s => s.MemberId == id).ToListAsync(ct));
        db.RefusedTopics.RemoveRange(await db.RefusedTopics.Where(r => r.MemberId == id).ToListAsync(ct));
        db.CompanyPlaces.RemoveRange(await db.CompanyPlaces.Where(p => p.MemberId == id).ToListAsync(ct));
        db.Consultants.RemoveRange(await db.Consultants.Where(c => c.MemberId == id).ToListAsync(ct));
        await db.ForgetAttempts(id, email, ct);
        await db.ForgetRequests(id, ct);
        db.ErasedMembers.Add(new ErasedMember(id, now));
    }

    private static async Task ForgetAttempts(this IIdentityDb db, Guid id, string email, CancellationToken ct)
    {
        string[] subjects =
        [
            .. from kind in (string[])[AttemptGuard.Password, AttemptGuard.OwnPassword, AttemptGuard.Mail, AttemptGuard.SecondFactor]
            from of in (string[])[email, id.ToString()]
            select AttemptCounter.SubjectOf(kind, of),
        ];
        db.Attempts.RemoveRange(await db.Attempts.Where(a => subjects.Contains(a.Subject)).ToListAsync(ct));
    }

    /// <summary>That there were requests stays as the record of them; their words and copies go.</summary>
    private static async Task ForgetRequests(this IIdentityDb db, Guid memberId, CancellationToken ct)
    {
        foreach (var request in await db.PrivacyRequests.Where(r => r.MemberId == memberId).ToListAsync(ct))
            request.Forget();
        var ids = db.PrivacyRequests.Where(r => r.MemberId == memberId).Select(r => r.Id);
        db.PrivacyContents.RemoveRange(await db.PrivacyContents.Where(c => ids.Contains(c.RequestId)).ToListAsync(ct));
    }
}

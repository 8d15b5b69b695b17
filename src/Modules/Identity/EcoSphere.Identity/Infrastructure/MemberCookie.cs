using System.Security.Claims;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Modules;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Identity.Infrastructure;

/// <summary>
/// The cookie holds a session id and nothing else. Who that is and what they may do is read from the database at each request, so
/// that ending a session, a suspension, a removal or a new permission takes effect at once.
/// </summary>
internal static class MemberCookie
{
    /// <summary>How stale the time of last use may be: saves a write at most requests.</summary>
    private static readonly TimeSpan SeenGranularity = TimeSpan.FromMinutes(5);

    /// <summary>One round trip: the session, its member, permissions, company and the newest consent.</summary>
    private static readonly Func<IdentityDb, Guid, Task<SessionFacts?>> Load = EF.CompileAsyncQuery(
        (IdentityDb db, Guid id) =>
            (
                from session in db.Sessions
                join member in db.Members on session.MemberId equals member.Id
                from place in db.CompanyPlaces.Where(p => p.MemberId == member.Id).DefaultIfEmpty()
                from company in db.Companies.Where(c => c.Id == place.CompanyId).DefaultIfEmpty()
                where session.Id == id
                select new SessionFacts
                {
                    Session = session,
                    Id = member.Id,
                    Name = member.Name,
                    Email = member.Email,
                    State = member.State,
                    HasPassword = member.PasswordHash != null,
                    HasSecondFactor = db.Authenticators.Any(a => a.MemberId == member.Id && a.EnabledAt != null),
                    HasConsent = member.Consents.Any(c => c.Version == db.ConsentTexts.Max(t => t.Number)),
                    CompanyId = company.IsSuspended ? null : (Guid?)place.CompanyId,
                    IsCompanyAdmin = (bool?)place.IsAdmin ?? false,
                    IsSupplier = (bool?)company.IsSupplier ?? false,
                    IsConsultant = db.Consultants.Any(c => c.MemberId == member.Id && c.IsActive),
                    Permissions = member.Grants.Select(g => g.Permission).ToList(),
                }
            )
                .AsNoTracking()
                .SingleOrDefault()
    );

    public static void AddMemberCookie(this IServiceCollection services)
    {
        services
            .AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure(o => o.Events.OnValidatePrincipal = Validate);
    }

    private static async Task Validate(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        // the others' pages are shown as to a visitor; the cookie stays for the time after
        if (services.GetRequiredService<ModuleFailures>().Of(typeof(MemberCookie).Assembly) is not null)
        {
            context.RejectPrincipal();
            return;
        }

        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var db = services.GetRequiredService<IdentityDb>();
        var facts = Guid.TryParse(context.Principal?.FindFirstValue(EcoClaims.Session), out var id) ? await Load(db, id) : null;
        if (facts is null || !facts.Session.IsOpen(now) || facts.State != MemberState.Active)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
            return;
        }

        if (now - facts.Session.LastSeenAt > SeenGranularity)
            await db.Execute(
                $"UPDATE {db.TableOf<Session>()} SET \"LastSeenAt\" = @p0 WHERE \"Id\" = @p1",
                [db.Instant(now), db.Key(id)],
                context.HttpContext.RequestAborted
            );
        context.ReplacePrincipal(
            new ClaimsPrincipal(new ClaimsIdentity(facts.Claims(), CookieAuthenticationDefaults.AuthenticationScheme, EcoClaims.Name, EcoClaims.Permission))
        );
    }

    private sealed class SessionFacts
    {
        public required Session Session { get; init; }

        public Guid Id { get; init; }

        public required string Name { get; init; }

        public required string Email { get; init; }

        public MemberState State { get; init; }

        public bool HasPassword { get; init; }

        public bool HasSecondFactor { get; init; }

        public bool HasConsent { get; init; }

        public Guid? CompanyId { get; init; }

        public bool IsCompanyAdmin { get; init; }

        public bool IsSupplier { get; init; }

        public bool IsConsultant { get; init; }

        public required List<string> Permissions { get; init; }

        public IEnumerable<Claim> Claims()
        {
            yield return new Claim(EcoClaims.Session, Session.Id.ToString());
            if (Session.AwaitsSecondFactor)
            {
                // nobody yet: without a subject no page but the second factor opens
                yield return new Claim(EcoClaims.Gate, "/account/two-factor");
                yield break;
            }

            yield return new Claim(EcoClaims.Subject, Id.ToString());
            yield return new Claim(EcoClaims.Name, Name);
            yield return new Claim(EcoClaims.Email, Email);
            if (Gate() is { } gate)
                yield return new Claim(EcoClaims.Gate, gate);
            if (CompanyId is { } company)
            {
                yield return new Claim(EcoClaims.Company, company.ToString());
                if (IsCompanyAdmin)
                    yield return new Claim(EcoClaims.CompanyAdmin, "true");
                if (IsSupplier)
                    yield return new Claim(EcoClaims.Supplier, "true");
            }

            if (IsConsultant)
                yield return new Claim(EcoClaims.Consultant, "true");
            // staff without a second factor hold no permission
            if (!HasSecondFactor)
                yield break;
            foreach (var permission in Permissions)
                yield return new Claim(EcoClaims.Permission, permission);
        }

        private string? Gate() =>
            !HasPassword ? "/account/set-password"
            : !HasConsent ? "/account/consent"
            : Permissions.Count > 0 && !HasSecondFactor ? "/member/security/two-factor"
            : null;
    }
}

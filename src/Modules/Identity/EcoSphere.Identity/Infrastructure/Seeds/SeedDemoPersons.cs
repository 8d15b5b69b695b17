using System.Text;
using EcoSphere.Identity.Application;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Modules;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace EcoSphere.Identity.Infrastructure.Seeds;

/// <summary>The people of the demo data: active members who have agreed to the notice; staff with an authenticator whose secret is known. Development only.</summary>
internal sealed class SeedDemoPersons(
    IdentityDb db,
    IPasswordHasher<Member> hasher,
    ISecretProtector protector,
    TimeProvider clock,
    AuditContext audit,
    IConfiguration configuration,
    IHostEnvironment environment
) : ISeed
{
    public int Order => 20;

    public async Task Run(CancellationToken ct)
    {
        if (!environment.IsDevelopment() || !configuration.GetValue("Demo:Seed", false))
            return;
        audit.Begin(nameof(SeedDemoPersons));
        var consent = await db.ConsentTexts.MaxAsync(t => t.Number, ct);
        foreach (var person in DemoPersons.All)
        {
            if (await db.Members.AnyAsync(m => m.Id == person.MemberId || m.Email == person.Email, ct))
                continue;
            db.Members.Add(Make(person, consent));
            if (person.Permissions.Count > 0)
                db.Authenticators.Add(AuthenticatorOf(person));
        }

        await db.SaveChangesAsync(ct);
    }

    private Member Make(DemoPerson person, int consent)
    {
        var now = clock.GetUtcNow();
        var member = Member.Invite(person.Email, person.Name, null, "zh-TW", now, person.MemberId);
        member.Activate(now);
        member.SetPassword(hasher.HashPassword(member, DemoPersons.Password));
        member.GiveConsent(new MemberConsent(consent, now, null));
        if (person.Permissions.Count > 0)
            member.Appoint(person.Permissions, now);
        return member;
    }

    private Authenticator AuthenticatorOf(DemoPerson person)
    {
        var secret = Encoding.ASCII.GetBytes(DemoPersons.AuthenticatorSecret);
        var authenticator = Authenticator.SetUp(person.MemberId, protector.Protect(secret));
        // proved with the code before the present one, so that the present one is still good for signing in
        var before = clock.GetUtcNow().AddSeconds(-30);
        authenticator.Enable(secret, Totp.CodeAt(secret, before.ToUnixTimeSeconds() / 30), before);
        return authenticator;
    }
}

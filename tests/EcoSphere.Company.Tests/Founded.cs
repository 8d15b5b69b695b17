using System.Globalization;
using EcoSphere.Company.Application.Reactions;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Members;
using EcoSphere.Company.Infrastructure;
using EcoSphere.Company.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using ApplicationOf = EcoSphere.Company.Domain.UpgradeApplications.UpgradeApplication;

namespace EcoSphere.Company.Tests;

/// <summary>A company that is there already, with its first administrator.</summary>
internal sealed record Founded(Guid Id, string TaxId, Person Admin);

/// <summary>Brings companies and members about for tests of pages and use cases, each with numbers and addresses of its own.</summary>
internal static class Foundings
{
    private static int _last;

    public static async Task<Founded> Found(this App app, string name = "綠能精密股份有限公司", CompanyKind kind = CompanyKind.SmeUser)
    {
        var number = Interlocked.Increment(ref _last);
        var taxId = number.ToString("D8", CultureInfo.InvariantCulture);
        var admin = await app.Know(Person.Member("王小明"));
        var id = await app.With<CompanyDb, Guid>(async db =>
        {
            var member = (await db.KnownMembers.FindAsync(admin.Id))!;
            var application = ApplicationOf.Start(
                $"UP-TEST-{number:D6}",
                EcoSphere.Company.Domain.TaxIds.TaxId.Parse(taxId, isOnCertificate: true).Value,
                admin.Id,
                app.Clock.GetUtcNow()
            );
            application.SaveAnswers(Make.Answers with { Name = name, Kind = kind }, app.Clock.GetUtcNow()).ShouldSucceed();
            application.AttachProof(Guid.CreateVersion7(), app.Clock.GetUtcNow()).ShouldSucceed();
            application.Submit(app.Clock.GetUtcNow()).ShouldSucceed();
            var company = application.Approve(Make.Reviewer, 1, note: null, member, app.Clock.GetUtcNow()).Value;
            db.AddRange(application, company);
            await db.SaveChangesAsync();
            return company.Id;
        });
        return new Founded(id, taxId, admin.In(id, admin: true));
    }

    /// <summary>A person whom this module has heard of.</summary>
    public static async Task<Person> Know(this App app, Person person, bool isActive = true)
    {
        await app.With<CompanyDb>(async db =>
        {
            var member = await db.Know(person.Id, app.Clock.GetUtcNow(), CancellationToken.None);
            member.Registered(person.Email, person.Name, "0912345678", "en", app.Clock.GetUtcNow());
            if (isActive)
                member.Activated();
            await db.SaveChangesAsync();
        });
        return person;
    }

    /// <summary>Another person in the company.</summary>
    public static async Task<Person> Join(this App app, Founded company, string name = "張同事", bool admin = false, bool isActive = true)
    {
        var person = await app.Know(Person.Member(name), isActive);
        await app.Change(
            company.Id,
            async (db, c) =>
            {
                var member = (await db.KnownMembers.FindAsync(person.Id))!;
                c.AddMember(member, MemberDetails.From(name, null, null).Value, admin, Actor.Member, app.Clock.GetUtcNow()).ShouldSucceed();
            }
        );
        return person.In(company.Id, admin);
    }

    /// <summary>An address that waits.</summary>
    public static async Task<Guid> Invite(this App app, Founded company, string email, bool admin = false)
    {
        var id = Guid.Empty;
        await app.Change(
            company.Id,
            (_, c) =>
            {
                id = c.Invite(NewMember.From("新同事", email, null, null).Value, admin, "en", Actor.Member, app.Clock.GetUtcNow()).Value;
                return Task.CompletedTask;
            }
        );
        return id;
    }

    public static Task Change(this App app, Guid companyId, Func<CompanyDb, RegisteredCompany, Task> change) =>
        app.With<CompanyDb>(async db =>
        {
            await change(db, await db.WholeCompanies.SingleAsync(c => c.Id == companyId));
            await db.SaveChangesAsync();
        });

    /// <summary>The company as it is stored.</summary>
    public static Task<RegisteredCompany> Stored(this App app, Founded company) =>
        app.With<CompanyDb, RegisteredCompany>(db => db.WholeCompanies.AsNoTracking().SingleAsync(c => c.Id == company.Id));

    public static async Task<Guid> PlaceOf(this App app, Founded company, Person person) => (await app.Stored(company)).MembershipOf(person.Id)!.Id;

    public static Task<KnownMember?> Known(this App app, Guid memberId) =>
        app.With<CompanyDb, KnownMember?>(db => db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == memberId));
}

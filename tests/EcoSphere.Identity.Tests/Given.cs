using EcoSphere.Identity.Application;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Tests;

/// <summary>Members as a test needs them, put straight into the database.</summary>
internal static class Given
{
    /// <summary>An active member behind a test's person, with the person's permissions.</summary>
    public static async Task<Person> Existing(this App app, Person person, string? password = null)
    {
        await app.With<IIdentityDb>(async db =>
        {
            var now = app.Clock.GetUtcNow();
            var member = Member.Invite(person.Email, person.Name, null, "zh-TW", now, person.Id);
            member.Activate(now);
            member.GiveConsent(new MemberConsent(1, now, null));
            if (password is not null)
                member.SetPassword(new PasswordHasher<Member>().HashPassword(member, password));
            if (person.Permissions.Count > 0)
                member.Appoint(person.Permissions, now);
            db.Members.Add(member);
            await Save(db);
        });
        return person;
    }

    /// <summary>A member in a company, as Company's events would have told.</summary>
    public static async Task InCompany(this App app, Person person, Guid company, bool admin) =>
        await app.With<IIdentityDb>(async db =>
        {
            if (!await db.Companies.AnyAsync(c => c.Id == company))
                db.Companies.Add(new CompanyCopy { Id = company, Name = "綠源精密" });
            db.CompanyPlaces.Add(
                new CompanyPlace
                {
                    MemberId = person.Id,
                    CompanyId = company,
                    IsAdmin = admin,
                    At = app.Clock.GetUtcNow(),
                }
            );
            await Save(db);
        });

    public static Task Change(this App app, Func<IIdentityDb, Task> change) =>
        app.With<IIdentityDb>(async db =>
        {
            await change(db);
            await Save(db);
        });

    public static Task<T> Read<T>(this App app, Func<IIdentityDb, Task<T>> read) => app.With(read);

    private static Task Save(IIdentityDb db) => ((DbContext)db).SaveChangesAsync();
}

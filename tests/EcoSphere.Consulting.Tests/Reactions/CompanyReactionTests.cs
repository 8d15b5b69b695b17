using EcoSphere.Company.Contracts;
using EcoSphere.Consulting.Domain.Companies;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Reactions;

public class CompanyReactionTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_company_is_known_with_what_its_forms_need_delivered_twice_or_not()
    {
        var (id, message, contacts) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        for (var i = 0; i < 2; i++)
        {
            await app.Deliver(Registered(id, "新公司"), message);
            await app.Deliver(
                Contacts(id, Contact("吳專員", "wu@example.test", isPrimary: false), Contact("陳總", "chen@example.test", isPrimary: true)),
                contacts
            );
        }

        var known = await Known(id);
        (known.Name, known.TaxId, known.IndustryCode, known.Address, known.Representative, known.Employees).ShouldBe(
            ("新公司", "53120057", "26", "臺北市", "王大明", 86)
        );
        known.PrimaryContact!.Name.ShouldBe("陳總");
        known.Contacts.OrderBy(c => c.Position).Select(c => c.Email).ShouldBe(["chen@example.test", "wu@example.test"]);
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_newest_word_counts_whatever_comes_first()
    {
        var id = Guid.CreateVersion7();
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        await app.Deliver(new CompanySuspended(id));
        await app.Deliver(new CompanyProfileChanged(id, "53120057", "新名稱", CompanyKind.SmeUser, "26", "臺北市", "0223456789", "王大明", null));
        await app.Deliver(Contacts(id, Contact("新聯絡人", "new@example.test", isPrimary: true)));
        app.Clock.Advance(TimeSpan.FromMinutes(-10));
        await app.Deliver(Registered(id, "舊名稱"));
        await app.Deliver(new CompanyReinstated(id));
        await app.Deliver(Contacts(id));
        app.Clock.Advance(TimeSpan.FromMinutes(10));

        var known = await Known(id);
        (known.Name, known.IsSuspended, known.PrimaryContact?.Name).ShouldBe(("新名稱", true, "新聯絡人"));
        await app.Deliver(new CompanyReinstated(id));
        await app.Deliver(Contacts(id));
        known = await Known(id);
        (known.IsSuspended, known.Contacts.Count).ShouldBe((false, 0));
        (await app.Failures()).ShouldBeEmpty();
    }

    private static CompanyRegistered Registered(Guid id, string name) =>
        new(id, "53120057", name, CompanyKind.SmeUser, "26", "臺北市", "0223456789", "王大明", 86);

    private static CompanyContact Contact(string name, string email, bool isPrimary) =>
        new(Guid.CreateVersion7(), name, "專員", "0223456789", email, isPrimary);

    private static CompanyContactsChanged Contacts(Guid id, params CompanyContact[] contacts) => new(id, contacts);

    private Task<KnownCompany> Known(Guid id) => app.With<ConsultingDb, KnownCompany>(db => db.KnownCompanies.AsNoTracking().SingleAsync(c => c.Id == id));
}

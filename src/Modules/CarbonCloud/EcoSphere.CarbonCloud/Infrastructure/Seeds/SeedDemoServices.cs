using EcoSphere.CarbonCloud.Application;
using EcoSphere.CarbonCloud.Application.Reactions;
using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.CarbonCloud.Contracts;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace EcoSphere.CarbonCloud.Infrastructure.Seeds;

/// <summary>
/// A company that uses the service, one in review, one to correct its application, and one whose subscription is over, for Development.
/// They come about as real ones do, so that Company hears of the subscriptions by the same events.
/// </summary>
internal sealed class SeedDemoServices(CarbonCloudDb db, AuditContext audit, IConfiguration configuration, IHostEnvironment environment, TimeProvider clock)
    : ISeed
{
    private static readonly Reviewer Staff = new(DemoPersons.Admin.MemberId, DemoPersons.Admin.Name);

    public int Order => 400;

    public async Task Run(CancellationToken ct)
    {
        if (!environment.IsDevelopment() || !configuration.GetValue<bool>("Demo:Seed") || await db.ServiceApplications.AnyAsync(ct))
            return;
        audit.Begin(nameof(SeedDemoServices));

        var running = await Sent(
            DemoCompanies.User,
            DemoPersons.Chen,
            "精密金屬零件加工，主要產品為工具機主軸與滾珠螺桿。",
            InventoryState.UnderWay,
            daysAgo: 40,
            ct
        );
        await Approve(running, DemoPersons.Chen, daysAgo: 37, ct);

        await Sent(DemoCompanies.Neighbour, DemoPersons.Kao, "機能布料織造與染整，主要產品為運動服飾布料。", InventoryState.NotBegun, daysAgo: 3, ct);

        var returned = await Sent(DemoCompanies.Suppliers[0], DemoPersons.Hsu, "碳盤查軟體。", InventoryState.Done, daysAgo: 9, ct);
        var note = ReturnNote.From("請補充公司主要產品，並說明據點。", ApplicationSections.Inventory, "請說明客戶的產業與部署方式。");
        Must(returned.Return(Staff, returned.Round, note.Value, clock.GetUtcNow().AddDays(-6)));

        var over = await Sent(DemoCompanies.Suppliers[1], DemoPersons.Supplier, "能源管理系統與顧問服務。", InventoryState.Verified, daysAgo: 230, ct);
        var expired = await Approve(over, DemoPersons.Supplier, daysAgo: 226, ct);
        expired.Expire(clock.GetUtcNow());
        over.SubscriptionEnded();
        db.Publish(new ServiceSubscriptionEnded(over.CompanyId, CarbonCloudOptions.Service), over.CompanyId);

        // one save: all of it or nothing, and a later start tries again
        await db.SaveChangesAsync(ct);
    }

    private static void Must(Result result)
    {
        if (result.Error is { } error)
            throw new InvalidOperationException($"The demo data break a rule: {error.Message} {string.Join(' ', error.Details.Select(d => d.Message))}");
    }

    private async Task<ServiceApplication> Sent(
        DemoCompany company,
        DemoPerson person,
        string business,
        InventoryState inventory,
        int daysAgo,
        CancellationToken ct
    )
    {
        var at = clock.GetUtcNow().AddDays(-daysAgo);
        // what the other modules tell of them is newer
        (await db.Company(company.Id, ct)).Profile(company.Name, company.TaxId, at);
        var member = await db.Member(person.MemberId, ct);
        member.Registered(person.Email, person.Name, phone: null, "zh-TW", at);
        member.Activated();
        member.Join(company.Id, isAdmin: true, at);

        var answers = ServiceAnswers
            .None.WithInventory(business, [SiteRegions.Centre], inventory, [InterestTopics.CarbonInventory, InterestTopics.Grants])
            .WithApplicant(person.Name, "永續推動小組", "專案負責人", person.Email, "04-2359-1200#101", remarks: null);
        var facts = new CompanyFacts(company.Id, company.Name, company.TaxId);
        var application = ServiceApplication.Start(await db.NextNumber(ServiceApplication.Series, at, ct), facts, person.MemberId, answers, at);
        db.ServiceApplications.Add(application);
        Must(application.Submit(facts, isFreeMail: false, at));
        return application;
    }

    private async Task<Subscription> Approve(ServiceApplication application, DemoPerson person, int daysAgo, CancellationToken ct)
    {
        var at = clock.GetUtcNow().AddDays(-daysAgo);
        var approved = application.Approve(
            Staff,
            application.Round,
            note: null,
            await db.Member(person.MemberId, ct),
            await db.Company(application.CompanyId, ct),
            at
        );
        Must(approved);
        db.Subscriptions.Add(approved.Value);
        (await db.Seat(application.CompanyId, person.MemberId, ct)).Decide(isAllowed: true, at);
        db.PublishActivated(approved.Value);
        return approved.Value;
    }
}

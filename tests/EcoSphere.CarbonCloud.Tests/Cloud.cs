using EcoSphere.CarbonCloud.Application;
using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Company.Contracts;
using EcoSphere.Identity.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EcoSphere.CarbonCloud.Tests;

/// <summary>Brings companies, their people and applications to where a test begins, by the events and commands that make real ones.</summary>
internal static class Cloud
{
    private static int _last = 30_000_000;

    public static readonly Person Reviewer = Person.Staff(Permissions.CarbonCloud);

    public static readonly InventoryForm Inventory = new(
        "工具機主軸與滾珠螺桿",
        [SiteRegions.Centre, SiteRegions.South],
        InventoryState.UnderWay,
        [InterestTopics.CarbonInventory]
    );

    public static ApplicantForm Applicant(Person person, string? email = null, string? remarks = null) =>
        new(person.Name, "永續組", "專員", email ?? person.Email, "04-2359-0001#12", remarks);

    /// <summary>Somebody whom this module has heard of, without a company.</summary>
    public static async Task<Person> Member(this App app, string name = "林小綠")
    {
        var person = Person.Member(name);
        await app.Deliver(new MemberRegistered(person.Id, person.Email, person.Name, null, "zh-TW"), key: person.Id);
        await app.Deliver(new MemberActivated(person.Id), key: person.Id);
        return person;
    }

    /// <summary>A company with an administrator.</summary>
    public static async Task<Person> Company(this App app, string name = "綠能精密股份有限公司")
    {
        var (admin, id) = (await app.Member("王小明"), Guid.CreateVersion7());
        var taxId = Interlocked.Increment(ref _last).ToString(System.Globalization.CultureInfo.InvariantCulture);
        await app.Deliver(new CompanyRegistered(id, taxId, name, CompanyKind.SmeUser, "25", "臺中市西屯區工業一路 1 號", "0423590001", "王大明", 42), key: id);
        await app.Deliver(new CompanyMemberJoined(id, admin.Id, IsAdmin: true), key: id);
        return admin.In(id, admin: true);
    }

    /// <summary>Another person in somebody's company.</summary>
    public static async Task<Person> Colleague(this App app, Person of, string name = "張同事")
    {
        var person = await app.Member(name);
        await app.Deliver(new CompanyMemberJoined(of.CompanyId!.Value, person.Id, IsAdmin: false), key: of.CompanyId);
        return person.In(of.CompanyId.Value);
    }

    /// <summary>An application that is complete and not sent.</summary>
    public static async Task<Guid> Draft(this App app, Person applicant, string? email = null, string? remarks = null)
    {
        (await app.Send(new BeginServiceApplication(), applicant)).Error.ShouldBeNull();
        var id = (await app.Current(applicant)).ShouldNotBeNull().Id;
        (await app.Send(new KeepServiceDraft(id, Inventory), applicant)).Error.ShouldBeNull();
        (await app.Send(new KeepServiceDraft(id, Applicant(applicant, email, remarks)), applicant)).Error.ShouldBeNull();
        return id;
    }

    /// <summary>An application that waits for its reviewer.</summary>
    public static async Task<Guid> Submitted(this App app, Person applicant)
    {
        var id = await app.Draft(applicant);
        (await app.Submit(id, applicant)).Error.ShouldBeNull();
        return id;
    }

    /// <summary>A subscription that runs from now.</summary>
    public static async Task<Subscription> Subscribed(this App app, Person applicant)
    {
        var id = await app.Submitted(applicant);
        (await app.Send(new ApproveServiceApplication(id, 1, null), Reviewer)).Error.ShouldBeNull();
        return await app.SubscriptionOf(applicant);
    }

    public static async Task<Result> Submit(this App app, Guid id, Person applicant) =>
        await app.Send(new SubmitServiceApplication(id, (await app.Application(id)).Version), applicant);

    public static Task<ServiceApplication> Application(this App app, Guid id) =>
        app.With<ICarbonCloudDb, ServiceApplication>(db => db.ServiceApplications.AsNoTracking().SingleAsync(a => a.Id == id));

    /// <summary>The company's open application, or the one whose subscription runs.</summary>
    public static Task<ServiceApplication?> Current(this App app, Person of) =>
        app.With<ICarbonCloudDb, ServiceApplication?>(db =>
            db.ServiceApplications.AsNoTracking().SingleOrDefaultAsync(a => a.CurrentCompanyId == of.CompanyId)
        );

    /// <summary>The company's newest subscription.</summary>
    public static Task<Subscription> SubscriptionOf(this App app, Person of) =>
        app.With<ICarbonCloudDb, Subscription>(db =>
            db.Subscriptions.AsNoTracking().Where(s => s.CompanyId == of.CompanyId).OrderByDescending(s => s.StartedAt).FirstAsync()
        );

    /// <summary>The company's administrator gives or withdraws a seat, as Company tells.</summary>
    public static Task Seat(this App app, Person of, bool allowed = true) =>
        app.Deliver(new ServiceAccessChanged(of.CompanyId!.Value, of.Id, "carbon-cloud", allowed), key: of.CompanyId);
}

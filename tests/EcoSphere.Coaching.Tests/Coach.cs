using System.Globalization;
using EcoSphere.Coaching.Application.Reactions;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Companies;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Coaching.Infrastructure;
using EcoSphere.Coaching.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Tests;

/// <summary>A firm that is there already, with one of its members.</summary>
internal sealed record Firm(Guid Id, string Name, Person Member)
{
    public Applicant Applicant(FirmFacts? facts = null) => new(Id, Name, "53120057", Member.Id, facts ?? Make.Facts);
}

/// <summary>A programme with one item that everybody sees.</summary>
internal sealed record Offering(Guid ProgrammeId, Guid ItemId, string Slug);

/// <summary>Brings firms, programmes and applications about for tests of use cases and pages.</summary>
internal static class Coach
{
    private static int _last;

    /// <summary>A firm with a member, both heard of.</summary>
    public static async Task<Firm> Firm(this App app, string name = "綠源精密股份有限公司", int? employees = 60)
    {
        var (id, person) = (Guid.CreateVersion7(), Person.Member("陳建宏"));
        await app.With<CoachingDb>(async db =>
        {
            var company = await db.Company(id, CancellationToken.None);
            company.Profile(new CompanyData(name, "53120057", "25", "桃園市中壢區工業路 1 號", "034567890", "吳負責", employees), app.Clock.GetUtcNow());
            company.Contact("吳佩珊", "課長", "034567890#12", "wu@firm.example", app.Clock.GetUtcNow());
            var member = await db.Member(person.Id, CancellationToken.None);
            member.Registered(person.Email, person.Name, "en", app.Clock.GetUtcNow());
            member.Activated();
            member.Join(id, isAdmin: true, app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        return new Firm(id, name, person.In(id, admin: true));
    }

    /// <summary>A published programme with one item.</summary>
    public static Task<Offering> Offer(this App app, ItemPlan? plan = null, Window? window = null, FormParts? form = null) =>
        app.With<CoachingDb, Offering>(async db =>
        {
            var slug = string.Create(CultureInfo.InvariantCulture, $"programme-{Interlocked.Increment(ref _last)}");
            var (programme, item) = Make.Published(plan, window, form, slug);
            db.Programmes.Add(programme);
            await db.SaveChangesAsync();
            return new Offering(programme.Id, item.Id, slug);
        });

    /// <summary>An application of a firm in a state.</summary>
    public static Task<Guid> Apply(this App app, Offering offering, Firm firm, ApplicationState state = ApplicationState.Submitted) =>
        app.With<CoachingDb, Guid>(async db =>
        {
            var programme = await db.Programmes.SingleAsync(p => p.Id == offering.ProgrammeId);
            var number = string.Create(CultureInfo.InvariantCulture, $"CO-TEST-{Interlocked.Increment(ref _last):D6}");
            var application = Make.Submitted(programme, programme.Item(offering.ItemId)!, firm.Applicant(), app.Clock.GetUtcNow(), number);
            Make.Bring(application, state);
            db.Applications.Add(application);
            await db.SaveChangesAsync();
            return application.Id;
        });

    public static Task Change(this App app, Guid applicationId, Action<CoachingApplication> change) =>
        app.With<CoachingDb>(async db =>
        {
            change(await db.WholeApplications.SingleAsync(a => a.Id == applicationId));
            await db.SaveChangesAsync();
        });

    public static Task<CoachingApplication> Stored(this App app, Guid applicationId) =>
        app.With<CoachingDb, CoachingApplication>(db => db.WholeApplications.AsNoTracking().SingleAsync(a => a.Id == applicationId));

    public static Task<ItemPlaces> Places(this App app, Offering offering) =>
        app.With<CoachingDb, ItemPlaces>(db => db.ItemPlaces.AsNoTracking().SingleAsync(p => p.ItemId == offering.ItemId));
}

using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Application.FollowUps;
using EcoSphere.Coaching.Application.Reactions;
using EcoSphere.Coaching.Application.Threads;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Coaching.Infrastructure;
using EcoSphere.Coaching.Tests.Domain;
using EcoSphere.Kernel;
using EcoSphere.Platform.Modules;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Tests.Running;

/// <summary>A case with the people on its sides.</summary>
internal sealed record Running(Guid Id, Firm Firm, Person Officer, Person Coach, Offering Offering);

/// <summary>Brings running cases about for tests of use cases and pages.</summary>
internal static class Run
{
    public static readonly TypedFigures Figures = new("汰換空壓機", "800,000", "52000.5", "25.7", "210000", "0", null, "1");

    public static byte[] Pdf(string about = "Inventory") => DemoDocument.Pdf("Deliverable", about);

    /// <summary>An administrator who can be written to.</summary>
    public static async Task<Person> Officer(this App app, string name = "周承辦")
    {
        var person = Person.Staff(Permissions.Coaching) with { Name = name };
        await app.Known(person);
        await app.With<CoachingDb>(async db =>
        {
            (await db.Member(person.Id, CancellationToken.None)).Serve(isStaff: true, app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        return person;
    }

    /// <summary>A consultant on a team.</summary>
    public static async Task<Person> Consultant(this App app, string name = "蔡顧問")
    {
        var person = Person.Member(name);
        await app.Known(person);
        await app.With<CoachingDb>(async db =>
        {
            (await db.Member(person.Id, CancellationToken.None)).Consult("節能診斷團", app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        return person;
    }

    /// <summary>A case that has just begun.</summary>
    public static async Task<Running> Begun(this App app, Offering? offering = null, string firmName = "綠源精密股份有限公司")
    {
        var (firm, officer, coach) = (await app.Firm(firmName), await app.Officer(), await app.Consultant());
        offering ??= await app.Offer();
        var id = await app.Apply(offering, firm, ApplicationState.Approved);
        (await app.Send(new StartCase(id, await app.Steps(id), coach.Id), officer)).ShouldSucceed();
        return new Running(id, firm, officer, coach, offering);
    }

    /// <summary>A case whose stages are all done.</summary>
    public static async Task<Running> Finished(this App app, Offering? offering = null, string firmName = "綠源精密股份有限公司")
    {
        var run = await app.Begun(offering, firmName);
        foreach (var (side, person, key) in new[] { (Side.Firm, run.Firm.Member, "sheet"), (Side.Coach, run.Coach, "report") })
        {
            var id = await app.DeliverableOf(run.Id, key);
            (await app.HandIn(side, run.Id, id, person)).ShouldSucceed();
            (await app.Send(new AcceptDeliverable(run.Id, id, 1), run.Officer)).ShouldSucceed();
        }

        foreach (var stage in new[] { "start", "report" })
            (await app.Send(new FinishStage(run.Id, stage), run.Officer)).ShouldSucceed();
        return run;
    }

    public static async Task<Running> Completed(this App app, Offering? offering = null, string firmName = "綠源精密股份有限公司")
    {
        var run = await app.Finished(offering, firmName);
        (await app.Send(new CompleteCase(run.Id, null), run.Officer)).ShouldSucceed();
        return run;
    }

    public static async Task<int> Steps(this App app, Guid id) => (await app.Stored(id)).StepCount;

    public static Task<CoachingCase> Case(this App app, Guid id) =>
        app.With<CoachingDb, CoachingCase>(db => db.WholeCases.AsNoTracking().SingleAsync(c => c.Id == id));

    public static Task<CaseThread> Thread(this App app, Guid id) =>
        app.With<CoachingDb, CaseThread>(db => db.CaseThreads.AsNoTracking().SingleAsync(t => t.ApplicationId == id));

    public static Task<List<CaseMessage>> Lines(this App app, Guid id) =>
        app.With<CoachingDb, List<CaseMessage>>(db => db.CaseMessages.AsNoTracking().Where(m => m.ApplicationId == id).OrderBy(m => m.Number).ToListAsync());

    public static Task<List<FollowUp>> Reports(this App app, Guid id) =>
        app.With<CoachingDb, List<FollowUp>>(db => db.FollowUps.AsNoTracking().Where(f => f.ApplicationId == id).OrderBy(f => f.Number).ToListAsync());

    public static async Task<Guid> DeliverableOf(this App app, Guid id, string key) => (await app.Case(id)).Deliverables.Single(d => d.Key == key).Id;

    public static async Task<Result> HandIn(this App app, Side side, Guid id, Guid deliverableId, Person person, string about = "Inventory")
    {
        using var content = new MemoryStream(Pdf(about));
        var taken = await app.Send(new UploadDeliverable(side, id, content, $"{about}.pdf"), person);
        return taken.Error is { } error ? error : await app.Send(new HandInDeliverable(side, id, deliverableId, taken.Value), person);
    }

    /// <summary>Writes as from a page that has just been opened.</summary>
    public static async Task<Result> Write(this App app, Side side, Guid id, Person writer, string text, params Guid[] files)
    {
        var thread = await app.Send(new GetCaseThread(side, id), writer);
        return thread.Error is { } error ? error : await app.Send(new WriteCaseMessage(side, id, text, files, thread.Value.Slip.LineCount), writer);
    }

    public static Task<T[]> AtOnce<T>(int count, Func<int, Task<T>> work) => Task.WhenAll(Enumerable.Range(0, count).Select(n => Task.Run(() => work(n))));

    private static Task Known(this App app, Person person) =>
        app.With<CoachingDb>(async db =>
        {
            var member = await db.Member(person.Id, CancellationToken.None);
            member.Registered(person.Email, person.Name, "zh-TW", app.Clock.GetUtcNow());
            member.Activated();
            await db.SaveChangesAsync();
        });
}

using System.Globalization;
using System.Text;
using EcoSphere.Consulting.Application.Applications;
using EcoSphere.Consulting.Application.Matches;
using EcoSphere.Consulting.Application.Reactions;
using EcoSphere.Consulting.Application.Reports;
using EcoSphere.Consulting.Application.Reviews;
using EcoSphere.Consulting.Application.Visits;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Companies;
using EcoSphere.Consulting.Domain.Teams;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Consulting.Tests.Domain;
using EcoSphere.Identity.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EcoSphere.Consulting.Tests.Cases;

/// <summary>A firm that is there already, with one of its members.</summary>
internal sealed record Firm(Guid Id, string TaxId, Person Member);

/// <summary>Brings firms, consultants and cases to where a test begins, each step by its use case.</summary>
internal static class Diagnosing
{
    public static readonly byte[] Pdf = Encoding.ASCII.GetBytes(
        """
        %PDF-1.7
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Count 0 /Kids [] >> endobj
        xref
        0 3
        trailer << /Size 3 /Root 1 0 R >>
        startxref
        150
        %%EOF

        """
    );

    public static readonly Person Staff = Person.Staff(Permissions.Consulting) with { Name = "沈審查" };

    private static int _last = 40_000_000;

    /// <summary>A firm with a contact and a member, all heard of.</summary>
    public static async Task<Firm> Firm(this App app, string name = "綠源精密股份有限公司")
    {
        var (id, taxId) = (Guid.CreateVersion7(), Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture));
        var now = app.Clock.GetUtcNow();
        await app.With<ConsultingDb>(async db =>
        {
            var company = await db.Company(id, CancellationToken.None);
            company.Profile(new KnownProfile(name, taxId, "26", "臺中市西屯區工業區一路 12 號", "0423591200", "陳建宏", 86), now);
            company.ReplaceContacts([KnownContact.Of(1, "吳佩珊", "永續專員", "0423591200#215", "wu@example.test", isPrimary: true)], now);
            await db.SaveChangesAsync();
        });
        return new Firm(id, taxId, (await app.Know(Person.Member("陳建宏"), id)).In(id, admin: true));
    }

    /// <summary>A person whom this module has heard of.</summary>
    public static async Task<Person> Know(this App app, Person person, Guid? companyId = null)
    {
        await app.With<ConsultingDb>(async db =>
        {
            var member = await db.Member(person.Id, CancellationToken.None);
            member.Registered(person.Email, person.Name, "0912345678", "en", app.Clock.GetUtcNow());
            member.Activated();
            if (companyId is { } company)
                member.Join(company, isAdmin: true, app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        return person;
    }

    /// <summary>One of the staff who look after cases, heard of.</summary>
    public static async Task<Person> Reviewer(this App app)
    {
        var person = await app.Know(Person.Staff(Permissions.Consulting));
        await app.Deliver(new StaffPermissionsChanged(person.Id, [Permissions.Company, Permissions.Consulting]));
        return person;
    }

    /// <summary>A consultant of a team of its own.</summary>
    public static async Task<Person> Consultant(this App app, int capacity = 10, string industry = "26")
    {
        var person = await app.Know(Person.Member("蔡顧問"));
        await app.With<ConsultingDb>(async db =>
        {
            var team = ConsultantTeam.Create($"團隊 {person.Id}", null, [industry], app.Clock.GetUtcNow()).Value;
            db.Teams.Add(team);
            db.Consultants.Add(EcoSphere.Consulting.Domain.Teams.Consultant.Appoint(person.Id, person.Name, team, capacity, app.Clock.GetUtcNow()).Value);
            await db.SaveChangesAsync();
        });
        return person;
    }

    /// <summary>A case of a firm in a state; from the match on it is the consultant's.</summary>
    public static async Task<Guid> Case(this App app, Firm firm, CaseState state, Person? consultant = null)
    {
        for (var i = 1; i <= 7; i++)
            (await app.Send(new AnswerCondition(i, IsMet: true), firm.Member)).Error.ShouldBeNull();
        var id = await app.With<ConsultingDb, Guid>(db =>
            db.Cases.Where(c => c.CompanyId == firm.Id).OrderByDescending(c => c.StartedAt).Select(c => c.Id).FirstAsync()
        );
        using var scan = new MemoryStream(Pdf);
        (CaseState From, Func<Task> Step)[] way =
        [
            (
                CaseState.Draft,
                async () =>
                {
                    (
                        await app.Send(
                            new KeepApplicationSubject(id, new SubjectForm("26", [DiagnosisItems.CarbonInventory], null), IsDraft: false),
                            firm.Member
                        )
                    ).Error.ShouldBeNull();
                    (await app.Send(new SetScan(id, scan, "用印申請書.pdf", IsRemoved: false), firm.Member)).Error.ShouldBeNull();
                    (await app.Send(new SubmitApplication(id, (await app.Stored(id)).Version), firm.Member)).Error.ShouldBeNull();
                }
            ),
            (CaseState.Submitted, () => app.Step(id, Staff, n => new ApproveApplication(id, n, null))),
            (CaseState.Approved, () => app.Step(id, Staff, n => new MatchCase(id, n, consultant!.Id, null))),
            (CaseState.SelfAssessment, () => app.SendAssessment(id, firm)),
            (CaseState.VisitPlanning, () => app.Propose(id, consultant!)),
            (
                CaseState.VisitProposed,
                async () =>
                {
                    var proposal = (await app.Stored(id)).Proposals[0].Id;
                    await app.Step(id, firm.Member, n => new ConfirmVisit(id, n, proposal, null));
                }
            ),
            (CaseState.VisitConfirmed, () => app.Report(id, consultant!)),
            (CaseState.Reported, async () => (await app.Send(new ConfirmReceipt(id, 1), firm.Member)).Error.ShouldBeNull()),
            (CaseState.Survey, () => app.SendSurvey(id, firm)),
        ];
        // a case that is there already goes on from where it stands
        var now = (await app.Stored(id)).State;
        foreach (var (from, step) in way.SkipWhile(w => w.From != now))
        {
            if (from == state)
                break;
            await step();
        }

        (await app.Stored(id)).State.ShouldBe(state);
        return id;
    }

    /// <summary>A step of somebody who has read all of the case.</summary>
    public static async Task Step(this App app, Guid id, Person by, Func<int, ICommand> command) =>
        (await app.Send(command((await app.Stored(id)).Steps.Count), by)).Error.ShouldBeNull();

    public static Task Propose(this App app, Guid id, Person consultant)
    {
        var day = TaipeiTime.DayOf(app.Clock.GetUtcNow()).AddDays(3);
        return app.Step(id, consultant, n => new ProposeVisit(id, n, [new TypedTime(day, new TimeOnly(9, 0), new TimeOnly(12, 0))], null));
    }

    /// <summary>The report, on the day of the visit.</summary>
    public static async Task Report(this App app, Guid id, Person consultant)
    {
        var visit = (await app.Stored(id)).VisitStarts!.Value;
        if (app.Clock.GetUtcNow() < visit)
            app.Clock.Advance(visit - app.Clock.GetUtcNow());
        using var content = new MemoryStream(Pdf);
        var file = (await app.Send(new TakeReportFile(id, content, "報告.pdf"), consultant)).Value;
        await app.Step(id, consultant, n => new UploadReport(id, n, file, null));
    }

    public static Task<DiagnosisCase> Stored(this App app, Guid id) =>
        app.With<ConsultingDb, DiagnosisCase>(db => db.WholeCases.AsNoTracking().SingleAsync(c => c.Id == id));

    // form and survey have use cases and tests of their own: here they only let the case go on
    private static Task SendAssessment(this App app, Guid id, Firm firm) =>
        app.With<ConsultingDb>(async db =>
        {
            var now = app.Clock.GetUtcNow();
            var assessment = await db.WholeAssessments.SingleAsync(a => a.Id == id);
            var block = assessment.AddBlock(now).Value;
            assessment.SaveBlock(block.Id, block.Stamp, Make.Block(), now).ShouldSucceed();
            assessment.Send(now).ShouldSucceed();
            (await db.WholeCases.SingleAsync(c => c.Id == id)).SendSelfAssessment(Actor.Firm(firm.Member.Id, firm.Member.Name), now).ShouldSucceed();
            await db.SaveChangesAsync();
        });

    private static Task SendSurvey(this App app, Guid id, Firm firm) =>
        app.With<ConsultingDb>(async db =>
        {
            (await db.WholeCases.SingleAsync(c => c.Id == id)).SendSurvey(Actor.Firm(firm.Member.Id, firm.Member.Name), app.Clock.GetUtcNow()).ShouldSucceed();
            await db.SaveChangesAsync();
        });
}

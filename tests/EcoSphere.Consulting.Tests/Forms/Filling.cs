using System.Globalization;
using EcoSphere.Consulting.Application.Reactions;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Companies;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Consulting.Domain.Teams;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Consulting.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Tests.Forms;

/// <summary>A firm with a case, a member of it, and the case's consultant.</summary>
internal sealed record Firm(Guid Id, Guid CaseId, string CaseNumber, Person Member, Person Adviser);

/// <summary>Brings firms with their cases to where a form of theirs is open.</summary>
internal static class Filling
{
    private static int _last;

    public static Task<Firm> AtAssessment(this App app, int blocks = 0) => app.Firm(CaseState.SelfAssessment, blocks);

    public static Task<Firm> AtSurvey(this App app) => app.Firm(CaseState.Survey, 1);

    public static Task<Firm> Firm(this App app, CaseState state, int blocks = 0) =>
        app.With<ConsultingDb, Firm>(async db =>
        {
            var (id, now) = (Guid.CreateVersion7(), app.Clock.GetUtcNow());
            var number = string.Create(CultureInfo.InvariantCulture, $"DX-TEST-{Interlocked.Increment(ref _last):D6}");
            var member = await Know(db, Person.Member("吳佩珊"), id, now);
            var adviser = await Know(db, Person.Member("蔡顧問") with { Id = Make.Adviser.Id }, null, now);
            var company = await db.Company(id, CancellationToken.None);
            company.Profile(new KnownProfile("綠源精密股份有限公司", "53120057", "26", "臺中市西屯區工業區一路 12 號", "0423591200", "陳建宏", 86), now);
            company.ReplaceContacts([KnownContact.Of(1, "陳建宏", "總經理", "0423591200", "chen@example.com", isPrimary: true)], now);
            if (await db.Consultants.FindAsync(Make.Adviser.Id) is null)
                await Appoint(db, adviser, now);
            var made = Make.Case(state, id);
            db.Cases.Add(made);
            db.Entry(made).Property(c => c.Number).CurrentValue = number;
            var assessment = SelfAssessment.Open(made, [], now);
            for (var i = 0; i < blocks; i++)
            {
                var block = assessment.AddBlock(now).Value;
                assessment.SaveBlock(block.Id, block.Stamp, Make.Block(amount: 1000 + i) with { Name = $"設備 {i + 1}" }, now).ShouldSucceed();
            }

            db.Assessments.Add(assessment);
            if (state == CaseState.Survey)
                db.Surveys.Add(SurveyResponse.Open(made, now));
            await db.SaveChangesAsync();
            return new Firm(id, made.Id, number, member.In(id), adviser);
        });

    public static async Task<Person> Colleague(this App app, Firm firm)
    {
        await app.With<ConsultingDb>(async db =>
        {
            await Know(db, Other, firm.Id, app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        return Other.In(firm.Id);
    }

    public static Task<SelfAssessment> Assessment(this App app, Firm firm) =>
        app.With<ConsultingDb, SelfAssessment>(db => db.WholeAssessments.AsNoTracking().SingleAsync(a => a.Id == firm.CaseId));

    public static Task<SurveyResponse> Survey(this App app, Firm firm) =>
        app.With<ConsultingDb, SurveyResponse>(db => db.WholeSurveys.AsNoTracking().SingleAsync(s => s.Id == firm.CaseId));

    public static Task<CaseState> State(this App app, Firm firm) =>
        app.With<ConsultingDb, CaseState>(db => db.Cases.Where(c => c.Id == firm.CaseId).Select(c => c.State).SingleAsync());

    public static Task<int> Steps(this App app, Firm firm) =>
        app.With<ConsultingDb, int>(db => db.Cases.Where(c => c.Id == firm.CaseId).Select(c => c.Steps.Count).SingleAsync());

    public static Task Change(this App app, Firm firm, Action<DiagnosisCase> change) =>
        app.With<ConsultingDb>(async db =>
        {
            change(await db.WholeCases.SingleAsync(c => c.Id == firm.CaseId));
            await db.SaveChangesAsync();
        });

    private static Person Other { get; } = Person.Member("李同事");

    private static async Task Appoint(ConsultingDb db, Person adviser, DateTimeOffset now)
    {
        var team = ConsultantTeam.Create($"團隊 {adviser.Id:N}"[..20], null, ["26"], now).Value;
        db.Teams.Add(team);
        db.Consultants.Add(Consultant.Appoint(adviser.Id, adviser.Name, team, 10, now).Value);
        await db.SaveChangesAsync();
    }

    private static async Task<Person> Know(ConsultingDb db, Person person, Guid? companyId, DateTimeOffset now)
    {
        var known = await db.Member(person.Id, CancellationToken.None);
        known.Registered(person.Email, person.Name, null, "zh-TW", now);
        known.Activated();
        if (companyId is { } company)
            known.Join(company, isAdmin: true, now);
        return person;
    }
}

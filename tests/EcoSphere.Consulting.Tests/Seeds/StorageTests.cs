using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Consulting.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Seeds;

/// <summary>What is stored comes back whole, and parts that are replaced go.</summary>
public class StorageTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_case_comes_back_with_its_parts()
    {
        var made = Make.Case(CaseState.VisitProposed);
        await app.With<ConsultingDb>(async db =>
        {
            db.Cases.Add(made);
            await db.SaveChangesAsync();
        });
        await app.With<ConsultingDb>(async db =>
        {
            var found = await db.WholeCases.SingleAsync(c => c.Id == made.Id);
            found.LastRound!.Answers.ShouldBe(Make.Answers);
            found.ProposeVisit(Make.Adviser, [new VisitTime(Make.Visit.Starts.AddDays(3), Make.Visit.Ends.AddDays(3))], null, Make.Now).ShouldSucceed();
            await db.SaveChangesAsync();
        });
        var stored = await app.With<ConsultingDb, DiagnosisCase>(db => db.WholeCases.AsNoTracking().SingleAsync(c => c.Id == made.Id));
        stored.Proposals.Select(p => p.Starts).ShouldBe([Make.Visit.Starts.AddDays(3)]);
        (stored.Steps.Count, stored.Assignments.Count, stored.Answers).ShouldBe((6 + 1, 1, Make.Answers));
    }

    [Fact]
    public async Task A_company_has_one_case_under_way()
    {
        var company = Guid.CreateVersion7();
        await app.With<ConsultingDb>(async db =>
        {
            db.Cases.Add(Numbered("DX-TEST-000001", CaseState.Withdrawn));
            db.Cases.Add(Numbered("DX-TEST-000002", CaseState.Draft));
            await db.SaveChangesAsync();
        });
        await app.With<ConsultingDb>(async db =>
        {
            db.Cases.Add(Numbered("DX-TEST-000003", CaseState.Draft));
            await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync());
        });

        DiagnosisCase Numbered(string number, CaseState state)
        {
            var made = DiagnosisCase.Start(number, company, Make.Applicant, Make.Now);
            if (state == CaseState.Withdrawn)
                made.Withdraw(Make.Applicant, null, Make.Now).ShouldSucceed();
            return made;
        }
    }

    [Fact]
    public async Task A_self_assessment_comes_back_with_its_blocks_in_order()
    {
        var assessment = Make.Assessment();
        var blocks = Enumerable.Range(0, 3).Select(_ => assessment.AddBlock(Make.Now).Value.Id).ToList();
        await app.With<ConsultingDb>(async db =>
        {
            db.Assessments.Add(assessment);
            await db.SaveChangesAsync();
        });
        await app.With<ConsultingDb>(async db =>
        {
            var found = await db.WholeAssessments.SingleAsync(a => a.Id == assessment.Id);
            found.MoveBlock(blocks[2], 1, Make.Now).ShouldSucceed();
            found.RemoveBlock(blocks[0], Make.Now).ShouldSucceed();
            found.AddBlock(Make.Now).ShouldSucceed();
            found.SaveBlock(blocks[1], found.Blocks.Single(b => b.Id == blocks[1]).Stamp, Make.Block(), Make.Now).ShouldSucceed();
            await db.SaveChangesAsync();
        });
        var stored = await app.With<ConsultingDb, SelfAssessment>(db => db.WholeAssessments.AsNoTracking().SingleAsync(a => a.Id == assessment.Id));
        stored.Blocks.Take(2).Select(b => b.Id).ShouldBe([blocks[2], blocks[1]]);
        (stored.Blocks.Count, stored.Blocks[1].Answers, stored.Contacts.Count).ShouldBe((3, Make.Block(), 1));
    }

    [Fact]
    public async Task A_survey_comes_back_with_answers_and_scores()
    {
        var (survey, template) = (Make.Survey(), Make.Template("27"));
        await app.With<ConsultingDb>(async db =>
        {
            db.SurveyTemplates.Add(template);
            db.Surveys.Add(survey);
            await db.SaveChangesAsync();
        });
        await app.With<ConsultingDb>(async db =>
        {
            (await db.SurveyTemplates.SingleAsync(t => t.Id == template.Id)).Questions.Select(q => q.Key).ShouldBe(["A1", "A2", "B1", "B2"]);
            var found = await db.WholeSurveys.SingleAsync(s => s.Id == survey.Id);
            found.Rate(new Dictionary<SatisfactionItem, int> { [SatisfactionItem.Visit] = 3 }, null, null, null).ShouldSucceed();
            await db.SaveChangesAsync();
        });
        (
            await app.With<ConsultingDb, int>(db => db.Surveys.Where(s => s.Id == survey.Id).SelectMany(s => s.Scores).Select(s => s.Score).SingleAsync())
        ).ShouldBe(3);
    }
}

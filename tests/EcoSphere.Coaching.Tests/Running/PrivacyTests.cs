using EcoSphere.Coaching.Application.Privacy;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Infrastructure;
using EcoSphere.Coaching.Tests.Domain;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Running;

/// <summary>What running cases hold on a person: given out, and erased but for what is the firm's or the platform's.</summary>
public sealed class PrivacyTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_consultants_name_goes_and_the_work_stays()
    {
        var run = await app.Completed();
        (await app.Write(Side.Coach, run.Id, run.Coach, "請提供電費單")).ShouldSucceed();
        var copy = await app.With<CoachingDb, IReadOnlyList<(string Label, object? Value)>>(db => db.CopyOfCases(run.Coach.Id, CancellationToken.None));
        var text = System.Text.Json.JsonSerializer.Serialize(copy.ToDictionary(c => c.Label, c => c.Value));
        text.ShouldContain(System.Text.Json.JsonSerializer.Serialize("請提供電費單").Trim('"'));

        for (var twice = 0; twice < 2; twice++)
            await app.With<CoachingDb>(async db =>
            {
                (await db.EraseFromCases(run.Coach.Id, CancellationToken.None)).ShouldBeTrue();
                await db.SaveChangesAsync();
            });
        var of = await app.Case(run.Id);
        of.CoachName.ShouldBe("");
        of.Deliverables.SelectMany(d => d.Versions).Where(v => v.ById == run.Coach.Id).ShouldAllBe(v => v.ByName == "");
        var line = (await app.Lines(run.Id)).Single(l => l.AuthorId == run.Coach.Id);
        (line.AuthorName, line.IsErased, line.Text).ShouldBe(("", true, "請提供電費單"));
        var page = await app.Browse(run.Firm.Member).Get($"/member/coaching/{run.Id}/case/messages");
        page.Text.ShouldContain("已刪除個人資料的使用者");
        page.Text.ShouldNotContain(run.Coach.Name);
        (await app.With<CoachingDb, bool>(db => db.EraseFromCases(Person.Member().Id, CancellationToken.None))).ShouldBeFalse();
    }
}

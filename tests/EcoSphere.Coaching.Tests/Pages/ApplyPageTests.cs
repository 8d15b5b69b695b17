using System.Net;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Coaching.Infrastructure;
using EcoSphere.Platform.Modules;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Pages;

/// <summary>The way of a firm from the programme's page to the case number, and what is refused on it.</summary>
public class ApplyPageTests(App app) : IClassFixture<App>
{
    private static readonly byte[] Pdf = DemoDocument.Pdf("Proof", "test");

    [Fact]
    public async Task A_firm_finds_a_programme_applies_and_gets_a_number()
    {
        var (offering, firm) = (await app.Offer(), await app.Firm());
        var browser = app.Browse(firm.Member);
        (await browser.Get("/coaching")).Text.ShouldContain("碳盤查輔導");
        (await browser.Get($"/coaching/{offering.Slug}")).Text.ShouldContain("21");

        var apply = await browser.Get($"/member/coaching/apply/{offering.Slug}?item={offering.ItemId}");
        var eligibility = await apply.Submit([("Input.ItemIds", offering.ItemId.ToString()), ("Input.VisitMonths", "4")]);
        eligibility.Path.ShouldEndWith("/=eligibility");
        var refused = await eligibility.Submit([("Input.Yes[factory]", "yes"), ("Input.Yes[first-batch]", "yes")], "儲存並繼續");
        refused.Errors.ShouldNotBeEmpty();
        var firmData = await refused.Submit(
            [("Input.Yes[factory]", "yes"), ("Input.Yes[first-batch]", "yes"), ("Input.Yes[network]", "no")],
            "儲存並繼續",
            ("Input.File[rule-factory]", "工廠登記.pdf", Pdf)
        );
        firmData.Path.ShouldEndWith("/firm");
        var wrong = await firmData.Submit([("Input.Text[capital]", "三千"), ("Input.Cells[sales][0]", "60"), ("Input.Cells[sales][1]", "30")], "儲存並繼續");
        wrong.Errors.Count.ShouldBe(2);
        wrong.ValueOf("Input.Text[capital]").ShouldBe("三千");
        var need = await wrong.Submit([("Input.Text[capital]", "3,000"), ("Input.Cells[sales][0]", "60"), ("Input.Cells[sales][1]", "40")], "儲存並繼續");
        var attachments = await need.Submit([("Input.Text[need]", "降低空壓用電")], "儲存並繼續");
        var consents = await attachments.Submit([], "儲存並繼續", ("Input.File[scan]", "申請書.pdf", Pdf));
        var check = await consents.Submit([("Input.Tick[privacy]", "true")], "儲存並繼續");
        check.Path.ShouldEndWith("/check");
        check.Text.ShouldContain("降低空壓用電");
        check.Text.ShouldContain("工廠登記.pdf");
        var sent = await check.Submit([], "送出申請");
        sent.ShouldBe(HttpStatusCode.OK);
        sent.Text.ShouldContain("CO-2026-");

        await app.Pump();
        app.Mails.To(firm.Member.Email).ShouldHaveSingleItem();
        (await check.Submit([], "送出申請")).Path.ShouldBe(sent.Path);
        await app.With<CoachingDb>(async db =>
        {
            var application = await db.Applications.SingleAsync(a => a.CompanyId == firm.Id);
            (application.PriorityRank, application.Content.VisitMonths.Single(), application.Content.Consents.Single().Version).ShouldBe((1, 4, 1));
            (await db.Drafts.CountAsync(d => d.CompanyId == firm.Id)).ShouldBe(0);
        });
        (await browser.Get($"{sent.Path}/print")).Text.ShouldContain("CO-2026-");
    }

    [Fact]
    public async Task Whoever_is_not_of_the_firm_finds_nothing()
    {
        var (offering, firm, neighbour) = (await app.Offer(), await app.Firm(), await app.Firm("大山紡織有限公司"));
        var id = await app.Apply(offering, firm);
        var file = (await app.Stored(id)).Content.Files[0].FileId;
        foreach (var path in (string[])["", "/print", "/withdraw", "/resubmit", "/correct/firm", $"/files/{file}"])
        {
            (await app.Browse(neighbour.Member).Get($"/member/coaching/{id}{path}")).ShouldBe(HttpStatusCode.NotFound);
            (await app.Browse(Person.Member()).Get($"/member/coaching/{id}{path}")).ShouldBe(HttpStatusCode.Forbidden);
        }

        (await app.Browse(Person.Member()).Get($"/member/coaching/apply/{offering.Slug}")).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(firm.Member).Get($"/admin/coaching/applications/{id}")).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(Person.Staff(Kernel.Permissions.Company)).Get("/admin/coaching/applications")).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse().Get($"/member/coaching/{id}")).Path.ShouldContain("login");
    }

    [Fact]
    public async Task One_item_only_unless_the_firm_is_a_backbone_enterprise()
    {
        var (offering, firm) = (await app.Offer(), await app.Firm());
        var second = await app.With<CoachingDb, Guid>(async db =>
        {
            var programme = await db.Programmes.SingleAsync(p => p.Id == offering.ProgrammeId);
            var added = programme.AddItem(Domain.Make.Item("B"), new Window(WindowKind.UntilFull), new ItemPlan(3), Domain.Make.Now).Value;
            await db.SaveChangesAsync();
            return added.Id;
        });
        await app.Apply(offering, firm);
        var sent = await Send(second, backbone: false);
        sent.Error.ShouldNotBeNull().Message.ShouldBe(ApplicationErrors.OneItemOnly.Message);
        (await Send(offering.ItemId, backbone: false)).Error!.Message.ShouldBe(ApplicationErrors.AlreadyApplied.Message);

        async Task<Kernel.Result<Guid>> Send(Guid itemId, bool backbone)
        {
            await app.With<CoachingDb>(async db =>
            {
                db.Drafts.RemoveRange(await db.Drafts.Where(d => d.CompanyId == firm.Id).ToListAsync());
                var draft = ApplicationDraft.Begin(offering.ProgrammeId, firm.Id, firm.Member.Id, app.Clock.GetUtcNow());
                draft.Choose([itemId], app.Clock.GetUtcNow());
                draft.Fill(_ => Domain.Make.Content() with { IsBackbone = backbone }, app.Clock.GetUtcNow());
                db.Drafts.Add(draft);
                await db.SaveChangesAsync();
            });
            var version = await app.With<CoachingDb, Guid>(db => db.Drafts.Where(d => d.CompanyId == firm.Id).Select(d => d.Version).SingleAsync());
            return await app.Send(new Application.Drafts.SendDraft(offering.Slug, version), firm.Member);
        }
    }

    [Fact]
    public async Task The_finder_counts_what_is_open_and_tells_what_opens_later()
    {
        await using var alone = await App.Start(new App.Settings());
        var today = Kernel.TaipeiTime.DayOf(alone.Clock.GetUtcNow());
        await alone.Offer();
        await alone.Offer(window: new Window(WindowKind.UntilFull, today.AddDays(1)));
        var page = await alone.Browse().Get("/coaching/finder?asked=true&industry=25&employees=60&factory=yes&firstBatch=no&exports=no");
        page.Text.ShouldContain("可申請 1 個項目");
        page.Text.ShouldContain("符合資格、稍後開放申請");
        page.Document.QuerySelectorAll("main a[href^='/member/coaching/apply/']").Length.ShouldBe(1);
    }

    [Fact]
    public async Task The_finder_says_what_fits_and_why_not_the_others()
    {
        await app.Offer();
        var page = await app.Browse().Get("/coaching/finder?asked=true&industry=25&employees=60&factory=yes&firstBatch=yes&exports=no");
        page.Text.ShouldContain("非第一批應盤查登錄排放源");
        (await app.Browse().Get("/coaching/finder?asked=true&industry=25&employees=many")).Errors.Count.ShouldBe(2);
        (await app.Browse().Get("/coaching/finder?asked=true&industry=25&employees=60&factory=yes&firstBatch=no&exports=no")).Text.ShouldContain("碳盤查輔導");
    }
}

using System.Net;
using EcoSphere.Company.Application.Files;
using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Company.Infrastructure;
using EcoSphere.Company.Tests.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Pages.Upgrade;

/// <summary>Who may see and do what: the neighbour's ids, wrong roles, wrong states.</summary>
public sealed class UpgradeAccessTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("/member/upgrade")]
    [InlineData("/member/upgrade/tax-id")]
    [InlineData("/member/upgrade/profile")]
    [InlineData("/member/upgrade/proof")]
    [InlineData("/member/upgrade/check")]
    [InlineData("/member/upgrade/withdraw")]
    [InlineData("/member/upgrade/sent/01930000-0000-7000-8000-000000000001")]
    [InlineData("/member/upgrade/files/01930000-0000-7000-8000-000000000001")]
    [InlineData("/admin/company/applications")]
    [InlineData("/admin/company/applications/01930000-0000-7000-8000-000000000001")]
    [InlineData("/admin/company/industries")]
    [InlineData("/admin/company/industries/new")]
    [InlineData("/admin/company/industries/25")]
    public async Task A_visitor_is_led_to_the_sign_in(string path) => (await app.Browse().Get(path)).Path.ShouldStartWith("/account/login?returnUrl=");

    [Theory]
    [InlineData("/admin/company/applications")]
    [InlineData("/admin/company/applications?handler=Export&format=csv")]
    [InlineData("/admin/company/applications/01930000-0000-7000-8000-000000000001")]
    [InlineData("/admin/company/applications/01930000-0000-7000-8000-000000000001/files/01930000-0000-7000-8000-000000000001")]
    [InlineData("/admin/company/industries")]
    [InlineData("/admin/company/industries/new")]
    [InlineData("/admin/company/industries/25")]
    public async Task Members_and_staff_of_other_modules_are_refused(string path)
    {
        (await app.Browse(Person.Member()).Get(path)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(Person.Staff(Permissions.Identity)).Get(path)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/member/upgrade/sent/01930000-0000-7000-8000-000000000001")]
    [InlineData("/member/upgrade/files/01930000-0000-7000-8000-000000000001")]
    public async Task What_is_not_there_is_not_found(string path) => (await app.Browse(await app.Member()).Get(path)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_neighbours_application_and_document_are_not_there()
    {
        var (owner, neighbour) = (await app.Member(), await app.Member());
        var id = await app.Submitted(owner);
        var file = (await app.Application(id)).ProofFileId!.Value;
        var browser = app.Browse(neighbour);

        (await browser.Get($"/member/upgrade/sent/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get($"/member/upgrade/files/{file}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.Browse(owner).Get($"/member/upgrade/sent/{id}")).Status.ShouldBe(HttpStatusCode.OK);
        (await app.Browse(owner).Raw($"/member/upgrade/files/{file}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.Draft(neighbour);
        var other = new[] { ("Id", (string?)id.ToString()) };
        (await (await browser.Get("/member/upgrade/profile")).Submit([.. other, ("Input.Name", "搶走")], "下一步")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await browser.Get("/member/upgrade/check")).Submit(other, "送出申請")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await browser.Get("/member/upgrade/withdraw")).Submit(other)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await browser.Get("/member/upgrade/proof")).Submit(other, null, ("Input.File", "a.pdf", Applying.Pdf))).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await app.Send(new AttachProof(id, file), neighbour)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await app.Application(id)).State.ShouldBe(ApplicationState.Submitted);
    }

    [Fact]
    public async Task The_neighbours_upload_cannot_be_attached()
    {
        var (owner, neighbour) = (await app.Member(), await app.Member());
        var (ownId, neighbourId) = (await app.Draft(owner), await app.Draft(neighbour));
        using var content = new MemoryStream(Applying.Pdf);
        var file = (await app.Send(new UploadProof(ownId, content, "mine.pdf"), owner)).Value;

        (await app.Send(new AttachProof(neighbourId, file), neighbour)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await app.Send(new AttachProof(ownId, (await app.Application(neighbourId)).ProofFileId!.Value), owner)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task A_document_is_served_so_that_it_can_do_no_harm()
    {
        var owner = await app.Member();
        var id = await app.Submitted(owner);
        var file = (await app.Application(id)).ProofFileId!.Value;
        var reviewer = app.Browse(Person.Staff(Permissions.Company));

        var shown = await reviewer.Raw($"/admin/company/applications/{id}/files/{file}");
        shown.StatusCode.ShouldBe(HttpStatusCode.OK);
        shown.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        shown.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        shown.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await reviewer.Raw($"/admin/company/applications/{id}/files/{file}?save=true")).Content.Headers.ContentDisposition!.DispositionType.ShouldBe(
            "attachment"
        );
        (await reviewer.Raw($"/admin/company/applications/{await app.Submitted(await app.Member())}/files/{file}")).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Reviewers_do_not_see_what_was_never_sent()
    {
        var applicant = await app.Member();
        var id = await app.Draft(applicant);
        var file = (await app.Application(id)).ProofFileId!.Value;
        var reviewer = app.Browse(Person.Staff(Permissions.Company));

        (await reviewer.Get($"/admin/company/applications/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await reviewer.Get($"/admin/company/applications/{id}/files/{file}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.Send(new ApproveUpgradeApplication(id, 0, null), Person.Staff(Permissions.Company))).Error!.Kind.ShouldBe(ErrorKind.Conflict);
    }

    [Theory]
    [InlineData("/member/upgrade/tax-id")]
    [InlineData("/member/upgrade/profile")]
    [InlineData("/member/upgrade/proof")]
    [InlineData("/member/upgrade/check")]
    public async Task While_it_is_in_review_the_steps_lead_back_to_the_state(string path)
    {
        var applicant = await app.Member();
        await app.Submitted(applicant);

        var page = await app.Browse(applicant).Get(path);

        page.Path.ShouldBe("/member/upgrade");
        page.Text.ShouldContain("審核中");
    }

    [Fact]
    public async Task A_form_that_was_open_before_sending_changes_nothing_afterwards()
    {
        var applicant = await app.Member();
        var id = await app.Draft(applicant);
        (await app.Submit(id, applicant)).Error.ShouldBeNull();

        (await app.Send(new KeepUpgradeDraft(id, Applying.Form with { Name = "晚了" }), applicant)).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        (await app.Send(new RemoveProof(id), applicant)).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        (await app.Application(id)).Name.ShouldBe("綠能精密股份有限公司");
    }

    [Fact]
    public async Task Whoever_belongs_to_a_company_reads_what_else_there_is()
    {
        var (founder, colleague) = (await app.Member(), await app.Member("陳同事"));
        var companyId = await app.Company(founder);
        await app.Draft(colleague);
        await app.With<CompanyDb>(async db =>
        {
            var company = await db.WholeCompanies.SingleAsync(c => c.Id == companyId);
            var known = await db.KnownMembers.SingleAsync(m => m.Id == colleague.Id);
            company.AddMember(known, MemberDetails.From("陳同事", null, null).Value, isAdmin: false, Actor.Member, app.Clock.GetUtcNow()).Error.ShouldBeNull();
            await db.SaveChangesAsync();
        });
        var browser = app.Browse(colleague.In(companyId));

        var page = await browser.Get("/member/upgrade");
        page.Text.ShouldContain("您已屬於「綠能精密股份有限公司」");
        foreach (var step in new[] { "tax-id", "profile", "proof", "check" })
            (await browser.Get($"/member/upgrade/{step}")).Path.ShouldBe("/member/upgrade");
        (await app.Send(new StartUpgradeApplication(Applying.NextTaxId(), false), colleague)).Error!.Message.ShouldStartWith("You belong to {0} already.");
    }
}

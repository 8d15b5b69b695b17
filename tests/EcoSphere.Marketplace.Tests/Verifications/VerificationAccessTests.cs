using System.Net;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Platform.Messaging;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Verifications;

/// <summary>Who may see and do what: strangers, wrong roles, the neighbour's ids.</summary>
public sealed class VerificationAccessTests(App app) : IClassFixture<App>
{
    private const string Some = "01930000-0000-7000-8000-000000000001";

    [Theory]
    [InlineData("/supplier/verification")]
    [InlineData("/supplier/verification/new")]
    [InlineData($"/supplier/verification/{Some}")]
    [InlineData($"/supplier/verification/{Some}/withdraw")]
    [InlineData($"/supplier/verification/{Some}/files/{Some}")]
    [InlineData("/admin/marketplace/verification")]
    [InlineData("/admin/marketplace/verification?handler=Export&format=Csv")]
    [InlineData($"/admin/marketplace/verification/{Some}")]
    [InlineData($"/admin/marketplace/verification/{Some}/end")]
    [InlineData($"/admin/marketplace/verification/{Some}/revoke")]
    [InlineData($"/admin/marketplace/verification/{Some}/fail")]
    [InlineData($"/admin/marketplace/verification/{Some}/files/{Some}")]
    public async Task Strangers_sign_in_and_wrong_roles_are_refused(string path)
    {
        (await app.Browse().Get(path)).Path.ShouldStartWith("/account/login?returnUrl=");
        (await app.Browse(await app.Know(Person.Member())).Get(path)).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(Person.Staff(Permissions.Company, Permissions.System)).Get(path)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        var shop = await app.Shop();
        foreach (var path in (string[])["", "/withdraw", $"/files/{Some}"])
            (await app.Browse(shop.Seller).Get($"/supplier/verification/{Some}{path}")).ShouldBe(HttpStatusCode.NotFound);
        foreach (var path in (string[])["", "/end", "/fail", "/revoke", "/remove", $"/files/{Some}"])
            (await app.Browse(Verifying.Staff).Get($"/admin/marketplace/verification/{Some}{path}")).ShouldBe(HttpStatusCode.NotFound);
        (await app.Browse(shop.Seller).Get("/supplier/verification?page=7")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_neighbours_verification_tool_and_documents_are_not_there()
    {
        var (shop, neighbour) = (await app.Shop(), await app.Shop("永衡能源管理股份有限公司"));
        var id = await app.Verification(shop, VerificationState.Applied);
        var file = (await app.Case(id)).Documents[0].FileId;
        var browser = app.Browse(neighbour.Seller);
        foreach (var path in (string[])["", "/withdraw", $"/files/{file}"])
            (await browser.Get($"/supplier/verification/{id}{path}")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get("/supplier/verification")).Text.ShouldContain("這裡沒有檢核案");

        // forms of the own case, sent to the other's address
        var own = await app.Verification(neighbour, VerificationState.NeedsConfirmed);
        var page = await browser.Get($"/supplier/verification/{own}");
        foreach (
            var (button, field, fields) in ((string, string, (string, string?)[])[])
                [("送出申請書", "Input.File", []), ("上傳文件", "Document.File", [("Document.Kind", "Other"), ("Document.Title", "搶")])]
        )
        {
            var (action, content) = page.Form(fields, button, (field, "a.pdf", Verifying.Pdf));
            (await browser.Post(action.Replace(own.ToString(), id.ToString(), StringComparison.OrdinalIgnoreCase), content)).ShouldBe(HttpStatusCode.NotFound);
        }

        // a file of another case or another person is no file of this one
        (await app.Send(new ApplyForVerification(own, file, null), neighbour.Seller)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await app.Send(new AddSupplierDocument(own, file, VerificationDocumentKind.Other, "搶"), neighbour.Seller)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await browser.Get($"/supplier/verification/{own}/files/{file}")).ShouldBe(HttpStatusCode.NotFound);
        (await app.Browse(Verifying.Staff).Get($"/admin/marketplace/verification/{own}/files/{file}")).ShouldBe(HttpStatusCode.NotFound);
        (await app.Send(new RequestVerification((await app.Case(id)).ProductId, null), neighbour.Seller)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await app.Send(new WithdrawVerification(id, null), neighbour.Seller)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await app.Case(id)).State.ShouldBe(VerificationState.Applied);
    }

    [Fact]
    public async Task Steps_of_staff_are_not_the_suppliers_and_the_other_way_round()
    {
        var shop = await app.Shop();
        var id = await app.Verification(shop);
        ICommand[] ofStaff =
        [
            new ConfirmVerificationNeeds(id, 1, "1", null),
            new AcceptVerificationApplication(id, 1, null),
            new ReturnVerificationApplication(id, 1, "x"),
            new RecordVerificationPayment(id, 1, "1", "x", null, null),
            new RecordVerificationCheck(id, 1, true, null),
            new SendVerificationReport(id, 1, Guid.CreateVersion7(), null),
            new CertifyTool(id, 1, null, null),
            new FailVerification(id, 1, "x"),
            new EndVerification(id, 1, "x"),
            new RevokeCertificate(id, 1, "x"),
            new AddStaffDocument(id, null, "x"),
        ];
        foreach (var command in ofStaff)
            (await app.Send(command, shop.Seller)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        foreach (
            var command in (ICommand[])
                [new ApplyForVerification(id, null, null), new WithdrawVerification(id, null), new AddSupplierDocument(id, null, null, null)]
        )
            (await app.Send(command, Verifying.Staff)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await app.Case(id)).Steps.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Steps_go_in_order_only()
    {
        var shop = await app.Shop();
        var id = await app.Verification(shop);
        ICommand[] tooEarly =
        [
            new AcceptVerificationApplication(id, 1, null),
            new ReturnVerificationApplication(id, 1, "x"),
            new RecordVerificationPayment(id, 1, "1", "x", TaipeiTime.DayOf(app.Clock.GetUtcNow()), null),
            new RecordVerificationCheck(id, 1, true, null),
            new SendVerificationReport(id, 1, Guid.CreateVersion7(), null),
            new CertifyTool(id, 1, null, TaipeiTime.DayOf(app.Clock.GetUtcNow()).AddYears(1)),
            new FailVerification(id, 1, "x"),
            new RevokeCertificate(id, 1, "x"),
        ];
        foreach (var command in tooEarly)
            (await app.Send(command, Verifying.Staff)).Error!.Kind.ShouldBe(ErrorKind.Conflict, command.ToString());
        (await app.Send(new ApplyForVerification(id, Guid.CreateVersion7(), null), shop.Seller)).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        (await app.Case(id)).State.ShouldBe(VerificationState.Requested);
    }

    [Fact]
    public async Task A_suspended_supplier_and_a_member_who_left_are_refused_at_the_next_request()
    {
        var shop = await app.Shop();
        var id = await app.Verification(shop);
        var browser = app.Browse(shop.Seller);
        (await browser.Get($"/supplier/verification/{id}")).ShouldBe(HttpStatusCode.OK);
        await app.With<MarketplaceDb>(async db =>
        {
            (await db.KnownCompanies.FindAsync(shop.Id))!.Stand(isSuspended: true, app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        (await browser.Get($"/supplier/verification/{id}")).ShouldBe(HttpStatusCode.Forbidden).Text.ShouldContain("停權");
        await app.With<MarketplaceDb>(async db =>
        {
            (await db.KnownCompanies.FindAsync(shop.Id))!.Stand(isSuspended: false, app.Clock.GetUtcNow());
            (await db.KnownMembers.FindAsync(shop.Seller.Id))!.Leave(shop.Id, app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        (await browser.Get($"/supplier/verification/{id}")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Only_a_tool_that_everybody_sees_can_be_checked()
    {
        var shop = await app.Shop();
        var product = await app.List(shop);
        await app.Change(
            product,
            (p, _) => p.Withdraw(shop.Seller.As(EcoSphere.Marketplace.Domain.Side.Supplier), "改版中", app.Clock.GetUtcNow()).Error.ShouldBeNull()
        );
        var page = await app.Browse(shop.Seller).Get("/supplier/verification/new");
        page.Text.ShouldContain("目前沒有可提出檢核洽詢的工具");
        (await app.Send(new RequestVerification(product, null), shop.Seller)).Error!.Kind.ShouldBe(ErrorKind.Conflict);
    }

    [Fact]
    public async Task Whoever_acted_for_the_supplier_does_not_decide_for_the_platform()
    {
        var shop = await app.Shop();
        var both = shop.Seller with { Permissions = [Permissions.Marketplace] };
        var id = await app.Verification(shop);
        (await app.Send(new ConfirmVerificationNeeds(id, 1, "1", null), both)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        var page = await app.Browse(both).Get($"/admin/marketplace/verification/{id}");
        page.Text.ShouldContain("須由其他人繼續處理");
        page.Text.ShouldNotContain("登錄電話確認結果");
    }
}

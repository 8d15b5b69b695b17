using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application;
using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.Marketplace.Contracts;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Verifications;

/// <summary>Whatever happens at once, a case takes each step once, and a number is given once.</summary>
public sealed class VerificationRaceTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Twenty_requests_at_once_for_one_tool_make_one_case()
    {
        var shop = await app.Shop();
        var product = await app.List(shop);

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => app.Send(new RequestVerification(product, null), shop.Seller))));

        results.ShouldAllBe(r => r.IsSuccess);
        results.Select(r => r.Value.Id).Distinct().Count().ShouldBe(1);
        results.Count(r => r.Value.IsNew).ShouldBe(1);
        (await app.With<IMarketplaceDb, int>(db => db.Verifications.CountAsync(v => v.ProductId == product))).ShouldBe(1);
        await app.Pump();
        app.Mails.To(shop.Seller.Email).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Of_administrators_who_certify_at_once_one_does_and_the_others_are_told_who()
    {
        var shop = await app.Shop();
        var product = await app.List(shop);
        var id = await app.Verification(shop, VerificationState.Reported, product);
        var seen = (await app.Case(id)).Steps.Count;
        var until = TaipeiTime.DayOf(app.Clock.GetUtcNow()).AddYears(1);

        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 10)
                .Select(i =>
                    Task.Run(() => app.Send(new CertifyTool(id, seen, null, until), Person.Staff(Permissions.Marketplace) with { Name = $"檢核員{i}" }))
                )
        );

        results.Count(r => r.IsSuccess).ShouldBe(1);
        results
            .Where(r => r.IsFailure)
            .ShouldAllBe(r => r.Error!.Message.StartsWith("{0} took this verification further") && r.Error.Args[0].ToString()!.StartsWith("檢核員"));
        (await app.Badge(product)).ShouldBe((await app.Case(id)).CertificateNumber);
        (await app.Published<ProductCertified>("marketplace")).Count(e => e.ProductId == product).ShouldBe(1);
    }

    [Fact]
    public async Task One_certificate_number_is_given_once_whatever_happens_at_once()
    {
        var shop = await app.Shop();
        List<Guid> cases = [];
        for (var i = 0; i < 4; i++)
            cases.Add(await app.Verification(shop, VerificationState.Reported));
        var until = TaipeiTime.DayOf(app.Clock.GetUtcNow()).AddYears(1);
        var seen = (await app.Case(cases[0])).Steps.Count;

        var results = await Task.WhenAll(cases.Select(id => Task.Run(() => app.Send(new CertifyTool(id, seen, "檢字第 001 號", until), Verifying.Staff))));

        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Where(r => r.IsFailure).ShouldAllBe(r => r.Error!.Details[0].Field == "CertificateNumber");
        (await app.With<IMarketplaceDb, int>(db => db.Products.CountAsync(p => p.CertificateNumber == "檢字第 001 號"))).ShouldBe(1);
    }

    [Fact]
    public async Task Staff_end_a_case_while_its_supplier_applies_and_one_of_them_learns_of_it()
    {
        for (var round = 0; round < 5; round++)
        {
            var shop = await app.Shop();
            var id = await app.Verification(shop, VerificationState.NeedsConfirmed);
            using var content = new MemoryStream(Verifying.Pdf);
            var file = (await app.Send(new UploadForVerification(id, VerificationDocumentKind.SignedApplication, content, "申請書.pdf"), shop.Seller)).Value;
            var seen = (await app.Case(id)).Steps.Count;

            var results = await Task.WhenAll(
                Task.Run(() => app.Send(new ApplyForVerification(id, file, null), shop.Seller)),
                Task.Run(() => app.Send(new EndVerification(id, seen, "停辦"), Verifying.Staff))
            );

            results.Count(r => r.IsSuccess).ShouldBe(1);
            results.Single(r => r.IsFailure).Error!.Kind.ShouldBe(ErrorKind.Conflict);
            (await app.Case(id)).State.ShouldBe(results[0].IsSuccess ? VerificationState.Applied : VerificationState.Ended);
        }
    }

    [Fact]
    public async Task An_application_that_came_after_the_reading_is_not_accepted_unseen()
    {
        var shop = await app.Shop();
        var id = await app.Verification(shop, VerificationState.Applied);
        var seen = (await app.Case(id)).Steps.Count;
        await app.Step(id, n => new ReturnVerificationApplication(id, n, "印章不清楚"));
        await app.Apply(id, shop.Seller);

        var late = await app.Send(new AcceptVerificationApplication(id, seen, null), Verifying.Staff with { Name = "乙檢核" });

        late.Error!.Message.ShouldStartWith("{0} took this verification further");
        late.Error.Args[0].ShouldBe(shop.Seller.Name);
        (await app.Case(id)).State.ShouldBe(VerificationState.Applied);
    }
}

using EcoSphere.Company.Contracts;
using EcoSphere.Identity.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain.Members;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Reactions;

public class MemberReactionTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_member_is_known_whatever_comes_first_and_however_often()
    {
        var id = Guid.CreateVersion7();
        var message = Guid.CreateVersion7();
        await app.Deliver(new MemberActivated(id));
        await app.Deliver(new MemberProfileChanged(id, "new@known.test", "新名", "0912", "en"));
        app.Clock.Advance(TimeSpan.FromMinutes(-10));
        for (var i = 0; i < 2; i++)
            await app.Deliver(new MemberRegistered(id, "old@known.test", "舊名", null, "zh-TW"), message);
        app.Clock.Advance(TimeSpan.FromMinutes(20));
        await app.Deliver(new MemberRegistered(id, "old@known.test", "舊名", null, "zh-TW"));

        var known = await Known(id);
        (known.Email, known.Name, known.Language, known.IsReachable).ShouldBe(("new@known.test", "新名", "en", true));
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_newest_word_on_a_suspension_counts()
    {
        var person = await app.Know(Person.Member());
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        await app.Deliver(new MemberReinstated(person.Id));
        app.Clock.Advance(TimeSpan.FromMinutes(-2));
        await app.Deliver(new MemberSuspended(person.Id));
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        (await Known(person.Id)).IsReachable.ShouldBeTrue();
        await app.Deliver(new MemberSuspended(person.Id));
        (await Known(person.Id)).IsReachable.ShouldBeFalse();
    }

    [Fact]
    public async Task Of_two_companies_the_later_has_the_member()
    {
        var (first, second, member) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await app.Deliver(new CompanyMemberJoined(first, member, IsAdmin: true));
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        await app.Deliver(new CompanyMemberJoined(second, member, IsAdmin: false));
        // what the first company told before comes late, and takes nothing away
        app.Clock.Advance(TimeSpan.FromMinutes(-2));
        await app.Deliver(new CompanyMemberChanged(first, member, IsAdmin: true));
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        await app.Deliver(new CompanyMemberRemoved(first, member));
        ((await Known(member)).CompanyId, (await Known(member)).IsCompanyAdmin).ShouldBe((second, false));
        await app.Deliver(new CompanyMemberRemoved(second, member));
        (await Known(member)).CompanyId.ShouldBeNull();
    }

    [Fact]
    public async Task Who_left_the_supplier_or_works_for_a_suspended_one_touches_nothing_of_it()
    {
        var shop = await app.Shop();
        var product = await app.List(shop);
        var neighbour = await app.Shop("鄰居股份有限公司");
        (await Access(shop.Seller, a => a.Product(product, CancellationToken.None))).ShouldBeNull();
        (await Access(neighbour.Seller, a => a.Product(product, CancellationToken.None)))!.Kind.ShouldBe(ErrorKind.NotFound);
        (await Access(Person.Member(), a => a.Product(product, CancellationToken.None)))!.Kind.ShouldBe(ErrorKind.Forbidden);

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.Deliver(new CompanySuspended(shop.Id));
        (await Access(shop.Seller, a => a.Product(product, CancellationToken.None)))!.Message.ShouldContain("suspended");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.Deliver(new CompanyReinstated(shop.Id));
        await app.Deliver(new CompanyMemberRemoved(shop.Id, shop.Seller.Id));
        // whatever the session still claims
        (await Access(shop.Seller, a => a.Product(product, CancellationToken.None)))!.Kind.ShouldBe(ErrorKind.Forbidden);
    }

    [Fact]
    public async Task An_inquiry_is_there_only_for_its_asker_its_supplier_and_staff()
    {
        var (shop, neighbour, asker) = (await app.Shop(), await app.Shop("鄰居股份有限公司"), await app.Know(Person.Member()));
        var inquiry = await app.Ask(asker, shop);
        (await Access(asker, a => a.InquiryAsAsker(inquiry, CancellationToken.None))).ShouldBeNull();
        (await Access(shop.Seller, a => a.InquiryAsSupplier(inquiry, CancellationToken.None))).ShouldBeNull();
        (await Access(Person.Staff(Permissions.Marketplace), a => a.InquiryAsStaff(inquiry, CancellationToken.None))).ShouldBeNull();
        (await Access(shop.Seller, a => a.InquiryAsAsker(inquiry, CancellationToken.None)))!.Kind.ShouldBe(ErrorKind.NotFound);
        (await Access(neighbour.Seller, a => a.InquiryAsSupplier(inquiry, CancellationToken.None)))!.Kind.ShouldBe(ErrorKind.NotFound);
        (await Access(Person.Staff(Permissions.Company), a => a.InquiryAsStaff(inquiry, CancellationToken.None)))!.Kind.ShouldBe(ErrorKind.NotFound);
    }

    private Task<KnownMember> Known(Guid id) => app.With<MarketplaceDb, KnownMember>(db => db.KnownMembers.AsNoTracking().SingleAsync(m => m.Id == id));

    /// <summary>How the module's access answers a person: null when it lets them.</summary>
    private async Task<Error?> Access<T>(Person person, Func<MarketplaceAccess, Task<Result<T>>> ask)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            User = person.Principal(),
            RequestServices = scope.ServiceProvider,
        };
        return (await ask(scope.ServiceProvider.GetRequiredService<MarketplaceAccess>())).Error;
    }
}

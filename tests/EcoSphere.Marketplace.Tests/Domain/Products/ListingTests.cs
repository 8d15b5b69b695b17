using EcoSphere.Kernel;
using EcoSphere.Marketplace.Contracts;
using EcoSphere.Marketplace.Domain.Products;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Domain.Products;

public class ListingTests
{
    [Fact]
    public void A_withdrawal_needs_a_reason_and_is_told()
    {
        var product = Make.Listed();
        product.Withdraw(Make.Seller, " ", Make.Now).Fields().ShouldBe(["Reason"]);
        product.Withdraw(Make.Seller, "停售", Make.Now).ShouldSucceed();
        product.Events.ShouldBe([new ProductWithdrawn(product.Id)]);
        product.ListAgain(Make.Seller, Make.Front()).ShouldSucceed();
        product.Events[^1].ShouldBeOfType<ProductPublished>();
        product.WithdrawalReason.ShouldBeNull();
    }

    [Fact]
    public void What_staff_withdrew_only_staff_lists_again()
    {
        var product = Make.Listed();
        product.Withdraw(Make.Reviewer, "內容不實", Make.Now).ShouldSucceed();
        product.ListAgain(Make.Seller, Make.Front()).ShouldFailWith(ProductErrors.WithdrawnByStaff);
        product.ListAgain(Make.Reviewer, Make.Front()).ShouldSucceed();
    }

    [Fact]
    public void A_suspended_supplier_hides_its_product_and_lists_nothing()
    {
        var product = Make.Listed();
        product.FollowSupplier(Make.Front(isActive: false));
        product.FollowSupplier(Make.Front(isActive: false));
        product.IsVisible.ShouldBeFalse();
        product.Events.ShouldBe([new ProductWithdrawn(product.Id)]);
        product.Write(Make.Content("新版"), Make.Now).ShouldSucceed();
        product.Submit(Make.Seller, Make.Now).ShouldSucceed();
        product.Approve(Make.Reviewer, product.Round, null, Make.Front(isActive: false), Make.Now).ShouldFailWith(ProductErrors.SupplierSuspended);

        product.TakeEvents();
        product.FollowSupplier(Make.Front());
        product.IsVisible.ShouldBeTrue();
        product.Events.ShouldHaveSingleItem().ShouldBeOfType<ProductPublished>();
    }

    [Fact]
    public void A_withdrawn_product_stays_so_whatever_becomes_of_its_supplier()
    {
        var product = Make.Withdrawn();
        product.FollowSupplier(Make.Front(isActive: false));
        product.ListAgain(Make.Seller, Make.Front(isActive: false)).ShouldFailWith(ProductErrors.SupplierSuspended);
        product.FollowSupplier(Make.Front());
        product.Events.ShouldBeEmpty();
        product.IsVisible.ShouldBeFalse();
    }

    [Fact]
    public void The_badge_goes_with_its_own_certificate_only()
    {
        var product = Make.Listed();
        product.Certify("CT-1", new DateOnly(2027, 1, 1)).ShouldSucceed();
        product.Certify("CT-2", new DateOnly(2028, 1, 1)).ShouldSucceed();
        product.EndCertification("CT-1");
        (product.IsCertified, product.CertifiedUntil).ShouldBe((true, new DateOnly(2028, 1, 1)));
        product.EndCertification("CT-2");
        product.EndCertification("CT-2");
        product.IsCertified.ShouldBeFalse();
        product.Events.ShouldBe([
            new ProductCertified(product.Id, "CT-1", new DateOnly(2027, 1, 1)),
            new ProductCertified(product.Id, "CT-2", new DateOnly(2028, 1, 1)),
            new ProductCertificationEnded(product.Id, "CT-2"),
        ]);
    }

    [Fact]
    public void Only_what_nobody_else_saw_can_be_deleted()
    {
        Make.Draft().WhyNotDeletable().ShouldBeNull();
        Make.Returned().WhyNotDeletable().ShouldBeNull();
        Make.Submitted().WhyNotDeletable().ShouldBe(ProductErrors.InReview, new ByMessage());
        Make.Withdrawn().WhyNotDeletable().ShouldBe(ProductErrors.WasListed, new ByMessage());
    }

    private sealed class ByMessage : IEqualityComparer<Error?>
    {
        public bool Equals(Error? x, Error? y) => x?.Message == y?.Message;

        public int GetHashCode(Error? obj) => 0;
    }
}

using EcoSphere.Kernel;
using EcoSphere.Marketplace.Contracts;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Domain.Products;

public class ReviewTests
{
    [Fact]
    public void An_approval_lists_the_product_and_tells_what_cards_show()
    {
        var product = Make.Submitted();
        product.Approve(Make.Reviewer, 1, "歡迎", Make.Front(), Make.Now).ShouldSucceed();

        product.IsVisible.ShouldBeTrue();
        var fact = product.Events.ShouldHaveSingleItem().ShouldBeOfType<ProductPublished>();
        (fact.ProductId, fact.Slug, fact.NameZh, fact.NameEn, fact.SupplierName, fact.CategoryEn, fact.IsCertified).ShouldBe(
            (product.Id, "carbon-helper", "碳盤查小幫手", "Carbon Helper", "碳智科技股份有限公司", "Organisational carbon inventory", false)
        );
        fact.ImagePath.ShouldBe($"/marketplace/products/carbon-helper/images/{product.Live!.Images[0].FileId}");
        var review = product.Reviews.ShouldHaveSingleItem();
        (review.Round, review.Decision, review.DecidedByName, review.Note).ShouldBe((1, ReviewDecision.Approved, Make.Reviewer.Name, "歡迎"));
    }

    [Fact]
    public void What_was_changed_since_the_reviewer_looked_is_not_approved()
    {
        var product = Make.Submitted();
        var seen = product.Round;
        product.Recall(Make.Seller, Make.Now).ShouldSucceed();
        product.Write(Make.Content("換過的名稱"), Make.Now).ShouldSucceed();
        product.Submit(Make.Seller, Make.Now).ShouldSucceed();

        product.Approve(Make.Reviewer, seen, null, Make.Front(), Make.Now).ShouldFailWith(ProductErrors.SentAgain(2));
        product.Return(Make.Reviewer, seen, Make.Note(), Make.Now).ShouldFailWith(ProductErrors.SentAgain(2));
        product.Live.ShouldBeNull();
    }

    [Fact]
    public void The_live_version_stays_until_the_next_is_approved()
    {
        var product = Make.Revised(RevisionState.Submitted);
        product.Live!.NameZh.ShouldBe("碳盤查小幫手");
        product.Changes.Select(c => c.Field).ShouldBe([ProductField.NameZh, ProductField.Images]);
        product.Changes[0].ShouldBe(new FieldChange(ProductField.NameZh, "碳盤查小幫手", "碳盤查小幫手二版"));

        product.Approve(Make.Reviewer, product.Round, null, Make.Front(), Make.Now.AddDays(1)).ShouldSucceed();

        product.Live!.NameZh.ShouldBe("碳盤查小幫手二版");
        product.PublishedAt.ShouldBe(Make.Now);
        product.Revisions.Count(r => r.State == RevisionState.Superseded).ShouldBe(1);
        product.Events.OfType<ProductPublished>().Single().NameZh.ShouldBe("碳盤查小幫手二版");
    }

    [Fact]
    public void Every_field_that_differs_is_told()
    {
        var before = Make.Content();
        var after = new ProductContent
        {
            Name = LocalText.Line("甲", "A"),
            Summary = LocalText.Line("乙", "B"),
            Overview = LocalText.Line("丙", "C"),
            Features = LocalText.Line("丁", "D"),
            Plans = LocalText.Line("戊", "E"),
            Cases = LocalText.Line("己", "F"),
            CategoryId = Guid.CreateVersion7(),
            Industries = [ProductContent.AllIndustries],
            Deployment = Deployment.Hybrid,
            PriceModel = PriceModel.Free,
            Website = "https://other.example.com",
            Images = [new ProductImage(Guid.CreateVersion7(), "另一張", "Another")],
            Files = [new ProductFile(Guid.CreateVersion7(), "型錄", null)],
        };
        FieldChange.Between(before, after).Select(c => c.Field).ShouldBe(Enum.GetValues<ProductField>());
        FieldChange.Between(before, before).ShouldBeEmpty();
    }

    [Fact]
    public void A_version_without_a_difference_is_not_sent()
    {
        var product = Make.Listed();
        product.Write(product.Live!.Content, Make.Now).ShouldSucceed();
        product.Submit(Make.Seller, Make.Now).ShouldFailWith(ProductErrors.NothingChanged);
    }

    [Fact]
    public void What_somebody_has_claimed_is_decided_by_nobody_else_until_it_is_taken_over()
    {
        var (product, other) = (Make.Submitted(), Actor.Staff(Guid.CreateVersion7(), "乙審查"));
        product.Claim(Make.Reviewer, Make.Now).ShouldSucceed();
        foreach (
            var refused in (Result[])
                [
                    product.Claim(other, Make.Now),
                    product.Release(other),
                    product.Approve(other, 1, null, Make.Front(), Make.Now),
                    product.Return(other, 1, Make.Note(), Make.Now),
                ]
        )
            refused.Error!.Args[0].ShouldBe(Make.Reviewer.Name);
        product.TakeOver(other, Make.Now).ShouldSucceed();
        product.Return(other, 1, Make.Note(), Make.Now).ShouldSucceed();
        (product.ClaimedById, product.ClaimedByName, product.ClaimedAt).ShouldBe((null, null, null));
    }

    [Fact]
    public void A_claim_ends_with_the_round_with_its_release_and_with_who_made_it()
    {
        var (recalled, released, erased) = (Make.Submitted(), Make.Submitted(), Make.Submitted());
        foreach (var product in (Product[])[recalled, released, erased])
            product.Claim(Make.Reviewer, Make.Now).ShouldSucceed();
        recalled.Recall(Make.Seller, Make.Now).ShouldSucceed();
        released.Release(Make.Reviewer).ShouldSucceed();
        erased.EraseReviewer(Make.Reviewer.Id);
        foreach (var product in (Product[])[recalled, released, erased])
            (product.ClaimedById, product.ClaimedByName).ShouldBe((null, null));
    }

    [Fact]
    public void Nobody_reviews_what_they_sent_themselves()
    {
        var product = Make.Draft();
        product.Submit(Make.Seller, Make.Now).ShouldSucceed();
        var same = Actor.Staff(Make.Seller.Id, Make.Seller.Name);
        product.Approve(same, 1, null, Make.Front(), Make.Now).ShouldFailWith(ProductErrors.OwnProduct);
        product.Return(same, 1, Make.Note(), Make.Now).ShouldFailWith(ProductErrors.OwnProduct);
    }

    [Fact]
    public void A_return_says_what_is_wrong_where()
    {
        var product = Make.Submitted();
        var note = ReturnNote
            .From(" 請補正 ", new Dictionary<ProductSection, string?> { [ProductSection.Images] = "圖片不清楚", [ProductSection.Plans] = " " })
            .Value;
        product.Return(Make.Reviewer, 1, note, Make.Now).ShouldSucceed();
        product.Open!.ReturnReason.ShouldBe("請補正");
        product.Open.Remarks.ShouldBe([new SectionRemark(ProductSection.Images, "圖片不清楚")]);
        product.Submit(Make.Seller, Make.Now).ShouldSucceed();
        product.Round.ShouldBe(2);
        ReturnNote.From(" ").Fields().ShouldBe(["Reason", "Description"]);
    }

    [Fact]
    public void Only_what_has_a_remark_is_open_again_until_it_is_approved()
    {
        var product = Make.Submitted();
        product.OpenSections.ShouldBeEmpty();
        var note = ReturnNote
            .From("請補正", new Dictionary<ProductSection, string?> { [ProductSection.Plans] = "請補方案", [ProductSection.Cases] = "請補案例" })
            .Value;
        product.Return(Make.Reviewer, 1, note, Make.Now).ShouldSucceed();
        product.OpenSections.ShouldBe([ProductSection.Plans, ProductSection.Cases]);
        var sent = product.Open!.Content;

        foreach (
            var closed in (ProductContent[])
                [
                    sent with
                    {
                        Name = LocalText.Line("別的名稱"),
                    },
                    sent with
                    {
                        Website = "https://other.example.com",
                    },
                    sent with
                    {
                        Images = [],
                    },
                    sent with
                    {
                        Files = [new ProductFile(Guid.CreateVersion7(), "型錄", null)],
                    },
                    sent with
                    {
                        Plans = LocalText.Line("每月 3,000 元"),
                        Deployment = Deployment.Hybrid,
                    },
                ]
        )
            product.Write(closed, Make.Now).ShouldFailWith(ProductErrors.SectionClosed);
        product.Write(sent with { Plans = LocalText.Line("每月 3,000 元") }, Make.Now).ShouldSucceed();

        // taking it back opens nothing else
        product.Submit(Make.Seller, Make.Now).ShouldSucceed();
        product.Recall(Make.Seller, Make.Now).ShouldSucceed();
        (product.Open.State, product.OpenSections.Count).ShouldBe((RevisionState.Returned, 2));
        product.Submit(Make.Seller, Make.Now).ShouldSucceed();
        product.Approve(Make.Reviewer, 3, null, Make.Front(), Make.Now).ShouldSucceed();
        product.OpenSections.ShouldBe(Enum.GetValues<ProductSection>());
        product.Write(sent with { Name = LocalText.Line("別的名稱") }, Make.Now).ShouldSucceed();
        product.OpenSections.ShouldBe(Enum.GetValues<ProductSection>());
    }

    [Fact]
    public void A_round_that_was_returned_keeps_what_it_was()
    {
        var product = Make.Returned();
        var kept = product.Reviews.ShouldHaveSingleItem().Sent;
        product.Write(product.Open!.Content with { Name = LocalText.Line("短名") }, Make.Now).ShouldSucceed();
        FieldChange
            .Since(kept, product.Open.Content)
            .Select(c => (c.Field, c.Before, c.After))
            .ShouldBe([(ProductField.NameZh, "碳盤查小幫手", "短名"), (ProductField.NameEn, "Carbon Helper", null)]);
    }

    [Fact]
    public void Nothing_is_sent_that_everybody_would_miss_something_of()
    {
        var product = Make.Draft(new ProductContent { Name = LocalText.Line("只有名稱") });
        product
            .Submit(Make.Seller, Make.Now)
            .Fields()
            .ShouldBe(["SummaryZh", "OverviewZh", "FeaturesZh", "CategoryId", "Industries", "Deployment", "PriceModel", "Images"]);
    }

    [Fact]
    public void Drafts_keep_to_what_can_be_stored()
    {
        var content = Make.Content() with
        {
            Name = LocalText.Line(new string('長', 61)),
            Industries = ["24", "99"],
            Images = [new ProductImage(Guid.CreateVersion7(), "", null)],
            Files = [.. Enumerable.Range(0, 6).Select(i => new ProductFile(Guid.CreateVersion7(), $"檔案 {i}", null))],
        };
        Make.Draft().Write(content, Make.Now).Fields().ShouldBe(["NameZh", "Industries", "Files", "Images"]);
        Product.Begin(Guid.CreateVersion7(), "slug", new ProductContent(), Make.Now).Fields().ShouldBe(["NameZh"]);
    }

    [Fact]
    public void All_industries_are_all()
    {
        ProductContent.IndustriesOf(["25", "24", "25"]).ShouldBe(["24", "25"]);
        ProductContent.IndustriesOf(OfficialIndustries.All.Select(i => i.Code)).ShouldBe([ProductContent.AllIndustries]);
        ProductContent.IndustriesOf(["24", ProductContent.AllIndustries]).ShouldBe([ProductContent.AllIndustries]);
    }

    [Theory]
    [InlineData("Carbon Helper 2.0", "carbon-helper-2-0")]
    [InlineData("  --Ünïted  ", "n-ted")]
    public void Addresses_are_made_of_latin_names(string name, string slug) => Slug.Of(name, Guid.CreateVersion7()).ShouldBe(slug);

    [Fact]
    public void Names_without_latin_letters_get_an_address_that_is_their_own()
    {
        var (first, second) = (Slug.Of("碳盤查", Guid.CreateVersion7()), Slug.Of("碳盤查", Guid.CreateVersion7()));
        first.ShouldNotBe(second);
        first.Length.ShouldBeLessThanOrEqualTo(Slug.MaxLength);
        Slug.Another(new string('a', 60), Guid.CreateVersion7()).Length.ShouldBeLessThanOrEqualTo(Slug.MaxLength);
    }
}

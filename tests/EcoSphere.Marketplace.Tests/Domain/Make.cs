using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Marketplace.Domain.Verifications;

namespace EcoSphere.Marketplace.Tests.Domain;

/// <summary>Products, inquiries and verifications for tests.</summary>
internal static class Make
{
    /// <summary>Until when whoever has an inquiry is to answer.</summary>
    public static readonly DateTimeOffset Due = new(2026, 11, 24, 16, 0, 0, TimeSpan.Zero);

    public static readonly DateTimeOffset Now = new(2026, 11, 20, 3, 4, 5, TimeSpan.Zero);

    public static readonly Actor Reviewer = Actor.Staff(Guid.CreateVersion7(), "陳審查");

    public static readonly Actor Seller = Actor.Supplier(Guid.CreateVersion7(), "許產品");

    public static readonly Actor Asker = Actor.Asker(Guid.CreateVersion7(), "林諮詢");

    public static readonly Category Category = new(1, "carbon-inventory", "組織碳盤查", "Organisational carbon inventory");

    public static ProductContent Content(string nameZh = "碳盤查小幫手", string? nameEn = "Carbon Helper") =>
        new()
        {
            Name = LocalText.Line(nameZh, nameEn),
            Summary = LocalText.Line("三步驟完成工廠碳盤查。", "Your plant's inventory in three steps."),
            Overview = LocalText.Paragraphs("匯入電費單與燃料單，自動換算排放量。"),
            Features = LocalText.Paragraphs("係數自動更新\n匯出清冊"),
            CategoryId = Category.Id,
            Industries = ["24", "25"],
            Deployment = Deployment.Cloud,
            PriceModel = PriceModel.Subscription,
            Website = "https://www.example.com",
            Images = [new ProductImage(Guid.CreateVersion7(), "儀表板畫面", null)],
        };

    public static Supplier Supplier(string name = "碳智科技股份有限公司") =>
        EcoSphere.Marketplace.Domain.Suppliers.Supplier.Join(Guid.CreateVersion7(), Guid.CreateVersion7().ToString("N"), name);

    public static Storefront Front(bool isActive = true) =>
        new(LocalText.Line("碳智科技股份有限公司"), isActive, new LocalText(Category.NameZh, Category.NameEn));

    public static Product Draft(ProductContent? content = null) => Product.Begin(Guid.CreateVersion7(), "carbon-helper", content ?? Content(), Now).Value;

    public static Product Submitted()
    {
        var product = Draft();
        product.Submit(Seller, Now).ShouldSucceed();
        return product;
    }

    public static Product Returned()
    {
        var product = Submitted();
        product.Return(Reviewer, product.Round, Note(), Now).ShouldSucceed();
        return product;
    }

    /// <summary>A product that everybody sees; what made it so has been published.</summary>
    public static Product Listed(ProductContent? content = null)
    {
        var product = Draft(content);
        product.Submit(Seller, Now).ShouldSucceed();
        product.Approve(Reviewer, product.Round, note: null, Front(), Now).ShouldSucceed();
        product.TakeEvents();
        return product;
    }

    public static Product Withdrawn()
    {
        var product = Listed();
        product.Withdraw(Seller, "改版中", Now).ShouldSucceed();
        product.TakeEvents();
        return product;
    }

    /// <summary>A listed product with another version under way.</summary>
    public static Product Revised(RevisionState state)
    {
        var product = Listed();
        product.Write(Content("碳盤查小幫手二版"), Now).ShouldSucceed();
        if (state != RevisionState.Draft)
            product.Submit(Seller, Now).ShouldSucceed();
        if (state == RevisionState.Returned)
            product.Return(Reviewer, product.Round, Note(), Now).ShouldSucceed();
        return product;
    }

    public static ReturnNote Note(string reason = "請補充方案價格") =>
        ReturnNote
            .From(reason, new Dictionary<ProductSection, string?> { [ProductSection.Description] = "名稱太長", [ProductSection.Images] = "圖片不清楚" })
            .Value;

    public static AskerContact Contact() => AskerContact.From("林諮詢", "lin@example.com", "04-2359-0001", "綠源精密股份有限公司", "53120057", "專員").Value;

    public static Inquiry Unassigned() => Ask(new InquirySubject(InquiryTopic.Recommendation, "想找碳盤查工具"));

    public static Inquiry Assigned(Guid? supplierId = null) =>
        Ask(new InquirySubject(InquiryTopic.Price, "請報價", Guid.CreateVersion7(), supplierId ?? Guid.CreateVersion7()));

    public static Inquiry Closed()
    {
        var inquiry = Assigned();
        inquiry.Close(Asker, null, Now).ShouldSucceed();
        return inquiry;
    }

    public static Inquiry Ask(InquirySubject subject) => Inquiry.Ask("IQ-2026-000001", new InquiryAsker(Asker.Id, null), subject, Contact(), Due, Now).Value;

    public static ToolVerification Verification(VerificationState state = VerificationState.Requested, bool isPassed = true)
    {
        var made = ToolVerification.Request("TV-2026-000001", Guid.CreateVersion7(), Guid.CreateVersion7(), Seller, null, Now).Value;
        (VerificationState Reached, Func<Kernel.Result> Step)[] way =
        [
            (VerificationState.NeedsConfirmed, () => made.ConfirmNeeds(Reviewer, 30_000m, null, Now)),
            (VerificationState.Applied, () => made.Apply(Seller, Guid.CreateVersion7(), null, Now)),
            (VerificationState.Accepted, () => made.AcceptApplication(Reviewer, null, Now)),
            (VerificationState.Paid, () => made.RecordPayment(Reviewer, Fee(), null, Now)),
            (VerificationState.Checked, () => made.RecordCheck(Reviewer, isPassed && state != VerificationState.Failed, null, Now)),
            (VerificationState.Reported, () => made.SendReport(Reviewer, Guid.CreateVersion7(), null, Now)),
            (VerificationState.Certified, () => made.Certify(Reviewer, "CT-2026-000001", new DateOnly(2027, 11, 20), Now)),
        ];
        switch (state)
        {
            case VerificationState.Withdrawn:
                made.Withdraw(Seller, null, Now).ShouldSucceed();
                return made;
            case VerificationState.Ended:
                made.End(Reviewer, "資料不全", Now).ShouldSucceed();
                return made;
        }

        foreach (var (reached, step) in way)
        {
            if (made.State == state || (state == VerificationState.Failed && reached == VerificationState.Certified))
                break;
            step().ShouldSucceed();
        }

        if (state == VerificationState.Failed)
            made.Fail(Reviewer, "未達標準", Now).ShouldSucceed();
        if (state == VerificationState.Expired)
            made.Expire(Now.AddYears(2)).ShouldSucceed();
        return made;
    }

    public static VerificationFee Fee() => VerificationFee.From(30_000m, "AB12345678", new DateOnly(2026, 11, 20), Now).Value;
}

using EcoSphere.Marketplace.Contracts;
using EcoSphere.Marketplace.Domain.Products;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Domain.Products;

/// <summary>Random sequences of everything that can be done with a product.</summary>
public class ProductPropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void There_is_one_live_version_at_most_and_one_under_way_at_most() =>
        Check(
            (product, _) =>
                product.Revisions.Count(r => r.State == RevisionState.Approved) <= 1
                && product.Revisions.Count(r => r.IsOpen) <= 1
                && (product.Listing == ListingState.NeverListed) == (product.Live is null)
        );

    /// <summary>Another module that only hears the events knows exactly what can be seen, and how.</summary>
    [Fact]
    public void The_events_tell_everything() =>
        Check(
            (product, copy) =>
                copy.IsVisible == product.IsVisible && copy.IsCertified == product.IsCertified && (!product.IsVisible || copy.Name == product.Live!.NameZh)
        );

    [Fact]
    public void Nothing_goes_live_that_no_reviewer_has_read() => Check((product, copy) => product.Live is null || copy.Read.Contains(product.Live.NameZh!));

    private static void Check(Func<Product, Copy, bool> holds) =>
        Prop.ForAll(
                Steps.Sequences(operations: 11),
                steps =>
                {
                    var product = Make.Draft();
                    var copy = new Copy();
                    foreach (var step in steps)
                    {
                        Do(step, product, copy);
                        copy.Hear(product);
                        if (!holds(product, copy))
                            return false;
                    }

                    return true;
                }
            )
            .Check(Many);

    private static void Do(Step step, Product product, Copy copy)
    {
        var by = step.Flag ? Make.Seller : Make.Reviewer;
        // a page that was opened some time ago shows an earlier round
        if (step.Target % 3 == 0 && product.Open is { State: RevisionState.Submitted } sent)
            (copy.SeenRound, copy.SeenName) = (product.Round, sent.NameZh!);
        switch (step.Operation)
        {
            case 0:
                product.Write(Make.Content($"名稱 {step.Target}"), Make.Now);
                break;
            case 1:
                product.Discard(Make.Now);
                break;
            case 2:
                product.Submit(Make.Seller, Make.Now);
                break;
            case 3:
                product.Recall(Make.Seller, Make.Now);
                break;
            case 4:
                if (product.Approve(Make.Reviewer, copy.SeenRound, null, Make.Front(step.Flag), Make.Now).IsSuccess)
                    copy.Read.Add(copy.SeenName);
                break;
            case 5:
                product.Return(Make.Reviewer, copy.SeenRound, Make.Note(), Make.Now);
                break;
            case 6:
                product.Withdraw(by, "原因", Make.Now);
                break;
            case 7:
                product.ListAgain(by, Make.Front());
                break;
            case 8:
                product.FollowSupplier(Make.Front(step.Flag));
                break;
            case 9:
                product.Certify($"CT-{step.Target}", new DateOnly(2027, 1, 1));
                break;
            default:
                product.EndCertification(product.CertificateNumber ?? "CT-0");
                break;
        }
    }

    private sealed class Copy
    {
        public bool IsVisible { get; private set; }

        public bool IsCertified { get; private set; }

        public string? Name { get; private set; }

        public int SeenRound { get; set; }

        public string SeenName { get; set; } = "";

        public HashSet<string> Read { get; } = new(StringComparer.Ordinal);

        public void Hear(Product product)
        {
            foreach (var fact in product.TakeEvents())
                switch (fact)
                {
                    case ProductPublished published:
                        (IsVisible, Name) = (true, published.NameZh);
                        break;
                    case ProductWithdrawn:
                        IsVisible = false;
                        break;
                    case ProductCertified:
                        IsCertified = true;
                        break;
                    case ProductCertificationEnded:
                        IsCertified = false;
                        break;
                }
        }
    }
}

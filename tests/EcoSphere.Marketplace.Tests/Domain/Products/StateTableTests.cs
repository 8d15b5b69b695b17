using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Products;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Domain.Products;

/// <summary>Every action in every state: done, without effect, or refused with a sentence that says why.</summary>
public class StateTableTests
{
    private const string Same = "same";

    private static readonly Dictionary<string, Func<Product>> States = new(StringComparer.Ordinal)
    {
        ["Draft"] = () => Make.Draft(),
        ["Submitted"] = Make.Submitted,
        ["Returned"] = Make.Returned,
        ["Listed"] = () => Make.Listed(),
        ["Listed, Draft"] = () => Make.Revised(RevisionState.Draft),
        ["Listed, Submitted"] = () => Make.Revised(RevisionState.Submitted),
        ["Listed, Returned"] = () => Make.Revised(RevisionState.Returned),
        ["Withdrawn"] = Make.Withdrawn,
    };

    private static readonly Dictionary<string, Func<Product, Result>> Actions = new(StringComparer.Ordinal)
    {
        ["Write"] = p => p.Write(Make.Content("又一版"), Make.Now),
        ["Discard"] = p => p.Discard(Make.Now),
        ["Submit"] = p => p.Submit(Make.Seller, Make.Now),
        ["Recall"] = p => p.Recall(Make.Seller, Make.Now),
        ["Claim"] = p => p.Claim(Make.Reviewer, Make.Now),
        ["TakeOver"] = p => p.TakeOver(Make.Reviewer, Make.Now),
        ["Release"] = p => p.Release(Make.Reviewer),
        ["Approve"] = p => p.Approve(Make.Reviewer, p.Round, "好", Make.Front(), Make.Now),
        ["Return"] = p => p.Return(Make.Reviewer, p.Round, Make.Note(), Make.Now),
        ["Withdraw"] = p => p.Withdraw(Make.Seller, "停售", Make.Now),
        ["ListAgain"] = p => p.ListAgain(Make.Seller, Make.Front()),
        ["Certify"] = p => p.Certify("CT-2026-000001", new DateOnly(2027, 1, 1)),
    };

    // "→ state" the action is done; "same" it succeeds and changes nothing; everything else is the message it is refused with
    private static readonly string[][] Table =
    [
        ["", "Draft", "Submitted", "Returned", "Listed", "Listed, Draft", "Listed, Submitted", "Listed, Returned", "Withdrawn"],
        ["Write", "→ Draft", InReview, "→ Returned", "→ Listed, Draft", "→ Listed, Draft", InReview, "→ Listed, Returned", "→ Withdrawn, Draft"],
        ["Discard", OnlyVersion, InReview, OnlyVersion, NothingOpen, "→ Listed", InReview, "→ Listed", NothingOpen],
        ["Submit", "→ Submitted", Same, "→ Submitted", NothingOpen, "→ Listed, Submitted", Same, "→ Listed, Submitted", NothingOpen],
        ["Recall", NotSent, "→ Draft", Returned, NothingOpen, NotSent, "→ Listed, Draft", Returned, NothingOpen],
        ["Claim", NotSent, "→ Submitted", Returned, NothingOpen, NotSent, "→ Listed, Submitted", Returned, NothingOpen],
        ["TakeOver", NotSent, "→ Submitted", Returned, NothingOpen, NotSent, "→ Listed, Submitted", Returned, NothingOpen],
        ["Release", NotSent, Same, Returned, NothingOpen, NotSent, Same, Returned, NothingOpen],
        ["Approve", NotSent, "→ Listed", Returned, NothingOpen, NotSent, "→ Listed", Returned, NothingOpen],
        ["Return", NotSent, "→ Returned", Returned, NothingOpen, NotSent, "→ Listed, Returned", Returned, NothingOpen],
        ["Withdraw", NotListed, NotListed, NotListed, "→ Withdrawn", "→ Withdrawn, Draft", "→ Withdrawn, Submitted", "→ Withdrawn, Returned", NotListed],
        ["ListAgain", NotWithdrawn, NotWithdrawn, NotWithdrawn, NotWithdrawn, NotWithdrawn, NotWithdrawn, NotWithdrawn, "→ Listed"],
        ["Certify", NotApproved, NotApproved, NotApproved, "→ Listed", "→ Listed, Draft", "→ Listed, Submitted", "→ Listed, Returned", "→ Withdrawn"],
    ];

    private static string InReview => ProductErrors.InReview.Message;

    private static string OnlyVersion => ProductErrors.OnlyVersion.Message;

    private static string NothingOpen => ProductErrors.NothingOpen.Message;

    private static string NotSent => ProductErrors.NotSent.Message;

    private static string Returned => ProductErrors.Returned.Message;

    private static string NotListed => ProductErrors.NotListed.Message;

    private static string NotWithdrawn => ProductErrors.NotWithdrawn.Message;

    private static string NotApproved => ProductErrors.NotApproved.Message;

    public static TheoryData<string, string, string> Cells()
    {
        var cells = new TheoryData<string, string, string>();
        foreach (var row in Table.Skip(1))
            for (var column = 1; column < row.Length; column++)
                cells.Add(row[0], Table[0][column], row[column]);
        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Action_in_state(string action, string state, string outcome)
    {
        var product = States[state]();
        var version = product.Version;

        var result = Actions[action](product);

        if (outcome.StartsWith('→'))
        {
            result.ShouldSucceed();
            StateOf(product).ShouldBe(outcome[2..]);
            product.Version.ShouldNotBe(version);
            return;
        }

        if (outcome == Same)
            result.ShouldSucceed();
        else
            (result.Error!.Kind, result.Error.Message).ShouldBe((ErrorKind.Conflict, outcome));
        StateOf(product).ShouldBe(state);
        product.Version.ShouldBe(version);
        product.Events.ShouldBeEmpty();
    }

    [Fact]
    public void The_table_names_every_action()
    {
        var methods = typeof(Product)
            .GetMethods()
            .Where(m => m.DeclaringType == typeof(Product) && !m.IsStatic && typeof(Result).IsAssignableFrom(m.ReturnType));
        Table.Skip(1).Select(r => r[0]).ShouldBe(methods.Select(m => m.Name), ignoreOrder: true);
    }

    private static string StateOf(Product product)
    {
        var open = product.Open?.State.ToString();
        return product.Listing == ListingState.NeverListed ? open!
            : open is null ? product.Listing.ToString()
            : $"{product.Listing}, {open}";
    }
}

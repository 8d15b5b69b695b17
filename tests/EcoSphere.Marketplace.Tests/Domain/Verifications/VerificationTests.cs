using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Verifications;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using Result = EcoSphere.Kernel.Result;

namespace EcoSphere.Marketplace.Tests.Domain.Verifications;

public class VerificationTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static readonly Dictionary<VerificationAction, Func<ToolVerification, Actor, Result>> Actions = new()
    {
        [VerificationAction.ConfirmNeeds] = (v, by) => v.ConfirmNeeds(by, 30_000m, null, Make.Now),
        [VerificationAction.Apply] = (v, by) => v.Apply(by, Guid.CreateVersion7(), null, Make.Now),
        [VerificationAction.ReturnApplication] = (v, by) => v.ReturnApplication(by, "印章不清楚", Make.Now),
        [VerificationAction.AcceptApplication] = (v, by) => v.AcceptApplication(by, null, Make.Now),
        [VerificationAction.RecordPayment] = (v, by) => v.RecordPayment(by, Make.Fee(), null, Make.Now),
        [VerificationAction.RecordCheck] = (v, by) => v.RecordCheck(by, isPassed: true, null, Make.Now),
        [VerificationAction.SendReport] = (v, by) => v.SendReport(by, Guid.CreateVersion7(), null, Make.Now),
        [VerificationAction.Certify] = (v, by) => v.Certify(by, "CT-2026-000009", new DateOnly(2027, 11, 20), Make.Now),
        [VerificationAction.Fail] = (v, by) => v.Fail(by, "未達標準", Make.Now),
        [VerificationAction.Withdraw] = (v, by) => v.Withdraw(by, null, Make.Now),
        [VerificationAction.End] = (v, by) => v.End(by, "逾期未補件", Make.Now),
        [VerificationAction.Revoke] = (v, by) => v.Revoke(by, "資料不實", Make.Now),
        [VerificationAction.Expire] = (v, _) => v.Expire(Make.Now.AddYears(2)),
    };

    // who may do what, and where it leads from each state; everything that is not here is refused
    private static readonly (VerificationAction Action, Side? By, string From, VerificationState To)[] Table =
    [
        (VerificationAction.ConfirmNeeds, Side.Staff, "Requested", VerificationState.NeedsConfirmed),
        (VerificationAction.Apply, Side.Supplier, "NeedsConfirmed", VerificationState.Applied),
        (VerificationAction.ReturnApplication, Side.Staff, "Applied", VerificationState.NeedsConfirmed),
        (VerificationAction.AcceptApplication, Side.Staff, "Applied", VerificationState.Accepted),
        (VerificationAction.RecordPayment, Side.Staff, "Accepted", VerificationState.Paid),
        (VerificationAction.RecordCheck, Side.Staff, "Paid", VerificationState.Checked),
        (VerificationAction.SendReport, Side.Staff, "Checked", VerificationState.Reported),
        (VerificationAction.Certify, Side.Staff, "Reported", VerificationState.Certified),
        (VerificationAction.Withdraw, Side.Supplier, "Requested NeedsConfirmed Applied Accepted Paid Checked Reported", VerificationState.Withdrawn),
        (VerificationAction.End, Side.Staff, "Requested NeedsConfirmed Applied Accepted Paid Checked Reported", VerificationState.Ended),
        (VerificationAction.Revoke, Side.Staff, "Certified", VerificationState.Ended),
        (VerificationAction.Expire, null, "Certified", VerificationState.Expired),
    ];

    public static TheoryData<string, string, string> Cells()
    {
        var cells = new TheoryData<string, string, string>();
        foreach (var action in Actions.Keys)
        foreach (var state in Enum.GetNames<VerificationState>())
        foreach (var side in (Side[])[Side.Supplier, Side.Staff])
            cells.Add(action.ToString(), state, side.ToString());
        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Action_in_state_by_a_side(string action, string state, string side)
    {
        var verification = Make.Verification(Enum.Parse<VerificationState>(state));
        verification.State.ToString().ShouldBe(state);
        var (version, steps) = (verification.Version, verification.Steps.Count);
        var (what, by) = (Enum.Parse<VerificationAction>(action), new Actor(Enum.Parse<Side>(side), Guid.CreateVersion7(), "某人"));
        // a tool that has passed is not failed: that cell has a test of its own
        var move = Table.SingleOrDefault(t => t.Action == what && t.From.Split(' ').Contains(state) && (t.By is null || t.By == by.Side));

        var result = Actions[what](verification, by);

        if (move.From is not null)
        {
            result.ShouldSucceed();
            verification.State.ShouldBe(move.To);
            verification.Steps[^1].Action.ShouldBe(what);
            verification.Version.ShouldNotBe(version);
            return;
        }

        result.Error.ShouldNotBeNull().Kind.ShouldBeOneOf(ErrorKind.Conflict, ErrorKind.Forbidden);
        (verification.State.ToString(), verification.Steps.Count, verification.Version).ShouldBe((state, steps, version));
    }

    [Fact]
    public void A_tool_that_has_not_passed_gets_no_certificate_and_ends()
    {
        var failed = Make.Verification(VerificationState.Reported, isPassed: false);
        failed.Certify(Make.Reviewer, "CT-1", new DateOnly(2027, 1, 1), Make.Now).ShouldFailWith(VerificationErrors.NotPassed);
        failed.Fail(Make.Reviewer, " ", Make.Now).Fields().ShouldBe(["Note"]);
        failed.Fail(Make.Reviewer, "未達標準", Make.Now).ShouldSucceed();
        failed.State.ShouldBe(VerificationState.Failed);
        Make.Verification(VerificationState.Reported).Fail(Make.Reviewer, "誤按", Make.Now).ShouldFailWith(VerificationErrors.Passed);
    }

    [Fact]
    public void The_seven_steps_keep_what_they_bring()
    {
        var done = Make.Verification(VerificationState.Certified);
        done.Steps.Select(s => s.State)
            .ShouldBe([
                VerificationState.Requested,
                VerificationState.NeedsConfirmed,
                VerificationState.Applied,
                VerificationState.Accepted,
                VerificationState.Paid,
                VerificationState.Checked,
                VerificationState.Reported,
                VerificationState.Certified,
            ]);
        (done.FeeQuoted, done.FeePaid, done.InvoiceNumber, done.PaidOn).ShouldBe((30_000m, 30_000m, "AB12345678", new DateOnly(2026, 11, 20)));
        (done.CertificateNumber, done.ValidUntil, done.IsOpen, done.Stage).ShouldBe(("CT-2026-000001", new DateOnly(2027, 11, 20), false, null));
        done.Documents.Select(d => (d.Kind, d.From))
            .ShouldBe([(VerificationDocumentKind.SignedApplication, Side.Supplier), (VerificationDocumentKind.Report, Side.Staff)]);
    }

    [Fact]
    public void A_certificate_is_good_through_its_last_day()
    {
        var certified = Make.Verification(VerificationState.Certified);
        // 2027-11-20 in Taipei is over at 16:00 UTC
        certified.Expire(new DateTimeOffset(2027, 11, 20, 15, 59, 59, TimeSpan.Zero)).ShouldFailWith(VerificationErrors.StillValid);
        certified.Expire(new DateTimeOffset(2027, 11, 20, 16, 0, 0, TimeSpan.Zero)).ShouldSucceed();
    }

    [Fact]
    public void Documents_go_both_ways_while_it_is_under_way()
    {
        var verification = Make.Verification(VerificationState.Paid);
        verification.AddDocument(Make.Seller, VerificationDocumentKind.ToolMaterial, Guid.CreateVersion7(), "操作手冊", Make.Now).ShouldSucceed();
        verification.AddDocument(Make.Reviewer, VerificationDocumentKind.Other, Guid.CreateVersion7(), " ", Make.Now).Fields().ShouldBe(["Title"]);
        Make.Verification(VerificationState.Certified)
            .AddDocument(Make.Seller, VerificationDocumentKind.Other, Guid.CreateVersion7(), "晚了", Make.Now)
            .ShouldFailWith(VerificationErrors.Over);
    }

    [Fact]
    public void What_is_missing_is_told_only_to_who_may_take_the_step()
    {
        var verification = Make.Verification();
        verification.ConfirmNeeds(Make.Reviewer, 0.5m, null, Make.Now).Fields().ShouldBe(["Fee"]);
        verification.ConfirmNeeds(Make.Seller, null, null, Make.Now).ShouldFailWith(VerificationErrors.StaffOnly);
        Make.Verification(VerificationState.NeedsConfirmed).Apply(Make.Seller, null, null, Make.Now).Fields().ShouldBe(["File"]);
        Make.Verification(VerificationState.Checked).SendReport(Make.Reviewer, null, null, Make.Now).Fields().ShouldBe(["File"]);
        Make.Verification(VerificationState.Reported)
            .Certify(Make.Reviewer, null, new DateOnly(2026, 11, 20), Make.Now)
            .Fields()
            .ShouldBe(["CertificateNumber", "ValidUntil"]);
        VerificationFee.From(-1m, null, new DateOnly(2026, 11, 21), Make.Now).Fields().ShouldBe(["Amount", "InvoiceNumber", "PaidOn"]);
    }

    [Fact]
    public void The_turn_passes_on_when_the_receipt_comes()
    {
        var verification = Make.Verification(VerificationState.Accepted);
        VerificationMoves.TurnOf(verification.State, verification.IsPaymentAwaited).ShouldBe(Side.Supplier);
        verification.AddDocument(Make.Seller, VerificationDocumentKind.PaymentProof, Guid.CreateVersion7(), "收據", Make.Now.AddDays(3)).ShouldSucceed();
        VerificationMoves.TurnOf(verification.State, verification.IsPaymentAwaited).ShouldBe(Side.Staff);
        verification.StateSince.ShouldBe(Make.Now.AddDays(3));
        verification.AddDocument(Make.Seller, VerificationDocumentKind.PaymentProof, Guid.CreateVersion7(), "另一張", Make.Now.AddDays(9)).ShouldSucceed();
        verification.StateSince.ShouldBe(Make.Now.AddDays(3));
    }

    [Fact]
    public void A_side_gives_only_its_own_kinds_of_documents_and_not_without_end()
    {
        var verification = Make.Verification(VerificationState.Paid);
        foreach (
            var kind in (VerificationDocumentKind?[])
                [null, VerificationDocumentKind.Report, VerificationDocumentKind.SignedApplication, (VerificationDocumentKind)99]
        )
            verification.AddDocument(Make.Seller, kind, Guid.CreateVersion7(), "x", Make.Now).Fields().ShouldBe(["Kind"]);
        verification
            .AddDocument(Make.Reviewer, VerificationDocumentKind.ToolMaterial, null, null, Make.Now)
            .Fields()
            .ShouldBe(["Title", "Kind", "File"], ignoreOrder: true);
        while (verification.Documents.Count < ToolVerification.MostDocuments)
            verification.AddDocument(Make.Seller, VerificationDocumentKind.Other, Guid.CreateVersion7(), "x", Make.Now).ShouldSucceed();
        verification
            .AddDocument(Make.Seller, VerificationDocumentKind.Other, Guid.CreateVersion7(), "x", Make.Now)
            .ShouldFailWith(VerificationErrors.TooManyDocuments);
    }

    [Fact]
    public void Whoever_has_not_read_the_last_step_is_told_who_took_it()
    {
        var verification = Make.Verification(VerificationState.Applied);
        verification.WhyStale(3).ShouldBeNull();
        var stale = verification.WhyStale(2).ShouldNotBeNull();
        (stale.Kind, stale.Args[0], stale.Args[1]).ShouldBe((ErrorKind.Conflict, (object)Make.Seller.Name, (object)"2026/11/20 11:04"));
        verification.EraseName(Make.Seller.Id);
        verification.WhyStale(2).ShouldBe(VerificationErrors.NotNow);
    }

    [Fact]
    public void Whoever_acted_for_the_supplier_takes_no_step_of_staff()
    {
        var verification = Make.Verification(VerificationState.Applied);
        verification.AcceptApplication(Actor.Staff(Make.Seller.Id, "兩邊都是"), null, Make.Now).ShouldFailWith(VerificationErrors.OwnTool);
    }

    [Fact]
    public void A_free_check_costs_nothing() => VerificationFee.From(0m, "免費", new DateOnly(2026, 11, 1), Make.Now).ShouldSucceed();

    [Fact]
    public void Whatever_happens_it_goes_the_way_of_the_table() =>
        Prop.ForAll(
                Steps.Sequences(operations: Actions.Count),
                steps =>
                {
                    var verification = Make.Verification();
                    foreach (var step in steps)
                    {
                        var (before, count) = (verification.State, verification.Steps.Count);
                        var action = Actions.ElementAt(step.Operation).Key;
                        var by = step.Flag ? Make.Seller : Make.Reviewer;
                        var isDone = Actions[action](verification, by).IsSuccess;
                        var move = Table.SingleOrDefault(t =>
                            t.Action == action && t.From.Split(' ').Contains(before.ToString()) && (t.By is null || t.By == by.Side)
                        );
                        if (
                            isDone != (move.From is not null)
                            || verification.State != (isDone ? move.To : before)
                            || verification.Steps.Count != count + (isDone ? 1 : 0)
                        )
                            return false;
                    }

                    return true;
                }
            )
            .Check(Many);
}

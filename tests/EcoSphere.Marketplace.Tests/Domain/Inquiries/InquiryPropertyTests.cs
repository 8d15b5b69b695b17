using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Suppliers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Domain.Inquiries;

/// <summary>Random sequences of everything that can be done with an inquiry.</summary>
public class InquiryPropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void It_is_with_a_supplier_exactly_while_it_is_assigned() =>
        Check(
            (i, _) =>
                i.State switch
                {
                    InquiryState.Unassigned => i.SupplierId is null,
                    InquiryState.Assigned => i.SupplierId is not null,
                    _ => i.ClosedAt is not null && !i.IsAwaitingAnswer,
                }
        );

    [Fact]
    public void Nothing_is_written_while_it_is_closed() =>
        Check((i, before) => before.State != InquiryState.Closed || i.State != InquiryState.Closed || i.NewMessages.Count == before.Lines);

    [Fact]
    public void Nobody_has_anything_unread_that_is_not_there() =>
        Check(
            (i, _) =>
                i.UnreadByAsker >= 0
                && i.UnreadBySupplier >= 0
                && i.UnreadByStaff >= 0
                && i.UnreadByAsker <= i.NewMessages.Count(m => m.Kind != MessageKind.Note && m.Side != Side.Asker)
                && (i.SupplierId is not null || i.UnreadBySupplier == 0)
        );

    [Fact]
    public void The_first_answer_is_known_exactly_when_nobody_waits_for_it() =>
        Check((i, _) => i.State == InquiryState.Closed || i.IsAwaitingAnswer == (i.FirstAnsweredAt is null));

    private static void Check(Func<Inquiry, (InquiryState State, int Lines), bool> holds) =>
        Prop.ForAll(
                Steps.Sequences(operations: 7),
                steps =>
                {
                    List<Supplier> suppliers = [.. Enumerable.Range(0, 3).Select(_ => Make.Supplier())];
                    var inquiry = steps[0].Flag ? Make.Unassigned() : Make.Assigned(suppliers[0].Id);
                    for (var n = 0; n < steps.Length; n++)
                    {
                        var before = (inquiry.State, inquiry.NewMessages.Count);
                        Do(steps[n], inquiry, suppliers, Make.Now.AddMinutes(n));
                        if (!holds(inquiry, before))
                            return false;
                    }

                    return true;
                }
            )
            .Check(Many);

    private static void Do(Step step, Inquiry inquiry, List<Supplier> suppliers, DateTimeOffset now)
    {
        Actor[] sides = [Make.Asker, Make.Seller, Make.Reviewer];
        var by = sides[step.Target % 3];
        var supplier = suppliers[step.Target % suppliers.Count];
        switch (step.Operation)
        {
            case 0:
                inquiry.Assign(by, supplier, Make.Due, now);
                break;
            case 1:
                inquiry.Decline(by, "原因", Make.Due, now);
                break;
            case 2:
                if (step.Flag)
                    inquiry.Close(by, null, now);
                break;
            case 3:
                inquiry.Reopen(by, suppliers.Find(s => s.Id == inquiry.SupplierId), Make.Due, now);
                break;
            case 4:
                inquiry.Write(by, "您好", [], now);
                break;
            case 5:
                inquiry.Read(by, step.Flag ? now : now.AddDays(-1), now);
                break;
            default:
                supplier.Follow(supplier.Name, step.Flag);
                break;
        }
    }
}

using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Suppliers;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Domain.Inquiries;

public class InquiryTests
{
    [Fact]
    public void About_a_product_its_supplier_has_it_at_once()
    {
        var supplier = Guid.CreateVersion7();
        var inquiry = Make.Assigned(supplier);
        (inquiry.State, inquiry.SupplierId, inquiry.UnreadBySupplier, inquiry.UnreadByStaff).ShouldBe((InquiryState.Assigned, supplier, 1, 0));
        inquiry.ResponseDueAt.ShouldBe(Make.Due);
        inquiry.IsOverdue(inquiry.ResponseDueAt).ShouldBeFalse();
        inquiry.IsOverdue(inquiry.ResponseDueAt.AddSeconds(1)).ShouldBeTrue();
    }

    [Fact]
    public void A_general_one_is_the_administrators()
    {
        var inquiry = Make.Unassigned();
        (inquiry.State, inquiry.SupplierId, inquiry.UnreadByStaff, inquiry.UnreadBySupplier).ShouldBe((InquiryState.Unassigned, null, 1, 0));
        inquiry.Write(Make.Asker, "補充說明", [], Make.Now).ShouldSucceed();
        inquiry.UnreadByStaff.ShouldBe(2);
        inquiry.Write(Make.Reviewer, "我們為您尋找", [], Make.Now).ShouldSucceed();
        (inquiry.UnreadByAsker, inquiry.FirstAnsweredAt, inquiry.IsAwaitingAnswer).ShouldBe((1, Make.Now, false));
    }

    [Fact]
    public void The_first_answer_is_that_of_whoever_has_it()
    {
        var inquiry = Make.Assigned();
        inquiry.Write(Make.Asker, "急件", [], Make.Now).ShouldSucceed();
        inquiry.Write(Make.Reviewer, "已通知供應商", [], Make.Now).ShouldSucceed();
        inquiry.Note(Make.Reviewer, "電話催過", Make.Now).ShouldSucceed();
        inquiry.IsAwaitingAnswer.ShouldBeTrue();
        inquiry.Write(Make.Seller, "報價如附件", [], Make.Now.AddHours(1)).ShouldSucceed();
        (inquiry.IsAwaitingAnswer, inquiry.FirstAnsweredAt).ShouldBe((false, Make.Now.AddHours(1)));
        inquiry.Write(Make.Seller, "再補充", [], Make.Now.AddHours(2)).ShouldSucceed();
        inquiry.FirstAnsweredAt.ShouldBe(Make.Now.AddHours(1));
    }

    [Fact]
    public void A_new_owner_has_its_own_time_and_reminder()
    {
        var inquiry = Make.Assigned();
        inquiry.Reminded(Make.Now);
        inquiry.Write(Make.Seller, "您好", [], Make.Now).ShouldSucceed();
        var later = Make.Now.AddDays(7);
        inquiry.Assign(Make.Reviewer, Make.Supplier(), later.AddDays(4), later).ShouldSucceed();
        (inquiry.IsAwaitingAnswer, inquiry.FirstAnsweredAt, inquiry.RemindedAt).ShouldBe((true, null, null));
        inquiry.ResponseDueAt.ShouldBe(later.AddDays(4));
    }

    [Fact]
    public void Lines_are_addressed_so_that_no_supplier_reads_what_was_said_with_another()
    {
        var first = Guid.CreateVersion7();
        var inquiry = Make.Assigned(first);
        inquiry.Write(Make.Seller, "我們的報價是十萬", [], Make.Now).ShouldSucceed();
        inquiry.Decline(Make.Seller, "規模不合", Make.Due, Make.Now).ShouldSucceed();
        inquiry.Write(Make.Asker, "麻煩另外推薦", [], Make.Now).ShouldSucceed();
        var second = Make.Supplier();
        inquiry.Assign(Make.Reviewer, second, Make.Due, Make.Now).ShouldSucceed();
        inquiry.Write(Make.Asker, "您好", [], Make.Now).ShouldSucceed();

        inquiry
            .NewMessages.Select(m => (m.Kind, m.Event, m.SupplierId))
            .ShouldBe([
                (MessageKind.Message, null, first),
                (MessageKind.Event, InquiryEvent.Declined, first),
                (MessageKind.Note, null, first),
                (MessageKind.Message, null, null),
                (MessageKind.Event, InquiryEvent.Assigned, second.Id),
                (MessageKind.Message, null, second.Id),
            ]);
        var seen = inquiry.NewMessages.Where(EcoSphere.Marketplace.Application.Access.ThreadSight.Of(Side.Supplier, second.Id).Compile()).Select(m => m.Text);
        seen.ShouldBe(["麻煩另外推薦", second.Name, "您好"]);
        inquiry.NewMessages.Where(EcoSphere.Marketplace.Application.Access.ThreadSight.Of(Side.Asker).Compile()).ShouldNotContain(m => m.Text == "規模不合");
    }

    [Fact]
    public void A_line_that_comes_while_somebody_reads_stays_unread()
    {
        var inquiry = Make.Assigned();
        inquiry.Write(Make.Seller, "第一則", [], Make.Now).ShouldSucceed();
        var seen = inquiry.LastMessageAt;
        inquiry.Write(Make.Seller, "第二則", [], Make.Now.AddSeconds(1)).ShouldSucceed();
        inquiry.Read(Make.Asker, seen, Make.Now.AddSeconds(2));
        inquiry.UnreadByAsker.ShouldBe(2);
        inquiry.Read(Make.Asker, inquiry.LastMessageAt, Make.Now.AddSeconds(3));
        (inquiry.UnreadByAsker, inquiry.ReadByAskerAt, inquiry.UnreadBySupplier).ShouldBe((0, Make.Now.AddSeconds(3), 1));
    }

    [Fact]
    public void Asking_again_needs_a_closed_one_of_ones_own()
    {
        var closed = Make.Closed();
        var again = Make.Ask(new InquirySubject(InquiryTopic.Other, "再請教") { Previous = closed });
        again.PreviousId.ShouldBe(closed.Id);
        var other = new InquiryAsker(Guid.CreateVersion7(), null);
        Inquiry
            .Ask("IQ", other, new InquirySubject(InquiryTopic.Other, "冒用") { Previous = closed }, Make.Contact(), Make.Due, Make.Now)
            .ShouldFailWith(InquiryErrors.NotFound);
        Inquiry
            .Ask(
                "IQ",
                new InquiryAsker(Make.Asker.Id, null),
                new InquirySubject(InquiryTopic.Other, "再問") { Previous = Make.Unassigned() },
                Make.Contact(),
                Make.Due,
                Make.Now
            )
            .ShouldFailWith(InquiryErrors.StillOpen);
    }

    [Fact]
    public void What_a_form_lacks_is_told_beside_its_field()
    {
        Inquiry
            .Ask("IQ", new InquiryAsker(Make.Asker.Id, null), new InquirySubject((InquiryTopic)99, " "), Make.Contact(), Make.Due, Make.Now)
            .Fields()
            .ShouldBe(["Topic", "Need"]);
        AskerContact.From(null, "x", "abc", null, null, null).Fields().ShouldBe(["ContactName", "ContactEmail", "ContactPhone"]);
        Make.Assigned().Write(Make.Seller, " ", [], Make.Now).Fields().ShouldBe(["Text"]);
        Make.Assigned().Decline(Make.Seller, " ", Make.Due, Make.Now).Fields().ShouldBe(["Reason"]);
    }

    [Fact]
    public void Giving_it_to_whom_has_it_changes_nothing_and_to_a_suspended_supplier_is_refused()
    {
        var supplier = Make.Supplier();
        var inquiry = Make.Assigned(supplier.Id);
        var version = inquiry.Version;
        inquiry.Assign(Make.Reviewer, supplier, Make.Due, Make.Now).ShouldSucceed();
        inquiry.Version.ShouldBe(version);
        var suspended = Make.Supplier();
        suspended.Follow(suspended.Name, isActive: false);
        inquiry.Assign(Make.Reviewer, suspended, Make.Due, Make.Now).ShouldFailWith(SupplierErrors.Suspended);
    }

    [Fact]
    public void Opened_again_it_goes_to_the_administrators_where_its_supplier_can_answer_no_more()
    {
        var supplier = Make.Supplier();
        var inquiry = Make.Assigned(supplier.Id);
        inquiry.Close(Make.Seller, null, Make.Now).ShouldSucceed();
        supplier.Follow(supplier.Name, isActive: false);
        inquiry.Reopen(Make.Reviewer, supplier, Make.Due, Make.Now).ShouldSucceed();
        (inquiry.State, inquiry.SupplierId, inquiry.ClosedAt).ShouldBe((InquiryState.Unassigned, null, null));
    }

    [Fact]
    public void An_erased_asker_ends_it_for_good()
    {
        var inquiry = Make.Assigned();
        inquiry.EraseAsker(Make.Now);
        (inquiry.State, inquiry.Need, inquiry.ContactName, inquiry.ContactEmail, inquiry.ContactPhone).ShouldBe((InquiryState.Closed, "", "", "", null));
        inquiry.Reopen(Make.Reviewer, Supplier.Join(inquiry.SupplierId!.Value, "s", "原供應商"), Make.Due, Make.Now).ShouldFailWith(InquiryErrors.AskerErased);
    }
}

using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Suppliers;

namespace EcoSphere.Marketplace.Domain.Inquiries;

/// <content>Who has it. Each move writes its line into the thread.</content>
internal sealed partial class Inquiry
{
    /// <summary>Staff gives it to a supplier, or takes it from one and gives it to another. To the one that has it already, nothing changes.</summary>
    public Result Assign(Actor by, Supplier supplier, DateTimeOffset dueAt, DateTimeOffset now)
    {
        if (State == InquiryState.Closed)
            return InquiryErrors.Closed;
        if (by.Side != Side.Staff)
            return InquiryErrors.StaffOnly;
        if (SupplierId == supplier.Id)
            return Result.Success();
        if (!supplier.IsActive)
            return SupplierErrors.Suspended;
        var what = State == InquiryState.Assigned ? InquiryEvent.Reassigned : InquiryEvent.Assigned;
        GiveTo(supplier.Id, dueAt, now);
        Happened(what, by, supplier.Name, now);
        UnreadByAsker++;
        return Result.Success();
    }

    /// <summary>The supplier cannot answer it: the administrators have it again, and read why.</summary>
    public Result Decline(Actor by, string? reason, DateTimeOffset dueAt, DateTimeOffset now)
    {
        if (State == InquiryState.Closed)
            return InquiryErrors.Closed;
        if (State != InquiryState.Assigned)
            return InquiryErrors.NotAssigned;
        if (by.Side != Side.Supplier)
            return InquiryErrors.SupplierOnly;
        var why = TextInput.Paragraphs(reason);
        var checks = new FieldChecks();
        checks.Text(why, ReasonLength, "Reason", Error.Invalid("Enter the reason; the platform reads it."));
        if (checks.Failure is { } failure)
            return failure;
        Happened(InquiryEvent.Declined, by, null, now);
        _newMessages.Add(InquiryMessage.Written(this, MessageKind.Note, by, why!, [], now));
        GiveToStaff(dueAt);
        UnreadByAsker++;
        return Result.Success();
    }

    /// <summary>It is settled: the asker may say so at any time, the supplier while it has the inquiry, staff always. Doing it again changes nothing.</summary>
    public Result Close(Actor by, string? reason, DateTimeOffset now)
    {
        if (State == InquiryState.Closed)
            return Result.Success();
        if (by.Side == Side.Supplier && State != InquiryState.Assigned)
            return InquiryErrors.NotAssigned;
        var why = TextInput.Paragraphs(reason);
        var checks = new FieldChecks();
        checks.Text(why, ReasonLength, "Reason");
        if (checks.Failure is { } failure)
            return failure;
        End(by, why, now);
        if (by.Side != Side.Asker)
            UnreadByAsker++;
        if (by.Side != Side.Supplier && SupplierId is not null)
            UnreadBySupplier++;
        return Result.Success();
    }

    /// <summary>Staff opens it again, where it was: with the supplier that had it, or with the administrators.</summary>
    /// <param name="by">Who opens it.</param>
    /// <param name="supplier">The supplier that had it, or null where none had.</param>
    /// <param name="dueAt">Until when an answer is to be there.</param>
    /// <param name="now">The time.</param>
    public Result Reopen(Actor by, Supplier? supplier, DateTimeOffset dueAt, DateTimeOffset now)
    {
        if (State != InquiryState.Closed)
            return InquiryErrors.StillOpen;
        if (by.Side != Side.Staff)
            return InquiryErrors.StaffOnly;
        if (ContactEmail.Length == 0)
            return InquiryErrors.AskerErased;
        if (supplier?.Id != SupplierId)
            throw new ArgumentException("This is not the supplier that had the inquiry.", nameof(supplier));
        (ClosedAt, ClosedBy) = (null, null);
        // a supplier that has been suspended in the meantime could not answer
        if (supplier is { IsActive: true })
            GiveTo(supplier.Id, dueAt, now);
        else
            GiveToStaff(dueAt);
        Happened(InquiryEvent.Reopened, by, null, now);
        UnreadByAsker++;
        return Result.Success();
    }

    private void End(Actor by, string? reason, DateTimeOffset now)
    {
        (State, ClosedAt, ClosedBy, IsAwaitingAnswer) = (InquiryState.Closed, now, by.Side, false);
        Happened(InquiryEvent.Closed, by, reason, now);
    }
}

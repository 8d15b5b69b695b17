using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Inquiries;

/// <summary>
/// A member asks (諮詢單): about a product its supplier, otherwise the platform. This part is the slip itself and who reads what; the
/// moves and the thread are the others.
/// </summary>
internal sealed partial class Inquiry : AggregateRoot
{
    public const int NeedLength = 4000;
    public const int ReasonLength = 1000;

    private Inquiry() { }

    private Inquiry(Guid id)
        : base(id) { }

    /// <summary>The reference number, such as <c>IQ-2026-000123</c>.</summary>
    public string Number { get; private set; } = "";

    public Guid AskerId { get; private set; }

    /// <summary>The company that the asker belonged to when asking, or null.</summary>
    public Guid? AskerCompanyId { get; private set; }

    public InquiryTopic Topic { get; private set; }

    /// <summary>The product asked about, or null for a general inquiry.</summary>
    public Guid? ProductId { get; private set; }

    /// <summary>The need in the asker's words (需求說明).</summary>
    public string Need { get; private set; } = "";

    /// <summary>The files that came with the need.</summary>
    public IReadOnlyList<Attachment> Attachments { get; private set; } = [];

    public string ContactName { get; private set; } = "";

    public string ContactEmail { get; private set; } = "";

    public string? ContactPhone { get; private set; }

    public string? ContactCompany { get; private set; }

    public string? ContactTaxId { get; private set; }

    public string? ContactJobTitle { get; private set; }

    /// <summary>The closed inquiry that this one asks on from, or null.</summary>
    public Guid? PreviousId { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public InquiryState State { get; private set; }

    /// <summary>Who answers, while it is assigned; kept when it is closed.</summary>
    public Guid? SupplierId { get; private set; }

    public DateTimeOffset? AssignedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public Side? ClosedBy { get; private set; }

    /// <summary>When anything was last written or happened that more than staff can see; lists are sorted by it.</summary>
    public DateTimeOffset LastMessageAt { get; private set; }

    /// <summary>How many lines the asker has not seen.</summary>
    public int UnreadByAsker { get; private set; }

    /// <summary>How many lines nobody of the supplier that has it has seen; what each of its people has seen: <see cref="InquiryReader"/>.</summary>
    public int UnreadBySupplier { get; private set; }

    /// <summary>How many lines the administrators have not seen.</summary>
    public int UnreadByStaff { get; private set; }

    public DateTimeOffset? ReadByAskerAt { get; private set; }

    public DateTimeOffset? ReadByStaffAt { get; private set; }

    /// <summary>Whether whoever has it, the supplier or the administrators, has not written yet.</summary>
    public bool IsAwaitingAnswer { get; private set; }

    /// <summary>Until when whoever has it is to write for the first time.</summary>
    public DateTimeOffset ResponseDueAt { get; private set; }

    /// <summary>When whoever has it wrote for the first time.</summary>
    public DateTimeOffset? FirstAnsweredAt { get; private set; }

    /// <summary>When whoever has it was reminded.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>A member asks. About a product, its supplier has the inquiry at once; otherwise the administrators.</summary>
    /// <param name="number">The reference number.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="about">What is asked.</param>
    /// <param name="contact">How to reach the asker.</param>
    /// <param name="dueAt">Until when an answer is to be there.</param>
    /// <param name="now">The time.</param>
    public static Result<Inquiry> Ask(string number, InquiryAsker asker, InquirySubject about, AskerContact contact, DateTimeOffset dueAt, DateTimeOffset now)
    {
        var need = TextInput.Paragraphs(about.Need);
        var checks = new FieldChecks();
        checks.Require(Enum.IsDefined(about.Topic), nameof(Topic), Error.Invalid("Choose what your inquiry is about."));
        checks.Text(need, NeedLength, nameof(Need), Error.Invalid("Describe what you need."));
        checks.Require(about.Attachments.Count <= InquiryMessage.MaxAttachments, InquiryMessage.FilesField, InquiryErrors.TooManyFiles);
        if (checks.Failure is { } failure)
            return failure;
        if (about.Previous is { State: not InquiryState.Closed })
            return InquiryErrors.StillOpen;
        if (about.Previous is { } previous && previous.AskerId != asker.MemberId)
            return InquiryErrors.NotFound;

        var inquiry = new Inquiry(about.Id)
        {
            Number = number,
            AskerId = asker.MemberId,
            AskerCompanyId = asker.CompanyId,
            Topic = about.Topic,
            ProductId = about.ProductId,
            Need = need!,
            Attachments = about.Attachments,
            PreviousId = about.Previous?.Id,
            AskedAt = now,
            LastMessageAt = now,
        };
        (inquiry.ContactName, inquiry.ContactEmail, inquiry.ContactPhone) = (contact.Name, contact.Email, contact.Phone);
        (inquiry.ContactCompany, inquiry.ContactTaxId, inquiry.ContactJobTitle) = (contact.CompanyName, contact.CompanyTaxId, contact.JobTitle);
        if (about.SupplierId is { } supplier)
            inquiry.GiveTo(supplier, dueAt, now);
        else
            inquiry.GiveToStaff(dueAt);
        return inquiry;
    }

    /// <summary>Whether the first answer is late.</summary>
    public bool IsOverdue(DateTimeOffset now) => IsAwaitingAnswer && ResponseDueAt < now;

    /// <summary>
    /// Somebody has seen the thread as far as a moment. What came later stays unread: a line that is written while somebody reads is
    /// never taken for seen.
    /// </summary>
    public void Read(Actor by, DateTimeOffset seenUntil, DateTimeOffset now)
    {
        if (LastMessageAt > seenUntil)
            return;
        switch (by.Side)
        {
            case Side.Asker:
                (UnreadByAsker, ReadByAskerAt) = (0, now);
                break;
            case Side.Supplier:
                UnreadBySupplier = 0;
                break;
            default:
                (UnreadByStaff, ReadByStaffAt) = (0, now);
                break;
        }

        Touch();
    }

    /// <summary>Whoever has it has been reminded; once for each time it is given to somebody.</summary>
    public void Reminded(DateTimeOffset now)
    {
        RemindedAt = now;
        Touch();
    }

    /// <summary>Erases what names the asker, and what was asked; nobody can answer any more.</summary>
    public void EraseAsker(DateTimeOffset now)
    {
        (Need, ContactName, ContactEmail, Attachments) = ("", "", "", []);
        (ContactPhone, ContactCompany, ContactTaxId, ContactJobTitle) = (null, null, null, null);
        if (State != InquiryState.Closed)
            End(Actor.Asker(AskerId, ""), null, now);
        Touch();
    }

    private void GiveTo(Guid supplier, DateTimeOffset dueAt, DateTimeOffset now)
    {
        (State, SupplierId, AssignedAt) = (InquiryState.Assigned, supplier, now);
        UnreadBySupplier = 1;
        Await(dueAt);
    }

    private void GiveToStaff(DateTimeOffset dueAt)
    {
        (State, SupplierId, AssignedAt) = (InquiryState.Unassigned, null, null);
        UnreadBySupplier = 0;
        UnreadByStaff++;
        Await(dueAt);
    }

    private void Await(DateTimeOffset dueAt) => (IsAwaitingAnswer, ResponseDueAt, FirstAnsweredAt, RemindedAt) = (true, dueAt, null, null);
}

/// <summary>Who asks.</summary>
internal sealed record InquiryAsker(Guid MemberId, Guid? CompanyId);

/// <summary>What is asked: about a product with its supplier, or neither.</summary>
internal sealed record InquirySubject(InquiryTopic Topic, string? Need, Guid? ProductId = null, Guid? SupplierId = null)
{
    /// <summary>The id that the inquiry gets: that of its draft, so that sending a draft twice makes one inquiry.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The files that come with the need.</summary>
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    /// <summary>The closed inquiry that is asked on from, or null.</summary>
    public Inquiry? Previous { get; init; }
}

using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Inquiries;

/// <summary>
/// An inquiry that is being written, complete or not; nobody but its writer sees it. Sent, it becomes the inquiry with the same id. Left
/// out of the log of changes, because it is kept every few seconds and nothing has happened yet.
/// </summary>
[NotAudited]
internal sealed class InquiryDraft : AggregateRoot
{
    /// <summary>A telephone number as it is typed is longer than as it is kept.</summary>
    public const int PhoneLength = 60;

    private InquiryDraft() { }

    public Guid MemberId { get; private set; }

    /// <summary>What it is about, as a key: a member has one draft for each.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The product that is asked about, or null.</summary>
    public Guid? ProductId { get; private set; }

    /// <summary>The closed inquiry that is asked on from, or null.</summary>
    public Guid? PreviousId { get; private set; }

    public InquiryTopic? Topic { get; private set; }

    public string? Need { get; private set; }

    public string? ContactName { get; private set; }

    public string? ContactEmail { get; private set; }

    public string? ContactPhone { get; private set; }

    public string? ContactCompany { get; private set; }

    public string? ContactJobTitle { get; private set; }

    public IReadOnlyList<Attachment> Files { get; private set; } = [];

    public DateTimeOffset ChangedAt { get; private set; }

    public DraftAnswers Answers => new(Topic, Need, ContactName, ContactEmail, ContactPhone, ContactCompany, ContactJobTitle);

    public static InquiryDraft Begin(Guid memberId, DraftSubject about, DateTimeOffset now) =>
        new()
        {
            MemberId = memberId,
            Subject = about.Key,
            ProductId = about.ProductId,
            PreviousId = about.PreviousId,
            ChangedAt = now,
        };

    /// <summary>Keeps what has been typed so far, as far as it fits.</summary>
    public Result Keep(DraftAnswers typed, IReadOnlyList<Attachment> files, DateTimeOffset now)
    {
        var answers = typed.Normalised();
        var checks = new FieldChecks();
        checks.Text(answers.Need, Inquiry.NeedLength, nameof(Need));
        checks.Text(answers.ContactName, AskerContact.NameLength, nameof(ContactName));
        checks.Text(answers.ContactEmail, FieldChecks.EmailLength, nameof(ContactEmail));
        checks.Text(answers.ContactPhone, PhoneLength, nameof(ContactPhone));
        checks.Text(answers.ContactCompany, AskerContact.CompanyNameLength, nameof(ContactCompany));
        checks.Text(answers.ContactJobTitle, AskerContact.JobTitleLength, nameof(ContactJobTitle));
        checks.Require(files.Count <= InquiryMessage.MaxAttachments, InquiryMessage.FilesField, InquiryErrors.TooManyFiles);
        if (checks.Failure is { } failure)
            return failure;
        (Topic, Need, Files, ChangedAt) = (answers.Topic, answers.Need, files, now);
        (ContactName, ContactEmail, ContactPhone) = (answers.ContactName, answers.ContactEmail, answers.ContactPhone);
        (ContactCompany, ContactJobTitle) = (answers.ContactCompany, answers.ContactJobTitle);
        Touch();
        return Result.Success();
    }
}

/// <summary>The answers of the form as they are typed; any may be missing.</summary>
internal sealed record DraftAnswers(
    InquiryTopic? Topic,
    string? Need,
    string? ContactName,
    string? ContactEmail,
    string? ContactPhone,
    string? ContactCompany,
    string? ContactJobTitle
)
{
    public DraftAnswers Normalised() =>
        new(
            Topic is { } topic && Enum.IsDefined(topic) ? topic : null,
            TextInput.Paragraphs(Need),
            TextInput.Line(ContactName),
            TextInput.Line(ContactEmail),
            TextInput.Line(ContactPhone),
            TextInput.Line(ContactCompany),
            TextInput.Line(ContactJobTitle)
        );
}

/// <summary>What a draft is about: a product, a closed inquiry, or neither.</summary>
internal sealed record DraftSubject(string Key, Guid? ProductId, Guid? PreviousId)
{
    public const int KeyLength = 50;

    public static DraftSubject General { get; } = new("general", null, null);

    public static DraftSubject Product(Guid productId) => new($"product:{productId}", productId, null);

    /// <summary>About the same as a closed inquiry was.</summary>
    public static DraftSubject Again(Guid previousId, Guid? productId) => new($"again:{previousId}", productId, previousId);
}

using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Cases;

/// <summary>How a round of review ended.</summary>
internal enum ReviewDecision
{
    Approved,
    Returned,
    Rejected,

    /// <summary>The firm withdrew, or staff ended the case, before a decision.</summary>
    Dropped,
}

/// <summary>One sending of the application with what was sent, and what came of it.</summary>
internal sealed class ApplicationRound : Entity
{
    private ApplicationRound() { }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    /// <summary>The answers as sent; never changed, except where a person is erased.</summary>
    public ApplicationAnswers Answers { get; private set; } = ApplicationAnswers.None;

    public Guid ScanFileId { get; private set; }

    public DateTimeOffset SubmittedAt { get; private set; }

    /// <summary>How it ended, or null while it waits.</summary>
    public ReviewDecision? Decision { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public Guid? DecidedById { get; private set; }

    public string? DecidedByName { get; private set; }

    /// <summary>The reason of a return or refusal, or the note of an approval.</summary>
    public string? Reason { get; private set; }

    /// <summary>What a return opened for correction.</summary>
    public ApplicationSections OpenSections { get; private set; }

    public string? EligibilityRemark { get; private set; }

    public string? ContactRemark { get; private set; }

    public string? SubjectRemark { get; private set; }

    public string? ScanRemark { get; private set; }

    public static ApplicationRound Open(int number, ApplicationAnswers answers, Guid scanFileId, DateTimeOffset now) =>
        new()
        {
            Number = number,
            // a copy of its own: one object cannot be part of two records
            Answers = answers with
            { },
            ScanFileId = scanFileId,
            SubmittedAt = now,
        };

    public string? RemarkOn(ApplicationSections section) =>
        section switch
        {
            ApplicationSections.Eligibility => EligibilityRemark,
            ApplicationSections.Contact => ContactRemark,
            ApplicationSections.Subject => SubjectRemark,
            ApplicationSections.Scan => ScanRemark,
            _ => null,
        };

    /// <summary>The sections that differ from an earlier round's.</summary>
    public ApplicationSections ChangedSince(ApplicationRound earlier) =>
        Answers.ChangedSince(earlier.Answers) | (ScanFileId == earlier.ScanFileId ? ApplicationSections.None : ApplicationSections.Scan);

    public void Close(ReviewDecision decision, Actor? by, string? reason, DateTimeOffset now) =>
        (Decision, DecidedById, DecidedByName, Reason, DecidedAt) = (decision, by?.Id, by?.Name, reason, now);

    public void Return(Actor by, ReturnNote note, DateTimeOffset now)
    {
        Close(ReviewDecision.Returned, by, note.Reason, now);
        OpenSections = note.Sections;
        EligibilityRemark = On(ApplicationSections.Eligibility);
        ContactRemark = On(ApplicationSections.Contact);
        SubjectRemark = On(ApplicationSections.Subject);
        ScanRemark = On(ApplicationSections.Scan);
        return;

        string? On(ApplicationSections section) => note.Remarks.FirstOrDefault(r => r.Section == section)?.Text;
    }

    public void EraseReviewer() => DecidedByName = "";

    public void EraseContact() => Answers = Answers with { ContactName = null, ContactJobTitle = null, ContactPhone = null, ContactEmail = null };
}

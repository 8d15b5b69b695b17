using EcoSphere.Kernel;

namespace EcoSphere.CarbonCloud.Domain.ServiceApplications;

/// <summary>One sending of an application with what was sent, and what came of it.</summary>
internal sealed class ReviewRound : Entity
{
    private ReviewRound() { }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    /// <summary>The answers as sent; never changed but for an erasure.</summary>
    public ServiceAnswers Answers { get; private set; } = ServiceAnswers.None;

    /// <summary>Whether the address was at a free mail service, as the list was then.</summary>
    public bool IsFreeMail { get; private set; }

    /// <summary>The version of the terms that were accepted with the sending.</summary>
    public string TermsVersion { get; private set; } = "";

    public DateTimeOffset SubmittedAt { get; private set; }

    /// <summary>How it ended, or null while it waits.</summary>
    public ReviewDecision? Decision { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The reviewer, or null where it was withdrawn.</summary>
    public Guid? DecidedById { get; private set; }

    public string? DecidedByName { get; private set; }

    /// <summary>The reason of a return, or the note of an approval.</summary>
    public string? Reason { get; private set; }

    /// <summary>What a return opened for correction.</summary>
    public ApplicationSections OpenSections { get; private set; }

    public string? InventoryRemark { get; private set; }

    public string? ApplicantRemark { get; private set; }

    public static ReviewRound Open(int number, ServiceAnswers answers, bool isFreeMail, DateTimeOffset now) =>
        new()
        {
            Number = number,
            Answers = answers,
            IsFreeMail = isFreeMail,
            TermsVersion = Terms.Version,
            SubmittedAt = now,
        };

    public void Approve(Reviewer by, string? note, DateTimeOffset now)
    {
        Close(ReviewDecision.Approved, by, now);
        Reason = note;
    }

    public void Return(Reviewer by, ReturnNote note, DateTimeOffset now)
    {
        Close(ReviewDecision.Returned, by, now);
        (Reason, OpenSections, InventoryRemark, ApplicantRemark) = (note.Reason, note.Sections, note.InventoryRemark, note.ApplicantRemark);
    }

    public void Withdraw(DateTimeOffset now) => Close(ReviewDecision.Withdrawn, by: null, now);

    /// <summary>Takes out what names the applicant.</summary>
    public void EraseApplicant() => Answers = ServiceApplication.WithoutPerson(Answers);

    /// <summary>Takes out the name of a reviewer who is erased.</summary>
    public void EraseReviewer(Guid memberId)
    {
        if (DecidedById == memberId)
            DecidedByName = null;
    }

    private void Close(ReviewDecision decision, Reviewer? by, DateTimeOffset now) =>
        (Decision, DecidedById, DecidedByName, DecidedAt) = (decision, by?.Id, by?.Name, now);
}

using System.Globalization;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.UpgradeApplications;

/// <summary>One sending of an application with what was sent, and what came of it.</summary>
internal sealed class ReviewRound : Entity
{
    private ReviewRound() { }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    /// <summary>The answers as sent; never changed.</summary>
    public ProfileAnswers Answers { get; private set; } = ProfileAnswers.None;

    public Guid ProofFileId { get; private set; }

    public DateTimeOffset SubmittedAt { get; private set; }

    /// <summary>How it ended, or null while it waits.</summary>
    public ReviewDecision? Decision { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The reviewer, or null where the applicant withdrew.</summary>
    public Guid? DecidedById { get; private set; }

    public string? DecidedByName { get; private set; }

    /// <summary>The reason of a return, or the note of an approval.</summary>
    public string? Reason { get; private set; }

    /// <summary>What a return opened for correction.</summary>
    public ApplicationSections OpenSections { get; private set; }

    public string? ProfileRemark { get; private set; }

    public string? ProofRemark { get; private set; }

    public static ReviewRound Open(int number, ProfileAnswers answers, Guid proofFileId, DateTimeOffset now) =>
        new()
        {
            Number = number,
            Answers = answers,
            ProofFileId = proofFileId,
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
        (Reason, OpenSections, ProfileRemark, ProofRemark) = (note.Reason, note.Sections, note.ProfileRemark, note.ProofRemark);
    }

    public void Withdraw(DateTimeOffset now) => Close(ReviewDecision.Withdrawn, by: null, now);

    /// <summary>The answers that differ from an earlier round's, in the order of the form.</summary>
    public IReadOnlyList<FieldChange> ChangesSince(ReviewRound earlier) =>
        [
            .. Values(earlier)
                .Zip(Values(this))
                .Where(pair => pair.First.Value != pair.Second.Value)
                .Select(pair => new FieldChange(pair.First.Field, pair.First.Value, pair.Second.Value)),
        ];

    private static (ApplicationField Field, string? Value)[] Values(ReviewRound round) =>
        [
            (ApplicationField.Name, round.Answers.Name),
            (ApplicationField.Kind, round.Answers.Kind?.ToString()),
            (ApplicationField.IndustryCode, round.Answers.IndustryCode),
            (ApplicationField.Address, round.Answers.Address),
            (ApplicationField.Phone, round.Answers.Phone),
            (ApplicationField.Representative, round.Answers.Representative),
            (ApplicationField.Employees, round.Answers.Employees?.ToString(CultureInfo.InvariantCulture)),
            (ApplicationField.Website, round.Answers.Website),
            (ApplicationField.Proof, round.ProofFileId.ToString()),
        ];

    private void Close(ReviewDecision decision, Reviewer? by, DateTimeOffset now) =>
        (Decision, DecidedById, DecidedByName, DecidedAt) = (decision, by?.Id, by?.Name, now);
}

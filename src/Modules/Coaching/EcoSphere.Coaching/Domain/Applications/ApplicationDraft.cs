using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Applications;

/// <summary>
/// An application that a company is writing, kept on the server: one for each programme, which any of its members can go on with. It may
/// name several items in the order in which the firm wants them; sent, it becomes one application for each.
/// </summary>
[NotAudited]
internal sealed class ApplicationDraft : AggregateRoot
{
    private ApplicationDraft() { }

    public Guid ProgrammeId { get; private set; }

    public Guid CompanyId { get; private set; }

    /// <summary>Who began it.</summary>
    public Guid MemberId { get; private set; }

    /// <summary>The items in the order in which the firm wants them.</summary>
    public IReadOnlyList<Guid> ItemIds { get; private set; } = [];

    public ApplicationContent Content { get; private set; } = ApplicationContent.Empty;

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public static ApplicationDraft Begin(Guid programmeId, Guid companyId, Guid memberId, DateTimeOffset now) =>
        new()
        {
            ProgrammeId = programmeId,
            CompanyId = companyId,
            MemberId = memberId,
            CreatedAt = now,
            ChangedAt = now,
        };

    public void Choose(IReadOnlyList<Guid> itemIds, DateTimeOffset now)
    {
        ItemIds = itemIds;
        Changed(now);
    }

    public void Fill(Func<ApplicationContent, ApplicationContent> change, DateTimeOffset now)
    {
        Content = change(Content);
        Changed(now);
    }

    private void Changed(DateTimeOffset now)
    {
        ChangedAt = now;
        Touch();
    }
}

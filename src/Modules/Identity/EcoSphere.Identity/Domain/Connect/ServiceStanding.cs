using EcoSphere.Identity.Domain.Members;

namespace EcoSphere.Identity.Domain.Connect;

/// <summary>How a member stands towards one service, read anew at every request so that a change shuts or opens the door at once.</summary>
internal sealed record ServiceStanding
{
    public required Guid MemberId { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public required MemberState State { get; init; }

    public Guid? CompanyId { get; init; }

    public string? CompanyName { get; init; }

    public string? CompanyTaxId { get; init; }

    public bool IsCompanyAdmin { get; init; }

    public bool IsCompanySuspended { get; init; }

    /// <summary>Whether the subscription runs as far as its module has told, or null where there never was one.</summary>
    public bool? IsSubscriptionActive { get; init; }

    /// <summary>When the subscription ends by itself (UTC).</summary>
    public DateTimeOffset? SubscriptionEndsAt { get; init; }

    public bool HasSeat { get; init; }

    /// <summary>Why the person may not enter now, or null when they may. The first hindrance counts: the later ones only matter once it is gone.</summary>
    public SignOnOutcome? RefusalAt(DateTimeOffset now) =>
        State != MemberState.Active ? SignOnOutcome.MemberNotActive
        : CompanyId is null ? SignOnOutcome.NoCompany
        : IsCompanySuspended ? SignOnOutcome.CompanySuspended
        : IsSubscriptionActive is null ? SignOnOutcome.NotSubscribed
        : IsSubscriptionActive is false || SubscriptionEndsAt is not { } end || now >= end ? SignOnOutcome.SubscriptionEnded
        : !HasSeat ? SignOnOutcome.NoSeat
        : null;

    /// <summary>The same for a sign-on that began for a company: who has moved to another one signs on again.</summary>
    public SignOnOutcome? RefusalFor(Guid companyId, DateTimeOffset now) => RefusalAt(now) ?? (CompanyId != companyId ? SignOnOutcome.NoCompany : null);
}

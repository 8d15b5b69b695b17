namespace EcoSphere.Identity.Application;

/// <summary>That a company may use a service, told by the service's module.</summary>
internal sealed class ServiceSubscriptionCopy
{
    public required Guid CompanyId { get; init; }

    /// <summary>The service's short name, such as <c>carbon-cloud</c>.</summary>
    public required string Service { get; init; }

    public bool IsActive { get; set; }

    /// <summary>When it ends by itself (UTC).</summary>
    public DateTimeOffset EndsAt { get; set; }

    /// <summary>When what is kept here happened: an older fact that comes late changes nothing.</summary>
    public DateTimeOffset At { get; set; }
}

/// <summary>Whether a member may enter a service for a company, told by Company; the applicant's with the subscription.</summary>
internal sealed class ServiceSeat
{
    public required Guid CompanyId { get; init; }

    public required Guid MemberId { get; init; }

    /// <summary>The service's short name.</summary>
    public required string Service { get; init; }

    /// <summary>Kept also when withdrawn, so that an older fact cannot give it back.</summary>
    public bool IsAllowed { get; set; }

    /// <summary>When what is kept here happened.</summary>
    public DateTimeOffset At { get; set; }
}

using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.Companies;

/// <summary>That a company may use a service, as the service's module told.</summary>
internal sealed class ServiceSubscription : Entity
{
    private ServiceSubscription() { }

    /// <summary>The service's short name, such as <c>carbon-cloud</c>.</summary>
    public string Service { get; private set; } = "";

    public bool IsActive { get; private set; }

    /// <summary>When it ends by itself.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    /// <summary>When the newest fact heard of it happened; facts may overtake each other.</summary>
    public DateTimeOffset AsOf { get; private set; }

    public static ServiceSubscription Heard(string service) => new() { Service = service, AsOf = DateTimeOffset.MinValue };

    public bool IsActiveAt(DateTimeOffset now) => IsActive && now < EndsAt;

    public void Run(DateTimeOffset endsAt, DateTimeOffset at) => (IsActive, EndsAt, AsOf) = (true, endsAt, at);

    public void End(DateTimeOffset at) => (IsActive, AsOf) = (false, at);
}

/// <summary>That a member may enter a subscribed service (碳星雲登入權限); its being there is the permission.</summary>
internal sealed class ServiceAccess : Entity
{
    public ServiceAccess(Guid memberId, string service, DateTimeOffset givenAt) => (MemberId, Service, GivenAt) = (memberId, service, givenAt);

    public Guid MemberId { get; private set; }

    /// <summary>The service's short name.</summary>
    public string Service { get; private set; }

    public DateTimeOffset GivenAt { get; private set; }
}

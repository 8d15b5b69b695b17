using EcoSphere.Company.Contracts;
using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.Companies;

/// <content>Who of the company may enter the services it has subscribed to.</content>
internal sealed partial class RegisteredCompany
{
    private readonly List<ServiceSubscription> _subscriptions = [];
    private readonly List<ServiceAccess> _accesses = [];

    /// <summary>Services the company uses or has used.</summary>
    public IReadOnlyList<ServiceSubscription> Subscriptions => _subscriptions;

    public IReadOnlyList<ServiceAccess> Accesses => _accesses;

    public bool HasSubscription(string service, DateTimeOffset now) => _subscriptions.Exists(s => s.Service == service && s.IsActiveAt(now));

    public bool HasAccess(Guid memberId, string service) => _accesses.Exists(a => a.MemberId == memberId && a.Service == service);

    /// <summary>A service may be used from now on, or longer; with the beginning the applicant gets the first seat.</summary>
    /// <param name="service">The service's short name.</param>
    /// <param name="applicantId">The member who applied.</param>
    /// <param name="endsAt">When it ends by itself.</param>
    /// <param name="at">When this happened; what is older than the newest fact heard changes nothing.</param>
    public void SubscriptionActivated(string service, Guid applicantId, DateTimeOffset endsAt, DateTimeOffset at)
    {
        var subscription = Subscription(service);
        if (at < subscription.AsOf)
            return;
        var begins = !subscription.IsActive;
        subscription.Run(endsAt, at);
        Touch();
        if (begins && MembershipOf(applicantId) is not null)
            GiveAccess(applicantId, service, at);
    }

    /// <summary>A service may no longer be used; every seat is withdrawn.</summary>
    public void SubscriptionEnded(string service, DateTimeOffset at)
    {
        var subscription = Subscription(service);
        if (at < subscription.AsOf)
            return;
        subscription.End(at);
        Touch();
        foreach (var access in _accesses.Where(a => a.Service == service).ToList())
            Withdraw(access);
    }

    /// <summary>Says whether a member may enter a subscribed service. Saying it again changes nothing.</summary>
    public Result SetAccess(Guid membershipId, string service, bool isAllowed, Actor by, DateTimeOffset now)
    {
        if (WhyClosed(by) is { } closed)
            return closed;
        if (_memberships.Find(m => m.Id == membershipId) is not { } place)
            return MembershipErrors.NotFound;
        if (!HasSubscription(service, now))
            return MembershipErrors.NoSubscription;
        if (place.MemberId is not { } memberId)
            return MembershipErrors.NoAccountYet;
        if (isAllowed)
            GiveAccess(memberId, service, now);
        else if (_accesses.Find(a => a.MemberId == memberId && a.Service == service) is { } access)
            Withdraw(access);
        return Result.Success();
    }

    private ServiceSubscription Subscription(string service)
    {
        if (_subscriptions.Find(s => s.Service == service) is { } known)
            return known;
        var heard = ServiceSubscription.Heard(service);
        _subscriptions.Add(heard);
        return heard;
    }

    private void GiveAccess(Guid memberId, string service, DateTimeOffset at)
    {
        if (HasAccess(memberId, service))
            return;
        _accesses.Add(new ServiceAccess(memberId, service, at));
        Raise(new ServiceAccessChanged(Id, memberId, service, Allowed: true));
    }

    private void WithdrawAccess(Guid memberId)
    {
        foreach (var access in _accesses.Where(a => a.MemberId == memberId).ToList())
            Withdraw(access);
    }

    private void Withdraw(ServiceAccess access)
    {
        _accesses.Remove(access);
        Raise(new ServiceAccessChanged(Id, access.MemberId, access.Service, Allowed: false));
    }
}

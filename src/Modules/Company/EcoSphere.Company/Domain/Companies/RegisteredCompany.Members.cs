using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Members;
using EcoSphere.Kernel;

namespace EcoSphere.Company.Domain.Companies;

/// <content>Members: no change by anybody leaves the company without an administrator who has confirmed the address.</content>
internal sealed partial class RegisteredCompany
{
    private readonly List<Membership> _memberships = [];

    public IReadOnlyList<Membership> Memberships => _memberships;

    public Membership? MembershipOf(Guid memberId) => _memberships.Find(m => m.MemberId == memberId);

    /// <summary>Adds somebody who has an account, confirmed or not; belongs to the company at once.</summary>
    /// <returns>The membership's id.</returns>
    public Result<Guid> AddMember(KnownMember member, MemberDetails details, bool isAdmin, Actor by, DateTimeOffset now)
    {
        if (WhyNotAddable(member.Email, by) is { } refused)
            return refused;
        if (MembershipOf(member.Id) is not null)
            return MembershipErrors.AlreadyHere;
        var place = Membership.Of(member, details, isAdmin, now);
        _memberships.Add(place);
        Raise(new CompanyMemberJoined(Id, member.Id, isAdmin));
        return place.Id;
    }

    /// <summary>Keeps a place for an address that belongs to nobody yet.</summary>
    /// <param name="invited">The address and what the company tells of the person.</param>
    /// <param name="isAdmin">Whether as an administrator.</param>
    /// <param name="language">The inviting person's language, for the invitation.</param>
    /// <param name="by">Who invites.</param>
    /// <param name="now">The time.</param>
    /// <returns>The membership's id.</returns>
    public Result<Guid> Invite(NewMember invited, bool isAdmin, string language, Actor by, DateTimeOffset now)
    {
        if (WhyNotAddable(invited.Email, by) is { } refused)
            return refused;
        var place = Membership.For(invited.Email, invited.Details, isAdmin, now);
        _memberships.Add(place);
        Raise(new CompanyMemberInvited(Id, Name, place.Id, place.Email, place.Name, place.Phone, language));
        return place.Id;
    }

    public Result EditMember(Guid membershipId, MemberDetails details, bool isAdmin, Actor by)
    {
        if (WhyClosed(by) is { } closed)
            return closed;
        if (_memberships.Find(m => m.Id == membershipId) is not { } place)
            return MembershipErrors.NotFound;
        if (!isAdmin && IsLastAdministrator(place))
            return MembershipErrors.LastAdministrator;
        var roleChanges = place.IsAdmin != isAdmin;
        place.Change(details, isAdmin);
        if (roleChanges && place.MemberId is { } memberId)
            Raise(new CompanyMemberChanged(Id, memberId, isAdmin));
        else
            Touch();
        return Result.Success();
    }

    /// <summary>The member is a personal account again, and loses access to the company's services.</summary>
    public Result RemoveMember(Guid membershipId, Actor by)
    {
        if (WhyClosed(by) is { } closed)
            return closed;
        if (_memberships.Find(m => m.Id == membershipId) is not { } place)
            return MembershipErrors.NotFound;
        if (IsLastAdministrator(place))
            return MembershipErrors.LastAdministrator;
        Remove(place);
        return Result.Success();
    }

    /// <summary>Takes an invitation back.</summary>
    public Result CancelInvitation(Guid membershipId, Actor by)
    {
        if (WhyClosed(by) is { } closed)
            return closed;
        if (_memberships.Find(m => m.Id == membershipId) is not { } place)
            return MembershipErrors.NotFound;
        if (place.IsActive)
            return MembershipErrors.NotAnInvitation;
        Remove(place);
        return Result.Success();
    }

    /// <summary>The invited address belongs to a member now. Hearing it again changes nothing.</summary>
    public void LinkMember(KnownMember member)
    {
        if (_memberships.Find(m => m.MemberId is null && m.Email == member.Email) is not { } place)
            return;
        place.Link(member);
        Raise(new CompanyMemberJoined(Id, member.Id, place.IsAdmin));
    }

    /// <summary>The member has confirmed the address, so that the place is no longer an invitation.</summary>
    public void MemberActivated(Guid memberId)
    {
        if (MembershipOf(memberId) is not { IsActive: false } place)
            return;
        place.Activate();
        Touch();
    }

    /// <summary>The member has another address now. An open invitation of that address was for the same person and lapses.</summary>
    public void MemberEmailChanged(Guid memberId, string email)
    {
        if (MembershipOf(memberId) is not { } place || place.Email == email)
            return;
        _memberships.RemoveAll(m => m.MemberId is null && m.Email == email);
        place.FollowEmail(email);
        Touch();
    }

    /// <summary>
    /// Whether the member cannot be erased before there is another administrator. A company that staff has suspended needs none: nobody
    /// is bound to a company that does nothing any more.
    /// </summary>
    public bool NeedsSuccessorOf(Guid memberId) => !IsSuspended && MembershipOf(memberId) is { } place && IsLastAdministrator(place);

    /// <summary>Erases what names a member: the place, the invitation of the address, and contacts with it.</summary>
    public Result EraseMember(Guid memberId, string email)
    {
        if (NeedsSuccessorOf(memberId))
            return MembershipErrors.NoSuccessor;
        if (_memberships.RemoveAll(m => m.MemberId is null && m.Email == email) > 0)
            Touch();
        if (_contacts.RemoveAll(c => c.Email == email) > 0)
            SettleContacts();
        if (MembershipOf(memberId) is { } place)
            Remove(place);
        return Result.Success();
    }

    private Error? WhyNotAddable(string email, Actor by) => WhyClosed(by) ?? (_memberships.Exists(m => m.Email == email) ? MembershipErrors.AlreadyHere : null);

    private bool IsLastAdministrator(Membership place) => place.IsActiveAdmin && _memberships.TrueForAll(m => m == place || !m.IsActiveAdmin);

    private void Remove(Membership place)
    {
        _memberships.Remove(place);
        if (place.MemberId is not { } memberId)
        {
            Touch();
            return;
        }

        WithdrawAccess(memberId);
        Raise(new CompanyMemberRemoved(Id, memberId));
    }
}

using EcoSphere.Identity.Contracts;
using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Members;

/// <summary>One person with one e-mail address.</summary>
internal sealed class Member : AggregateRoot
{
    private readonly List<MemberConsent> _consents = [];
    private readonly List<StaffGrant> _grants = [];

    private Member() { }

    private Member(Guid id)
        : base(id) { }

    public string Email { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string? Phone { get; private set; }

    /// <summary>The language of mails: <c>zh-TW</c> or <c>en</c>.</summary>
    public string Language { get; private set; } = "zh-TW";

    /// <summary>The hash made by the framework's hasher, or null for a member who can only sign in by a mailed link.</summary>
    [NotAudited]
    public string? PasswordHash { get; private set; }

    public MemberState State { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    public DateTimeOffset? ActivatedAt { get; private set; }

    public string? SuspensionReason { get; private set; }

    /// <summary>When staff last took a lost second factor away, or null.</summary>
    public DateTimeOffset? SecondFactorResetAt { get; private set; }

    public IReadOnlyList<MemberConsent> Consents => _consents;

    public IReadOnlyList<StaffGrant> Grants => _grants;

    public bool IsStaff => _grants.Count > 0;

    /// <summary>A person registers; nothing works before the mailed link is opened.</summary>
    public static Member Register(string email, string name, string? phone, string language, string passwordHash, MemberConsent consent, DateTimeOffset now)
    {
        var member = Open(email, name, phone, language, now);
        member.PasswordHash = passwordHash;
        member._consents.Add(consent);
        return member;
    }

    /// <summary>A company or staff opened the account; it has no password until its owner sets one.</summary>
    /// <param name="id">The id, where it is agreed on beforehand, as for the people of the demo data.</param>
    public static Member Invite(string email, string name, string? phone, string language, DateTimeOffset now, Guid? id = null) =>
        Open(email, name, phone, language, now, id);

    /// <summary>
    /// Somebody registers an address that is still pending. Whoever confirms it may be another person than the one who registers: were the
    /// later password to count, a stranger could put his in place of the owner's and wait for the owner to confirm.
    /// </summary>
    /// <param name="isSamePassword">Whether the password is the one of the earlier registration; otherwise the owner chooses one after confirming.</param>
    public Result RegisterAgain(string name, string? phone, string language, bool isSamePassword, MemberConsent consent)
    {
        if (State != MemberState.Pending)
            return MemberErrors.NotPending;
        (Name, Phone, Language) = (name, phone, language);
        if (!isSamePassword)
            PasswordHash = null;
        _consents.RemoveAll(c => c.Version == consent.Version);
        _consents.Add(consent);
        Raise(new MemberProfileChanged(Id, Email, Name, Phone, Language));
        return Result.Success();
    }

    /// <summary>The owner has opened a link mailed to the address. Doing it again changes nothing.</summary>
    public Result Activate(DateTimeOffset now)
    {
        if (State == MemberState.Active)
            return Result.Success();
        if (State != MemberState.Pending)
            return MemberErrors.NotUsable;
        State = MemberState.Active;
        ActivatedAt = now;
        Raise(new MemberActivated(Id));
        return Result.Success();
    }

    /// <summary>
    /// The owner signs in by a mailed link. Of a registration that was never confirmed, which may be a stranger's, neither password nor
    /// consent counts: both are asked for again.
    /// </summary>
    public Result OpenByMailedLink(DateTimeOffset now)
    {
        if (State == MemberState.Pending)
        {
            PasswordHash = null;
            _consents.Clear();
        }

        return Activate(now);
    }

    public Result SetPassword(string passwordHash)
    {
        if (State != MemberState.Active)
            return MemberErrors.NotUsable;
        PasswordHash = passwordHash;
        Touch();
        return Result.Success();
    }

    public Result ChangeProfile(string name, string? phone, string language)
    {
        if (State != MemberState.Active)
            return MemberErrors.NotUsable;
        (Name, Phone, Language) = (name, phone, language);
        Raise(new MemberProfileChanged(Id, Email, Name, Phone, Language));
        return Result.Success();
    }

    /// <summary>The new address has been confirmed by the link mailed to it.</summary>
    public Result ChangeEmail(string email)
    {
        if (State != MemberState.Active)
            return MemberErrors.NotUsable;
        Email = email;
        Raise(new MemberProfileChanged(Id, Email, Name, Phone, Language));
        return Result.Success();
    }

    public Result GiveConsent(MemberConsent consent)
    {
        if (_consents.Any(c => c.Version == consent.Version))
            return Result.Success();
        _consents.Add(consent);
        Touch();
        return Result.Success();
    }

    public Result Suspend(string reason)
    {
        if (State is not (MemberState.Active or MemberState.Pending))
            return MemberErrors.NotUsable;
        State = MemberState.Suspended;
        SuspensionReason = reason;
        Raise(new MemberSuspended(Id));
        return Result.Success();
    }

    public Result Reinstate()
    {
        if (State != MemberState.Suspended)
            return MemberErrors.NotSuspended;
        State = ActivatedAt is null ? MemberState.Pending : MemberState.Active;
        SuspensionReason = null;
        Raise(new MemberReinstated(Id));
        return Result.Success();
    }

    /// <summary>Staff take away a second factor whose owner has lost phone and recovery codes; staff who lose it set up another before anything else.</summary>
    /// <param name="by">Who does it: never the owner, whose session somebody else may be using.</param>
    public Result ResetSecondFactor(Guid by, DateTimeOffset now)
    {
        if (by == Id)
            return MemberErrors.OwnSecondFactor;
        if (State != MemberState.Active)
            return MemberErrors.NotUsable;
        SecondFactorResetAt = now;
        Touch();
        return Result.Success();
    }

    /// <summary>Sets the staff permissions (平台管理員); an empty list ends the appointment.</summary>
    public Result Appoint(IReadOnlyCollection<string> permissions, DateTimeOffset now)
    {
        if (State is not (MemberState.Active or MemberState.Pending))
            return MemberErrors.NotUsable;
        var ended = _grants.RemoveAll(g => !permissions.Contains(g.Permission));
        List<string> added = [.. permissions.Where(p => _grants.TrueForAll(g => g.Permission != p))];
        _grants.AddRange(added.Select(p => new StaffGrant(p, now)));
        Touch();
        if (ended + added.Count > 0)
            Raise(new StaffPermissionsChanged(Id, [.. _grants.Select(g => g.Permission).Order(StringComparer.Ordinal)]));
        return Result.Success();
    }

    /// <summary>Erases what names the person (Personal Data Protection Act, art. 11); the id stays, so that records of others keep their meaning.</summary>
    public Result Erase()
    {
        if (State == MemberState.Erased)
            return Result.Success();
        if (IsStaff)
            return MemberErrors.StaffCannotBeErased;
        State = MemberState.Erased;
        Email = $"{Id:N}@erased.invalid";
        Name = "";
        Phone = null;
        PasswordHash = null;
        SuspensionReason = null;
        _consents.Clear();
        Touch();
        return Result.Success();
    }

    private static Member Open(string email, string name, string? phone, string language, DateTimeOffset now, Guid? id = null)
    {
        var member = new Member(id ?? Guid.CreateVersion7())
        {
            Email = email,
            Name = name,
            Phone = phone,
            Language = language,
            State = MemberState.Pending,
            RegisteredAt = now,
        };
        member.Raise(new MemberRegistered(member.Id, email, name, phone, language));
        return member;
    }
}

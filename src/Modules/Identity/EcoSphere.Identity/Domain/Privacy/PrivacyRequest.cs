using EcoSphere.Identity.Contracts;
using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Privacy;

/// <summary>
/// A member uses a right of the Personal Data Protection Act, art. 3. Copies and erasures run over all modules that hold personal data;
/// corrections and stops are answered by staff.
/// </summary>
internal sealed class PrivacyRequest : AggregateRoot
{
    /// <summary>How long a copy can be downloaded.</summary>
    public static readonly TimeSpan CopyKept = TimeSpan.FromDays(30);

    /// <summary>Modules answer within seconds; after this long something is wrong.</summary>
    public static readonly TimeSpan ModulesAnswerWithin = TimeSpan.FromHours(1);

    /// <summary>
    /// The events' own retries go on for some hours; a module that has still not answered after this long is asked anew, again and again.
    /// </summary>
    public static readonly TimeSpan AskAgainAfter = TimeSpan.FromDays(1);

    /// <summary>Staff answer within the 30 days of art. 13.</summary>
    public static readonly TimeSpan StaffAnswerWithin = TimeSpan.FromDays(30);

    private readonly List<PrivacyPart> _parts = [];

    private PrivacyRequest() { }

    public string Number { get; private set; } = "";

    public Guid MemberId { get; private set; }

    public PrivacyKind Kind { get; private set; }

    public PrivacyState State { get; private set; }

    public DateTimeOffset RequestedAt { get; private set; }

    /// <summary>When the modules were asked; an erasure that was held asks them anew.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>When those that had not answered were asked once more, the last time.</summary>
    public DateTimeOffset? AskedAgainAt { get; private set; }

    /// <summary>When it was answered, completed, refused or withdrawn.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>What the member wrote.</summary>
    [NotAudited]
    public string? Text { get; private set; }

    /// <summary>What staff answered, or why they refused.</summary>
    [NotAudited]
    public string? Answer { get; private set; }

    /// <summary>What stands in the way, while held.</summary>
    public ErasureHindrance? HeldBy { get; private set; }

    /// <summary>Until when the copy can be downloaded.</summary>
    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>The modules that must answer, taken when the request was made.</summary>
    public IReadOnlyList<PrivacyPart> Parts => _parts;

    public bool IsForStaff => Kind is PrivacyKind.Correct or PrivacyKind.StopUse;

    public static PrivacyRequest ForCopy(string number, Guid memberId, string email, IEnumerable<string> modules, DateTimeOffset now)
    {
        var request = Of(PrivacyKind.Copy, number, memberId, now);
        request._parts.AddRange(modules.Select(m => new PrivacyPart(m)));
        request.Raise(request.Question(email));
        return request;
    }

    /// <summary>Asks staff to correct something or to stop using the data.</summary>
    public static PrivacyRequest ForStaff(PrivacyKind kind, string number, Guid memberId, string text, DateTimeOffset now)
    {
        var request = Of(kind, number, memberId, now);
        request.Text = text;
        return request;
    }

    public static PrivacyRequest ForErasure(
        string number,
        Guid memberId,
        string email,
        ErasureHindrance? hindrance,
        IEnumerable<string> modules,
        DateTimeOffset now
    )
    {
        var request = Of(PrivacyKind.Erase, number, memberId, now);
        request.Begin(email, hindrance, modules, now);
        return request;
    }

    /// <summary>Looks again whether the erasure can go ahead.</summary>
    public Result Resume(string email, ErasureHindrance? hindrance, IEnumerable<string> modules, DateTimeOffset now)
    {
        if (State != PrivacyState.Held)
            return PrivacyErrors.NotHeld;
        Begin(email, hindrance, modules, now);
        return Result.Success();
    }

    /// <summary>Something came in the way while the modules were at work.</summary>
    public void Hold(ErasureHindrance hindrance)
    {
        (State, HeldBy) = (PrivacyState.Held, hindrance);
        Touch();
    }

    /// <summary>A module has answered; an answer that nobody waits for changes nothing.</summary>
    /// <returns>Whether this answer was waited for.</returns>
    public bool NoteAnswer(string module, string? kept, DateTimeOffset now)
    {
        if (State != PrivacyState.Open || _parts.Find(p => p.Module == module) is not { AnsweredAt: null } part)
            return false;
        part.Answer(kept, now);
        CloseWhenAllThere(now);
        return true;
    }

    /// <summary>
    /// Staff go on without a module that stays silent, or is switched off for good. The member reads why.
    /// </summary>
    public Result LeaveOut(string module, string reason, DateTimeOffset now)
    {
        if (!IsLate(now) || IsForStaff)
            return PrivacyErrors.NotLate;
        if (_parts.Find(p => p.Module == module) is not { } part)
            return PrivacyErrors.NotFound;
        if (part.AnsweredAt is not null)
            return PrivacyErrors.PartAnswered;
        part.LeaveOut(reason, now);
        CloseWhenAllThere(now);
        return Result.Success();
    }

    /// <summary>The modules that have not answered in time are to be asked once more.</summary>
    public Result AskAgain(DateTimeOffset now)
    {
        if (!IsLate(now) || IsForStaff)
            return PrivacyErrors.NotLate;
        AskedAgainAt = now;
        Touch();
        return Result.Success();
    }

    /// <summary>The question to the modules; each answers it as often as it is asked.</summary>
    public IIntegrationEvent Question(string email) =>
        Kind == PrivacyKind.Copy ? new PersonalDataRequested(Id, MemberId, email) : new ErasureRequested(Id, MemberId, email);

    /// <summary>A module cannot erase yet: the request waits for the member. What nobody waits for changes nothing.</summary>
    /// <returns>Whether this answer was waited for.</returns>
    public bool NoteDeferral(string module, string reason)
    {
        if (State != PrivacyState.Open || _parts.Find(p => p.Module == module) is not { AnsweredAt: null } part)
            return false;
        part.Defer(reason);
        Hold(ErasureHindrance.OfModule);
        return true;
    }

    public bool HasAllAnswers => _parts.TrueForAll(p => p.AnsweredAt is not null);

    /// <summary>Everything is erased; what the member wrote goes as well.</summary>
    public void Complete(DateTimeOffset now)
    {
        Close(PrivacyState.Completed, now);
        Forget();
    }

    public Result Reply(string answer, DateTimeOffset now) => Settle(PrivacyState.Answered, answer, now);

    public Result Refuse(string reason, DateTimeOffset now) => Settle(PrivacyState.Refused, reason, now);

    public Result Withdraw(DateTimeOffset now)
    {
        if (State != PrivacyState.Held && !(State == PrivacyState.Open && IsForStaff))
            return PrivacyErrors.Settled;
        Close(PrivacyState.Withdrawn, now);
        return Result.Success();
    }

    public void Expire()
    {
        State = PrivacyState.Expired;
        Touch();
    }

    /// <summary>Forgets the words in it that may name the person.</summary>
    public void Forget()
    {
        (Text, Answer) = (null, null);
        Touch();
    }

    /// <summary>Whether it has waited longer than it should.</summary>
    public bool IsLate(DateTimeOffset now) =>
        State == PrivacyState.Open && now > (IsForStaff ? RequestedAt + StaffAnswerWithin : AskedAt + ModulesAnswerWithin);

    private static PrivacyRequest Of(PrivacyKind kind, string number, Guid memberId, DateTimeOffset now) =>
        new()
        {
            Kind = kind,
            Number = number,
            MemberId = memberId,
            RequestedAt = now,
            AskedAt = now,
        };

    private void Begin(string email, ErasureHindrance? hindrance, IEnumerable<string> modules, DateTimeOffset now)
    {
        (State, HeldBy) = (hindrance is null ? PrivacyState.Open : PrivacyState.Held, hindrance);
        if (hindrance is not null)
        {
            Touch();
            return;
        }

        _parts.Clear();
        _parts.AddRange(modules.Select(m => new PrivacyPart(m)));
        (AskedAt, AskedAgainAt) = (now, null);
        Raise(Question(email));
    }

    private void CloseWhenAllThere(DateTimeOffset now)
    {
        if (Kind == PrivacyKind.Copy && HasAllAnswers)
        {
            Close(PrivacyState.Answered, now);
            ExpiresAt = now + CopyKept;
        }

        Touch();
    }

    private Result Settle(PrivacyState state, string words, DateTimeOffset now)
    {
        if (!IsForStaff)
            return PrivacyErrors.NotForStaff;
        if (State != PrivacyState.Open)
            return PrivacyErrors.Settled;
        Answer = words;
        Close(state, now);
        return Result.Success();
    }

    private void Close(PrivacyState state, DateTimeOffset now)
    {
        (State, ClosedAt, HeldBy) = (state, now, null);
        Touch();
    }
}

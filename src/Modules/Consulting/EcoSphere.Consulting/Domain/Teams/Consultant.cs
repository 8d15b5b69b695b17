using EcoSphere.Consulting.Contracts;
using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Teams;

/// <summary>
/// A member who works, or has worked, as a consultant; the id is the member's, so that what is told of one person stays in order. A
/// person is on one team.
/// </summary>
internal sealed class Consultant : AggregateRoot
{
    /// <summary>The most cases at once that can be set.</summary>
    public const int MostCases = 50;

    private readonly List<ConflictOfInterest> _conflicts = [];

    private Consultant() { }

    private Consultant(Guid memberId)
        : base(memberId) { }

    public string Name { get; private set; } = "";

    public Guid TeamId { get; private set; }

    /// <summary>Whether the person works as a consultant at present.</summary>
    public bool IsActive { get; private set; }

    /// <summary>How many cases the person takes at once.</summary>
    public int Capacity { get; private set; }

    public DateTimeOffset AppointedAt { get; private set; }

    public DateTimeOffset? DismissedAt { get; private set; }

    /// <summary>Firms for which the person may not work, past declarations included.</summary>
    public IReadOnlyList<ConflictOfInterest> Conflicts => _conflicts;

    public static Result<Consultant> Appoint(Guid memberId, string name, ConsultantTeam team, int? capacity, DateTimeOffset now)
    {
        var consultant = new Consultant(memberId);
        var appointed = consultant.AppointAgain(name, team, capacity, now);
        return appointed.Error is { } refused ? refused : consultant;
    }

    /// <summary>A former consultant works again.</summary>
    public Result AppointAgain(string name, ConsultantTeam team, int? capacity, DateTimeOffset now)
    {
        if (IsActive)
            return TeamErrors.AlreadyConsultant;
        if (!team.IsActive)
            return TeamErrors.TeamClosed;
        if (WhyNotCapacity(capacity) is { } refused)
            return refused;
        (Name, TeamId, Capacity, IsActive) = (name, team.Id, capacity!.Value, true);
        (AppointedAt, DismissedAt) = (now, null);
        Raise(new ConsultantAppointed(Id, team.Id, team.Name));
        return Result.Success();
    }

    /// <summary>Goes to another team, or takes another number of cases.</summary>
    public Result Change(ConsultantTeam team, int? capacity)
    {
        if (!IsActive)
            return TeamErrors.NotConsultant;
        if (!team.IsActive && team.Id != TeamId)
            return TeamErrors.TeamClosed;
        if (WhyNotCapacity(capacity) is { } refused)
            return refused;
        var moves = team.Id != TeamId;
        (TeamId, Capacity) = (team.Id, capacity!.Value);
        if (moves)
            Raise(new ConsultantAppointed(Id, team.Id, team.Name));
        else
            Touch();
        return Result.Success();
    }

    /// <summary>Works as a consultant no longer; not while cases are under way, which are given to somebody else first.</summary>
    public Result Dismiss(int openCases, DateTimeOffset now)
    {
        if (!IsActive)
            return TeamErrors.NotConsultant;
        if (openCases > 0)
            return TeamErrors.HasCases(openCases);
        (IsActive, DismissedAt) = (false, now);
        Raise(new ConsultantDismissed(Id));
        return Result.Success();
    }

    /// <summary>Declares that the person may not work for a firm (利益迴避).</summary>
    /// <param name="taxId">The firm's unified business number; it need not be on the platform yet.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who declares it.</param>
    /// <param name="now">The time.</param>
    public Result Declare(string? taxId, string? reason, Actor by, DateTimeOffset now)
    {
        var (code, text) = (TextInput.Code(taxId), TextInput.Paragraphs(reason));
        var checks = new FieldChecks();
        checks.Require(
            code is { Length: ConflictOfInterest.TaxIdLength } && code.All(char.IsAsciiDigit),
            "TaxId",
            Error.Invalid("Enter the eight digits of the unified business number.")
        );
        checks.Text(text, ConflictOfInterest.ReasonLength, "Reason", Error.Invalid("Enter the reason of the conflict of interest."));
        if (checks.Failure is { } failure)
            return failure;
        if (ConflictWith(code!) is not null)
            return TeamErrors.ConflictKnown;
        _conflicts.Add(ConflictOfInterest.Of(code!, text!, by, now));
        Touch();
        return Result.Success();
    }

    /// <summary>A conflict no longer stands; its line stays.</summary>
    public Result Revoke(Guid conflictId, DateTimeOffset now)
    {
        if (_conflicts.Find(c => c.Id == conflictId) is not { } conflict)
            return TeamErrors.NoConflict;
        conflict.Revoke(now);
        Touch();
        return Result.Success();
    }

    /// <summary>The conflict that stands with a firm, or null.</summary>
    public ConflictOfInterest? ConflictWith(string taxId) => _conflicts.Find(c => c.Stands && c.TaxId == taxId);

    public void Rename(string name) => Name = name;

    /// <summary>Erases the name of a person: the consultant's own, who then is none any more, and that of who declared a conflict.</summary>
    public void Erase(Guid personId, DateTimeOffset now)
    {
        foreach (var conflict in _conflicts.Where(c => c.DeclaredById == personId))
            conflict.EraseDeclarer();
        Touch();
        if (Id != personId)
            return;
        Name = "";
        if (IsActive)
            Dismiss(openCases: 0, now);
    }

    private static Error? WhyNotCapacity(int? capacity) =>
        capacity is >= 1 and <= MostCases ? null : Error.Of([Error.Invalid("Enter a number of cases from 1 to {0}.", MostCases).On(nameof(Capacity))]);
}

/// <summary>That a consultant may not work for a firm.</summary>
internal sealed class ConflictOfInterest : Entity
{
    public const int TaxIdLength = 8;
    public const int ReasonLength = 500;

    private ConflictOfInterest() { }

    public string TaxId { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public Guid DeclaredById { get; private set; }

    public string DeclaredByName { get; private set; } = "";

    public DateTimeOffset DeclaredAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public bool Stands => RevokedAt is null;

    public static ConflictOfInterest Of(string taxId, string reason, Actor by, DateTimeOffset now) =>
        new()
        {
            TaxId = taxId,
            Reason = reason,
            DeclaredById = by.Id,
            DeclaredByName = by.Name,
            DeclaredAt = now,
        };

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;

    public void EraseDeclarer() => DeclaredByName = "";
}

using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Visits;

/// <summary>The consultant proposes times for the visit, in the place of those proposed before.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps the consultant has read.</param>
/// <param name="Times">The times as typed; empty lines are left out.</param>
/// <param name="Note">What the firm is to prepare.</param>
[ForMembers]
internal sealed record ProposeVisit(Guid CaseId, int SeenSteps, IReadOnlyList<TypedTime> Times, string? Note) : ICommand;

/// <summary>A time in Taipei as typed.</summary>
internal sealed record TypedTime(DateOnly? Day, TimeOnly? From, TimeOnly? To)
{
    public bool IsEmpty => Day is null && From is null && To is null;

    /// <summary>The time, or null while a part is missing.</summary>
    public VisitTime? Read =>
        this is { Day: { } day, From: { } from, To: { } to }
            ? new VisitTime(TaipeiTime.StartOf(day) + from.ToTimeSpan(), TaipeiTime.StartOf(day) + to.ToTimeSpan())
            : null;
}

internal sealed class ProposeVisitHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<ProposeVisit>
{
    public async Task<Result> Handle(ProposeVisit request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsConsultant(request.CaseId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var typed = request.Times.Where(t => !t.IsEmpty).ToList();
        if (typed.Exists(t => t.Read is null))
            return Error.Of([Error.Invalid("Fill in day, beginning and end of each time.").On("Times")]);
        var done = found.Value.ProposeVisit(access.AsConsultant, [.. typed.Select(t => t.Read!)], request.Note, clock.GetUtcNow());
        if (done.IsSuccess)
            await db.TellFirm(found.Value, CaseMails.VisitProposed, cancellationToken);
        return done;
    }
}

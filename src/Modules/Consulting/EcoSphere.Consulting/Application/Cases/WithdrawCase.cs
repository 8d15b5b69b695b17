using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Cases;

/// <summary>The firm gives its case up, before it has the report.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps were shown.</param>
/// <param name="Note">Why; the others read it.</param>
[ForMembers]
internal sealed record WithdrawCase(Guid CaseId, int SeenSteps, string? Note) : ICommand;

internal sealed class WithdrawCaseHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<WithdrawCase>
{
    public async Task<Result> Handle(WithdrawCase request, CancellationToken cancellationToken)
    {
        var own = await access.CaseAsFirm(request.CaseId, request.SeenSteps, cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var done = own.Value.Withdraw(access.AsFirm, request.Note, clock.GetUtcNow());
        if (done.IsSuccess)
            await db.TellConsultant(own.Value.ConsultantId, own.Value, CaseMails.EndedToConsultant, cancellationToken);
        return done;
    }
}

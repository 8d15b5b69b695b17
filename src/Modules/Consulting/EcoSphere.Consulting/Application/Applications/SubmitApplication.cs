using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Applications;

/// <summary>Sends the application for review, the first time or after corrections. Sending it twice sends it once.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenVersion">The answers that were checked.</param>
[ForMembers]
internal sealed record SubmitApplication(Guid CaseId, Guid SeenVersion) : ICommand;

internal sealed class SubmitApplicationHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<SubmitApplication>
{
    public async Task<Result> Handle(SubmitApplication request, CancellationToken cancellationToken)
    {
        var own = await access.CaseAsFirm(request.CaseId, cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var found = own.Value;
        if (found.State == CaseState.Submitted)
            return Result.Success();
        if (found.OpenSections != ApplicationSections.None && found.Version != request.SeenVersion)
            return Error.Conflict("Somebody has changed the application since this page was opened. Check it again before you send it.");
        var sent = found.Submit(access.AsFirm, clock.GetUtcNow());
        if (sent.IsFailure)
            return sent;
        // a colleague may have uploaded it: it belongs to the case from now on
        if (await db.Files.SingleAsync(f => f.Id == found.ScanFileId, cancellationToken) is var scan && scan.Attach(found.Id) is { Error: { } taken })
            return taken;
        await db.TellFirm(found, CaseMails.Submitted, cancellationToken);
        return sent;
    }
}

using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>The tool has been checked. The supplier learns the result with the report.</summary>
/// <param name="VerificationId">The check.</param>
/// <param name="SeenSteps">How many steps staff has read.</param>
/// <param name="IsPassed">Whether it has passed, or null where that was not chosen.</param>
/// <param name="Note">What both sides read beside it, or null.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record RecordVerificationCheck(Guid VerificationId, int SeenSteps, bool? IsPassed, string? Note) : ICommand;

internal sealed class RecordVerificationCheckHandler(MarketplaceAccess access, TimeProvider clock) : ICommandHandler<RecordVerificationCheck>
{
    public async Task<Result> Handle(RecordVerificationCheck request, CancellationToken cancellationToken)
    {
        var found = await access.VerificationAsStaff(request.VerificationId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        return request.IsPassed is { } isPassed
            ? found.Value.RecordCheck(access.AsStaff, isPassed, request.Note, clock.GetUtcNow())
            : Error.Of([Error.Invalid("Choose whether the tool has passed.").On(nameof(request.IsPassed))]);
    }
}

using EcoSphere.Consulting.Application.Access;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.SelfAssessments;

/// <summary>Adds an empty block at the end. Sent twice, it adds one: the number of blocks that was seen has to be the present one.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenBlocks">How many blocks the form had.</param>
[ForMembers]
internal sealed record AddBlock(Guid CaseId, int SeenBlocks) : ICommand<int>;

internal sealed class AddBlockHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<AddBlock, int>
{
    /// <returns>How many blocks there are now.</returns>
    public async Task<Result<int>> Handle(AddBlock request, CancellationToken cancellationToken)
    {
        var open = await db.OpenAssessment(access, request.CaseId, cancellationToken);
        if (open.Error is { } refused)
            return refused;
        var assessment = open.Value;
        if (assessment.Blocks.Count == request.SeenBlocks && assessment.AddBlock(clock.GetUtcNow()).Error is { } full)
            return full;
        return assessment.Blocks.Count;
    }
}

using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.SelfAssessments;

/// <summary>Keeps the blocks of one page of the form, complete or not: all of them, or none where one cannot be kept. The same again changes nothing.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Blocks">The blocks as they stand on the page; failures stand beside <c>Blocks[2].Name</c>.</param>
[ForMembers]
internal sealed record KeepBlocks(Guid CaseId, IReadOnlyList<TypedBlock> Blocks) : ICommand<KeptBlocks>;

/// <param name="Id">The block.</param>
/// <param name="Seen">The stamp of the answers that were shown.</param>
/// <param name="Form">What was typed.</param>
internal sealed record TypedBlock(Guid Id, Guid Seen, BlockForm Form);

/// <param name="Stamps">The stamps of the blocks as they are kept now, in the order of the page.</param>
internal sealed record KeptBlocks(IReadOnlyList<Guid> Stamps);

internal sealed class KeepBlocksHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<KeepBlocks, KeptBlocks>
{
    public async Task<Result<KeptBlocks>> Handle(KeepBlocks request, CancellationToken cancellationToken)
    {
        var open = await db.OpenAssessment(access, request.CaseId, cancellationToken);
        if (open.Error is { } refused)
            return refused;
        var (assessment, now) = (open.Value, clock.GetUtcNow());
        List<Error> wrong = [];
        Error? overtaken = null;
        for (var i = 0; i < request.Blocks.Count; i++)
        {
            var (id, seen, form) = request.Blocks[i];
            var read = form.Read();
            var kept = read.Error ?? assessment.SaveBlock(id, seen, read.Value, now).Error;
            if (kept is { Kind: ErrorKind.Invalid })
                wrong.AddRange(kept.Details.Select(e => e.On($"Blocks[{i}].{e.Field}")));
            else
                overtaken ??= kept;
        }

        if (overtaken is not null)
            return overtaken;
        if (wrong.Count > 0)
            return Error.Of(wrong);
        var stamps = assessment.Blocks.ToDictionary(b => b.Id, b => b.Stamp);
        return new KeptBlocks([.. request.Blocks.Select(b => stamps[b.Id])]);
    }
}

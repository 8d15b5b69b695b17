using EcoSphere.Coaching.Application.Search;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Pages.Coaching.Running;
using EcoSphere.Kernel;
using EcoSphere.Platform.Search;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin;

/// <summary>The module's part of the search across modules.</summary>
internal sealed class CoachingSearch(IMediator mediator, IStringLocalizer<CoachingText> text) : IRecordSearch
{
    public string Permission => Permissions.Coaching;

    public async Task<IReadOnlyList<RecordHit>> Find(RecordTerm term, CancellationToken ct)
    {
        var found = await mediator.Send(new FindRecords(term), ct);
        if (found.IsFailure)
            return [];
        string group = text["Coaching"];
        return
        [
            .. found.Value.Applications.Select(r => new RecordHit(
                group,
                text["Applications for coaching"],
                r.Title,
                r.Detail,
                CoachingLinks.AdminApplication(r.Id)
            )),
            .. found.Value.Cases.Select(r => new RecordHit(group, text["Coaching cases"], r.Title, r.Detail, RunLinks.Case(Side.Staff, r.Id))),
            .. found.Value.Batches.Select(r => new RecordHit(group, text["Lists for the authority"], r.Title, r.Detail, CoachingLinks.AdminBatch(r.Id))),
        ];
    }
}

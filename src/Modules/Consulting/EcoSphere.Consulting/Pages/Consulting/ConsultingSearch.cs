using EcoSphere.Consulting.Application.Search;
using EcoSphere.Kernel;
using EcoSphere.Platform.Search;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>The module's part of the search across modules.</summary>
internal sealed class ConsultingSearch(IMediator mediator, IStringLocalizer<ConsultingText> text) : IRecordSearch
{
    public string Permission => Permissions.Consulting;

    public async Task<IReadOnlyList<RecordHit>> Find(RecordTerm term, CancellationToken ct)
    {
        var found = await mediator.Send(new FindRecords(term), ct);
        if (found.IsFailure)
            return [];
        string group = text["Consulting"];
        return
        [
            .. found.Value.Cases.Select(r => new RecordHit(group, text["Diagnosis cases"], r.Title, r.Detail, ConsultingLinks.AdminCase(r.Id))),
            .. found.Value.Consultants.Select(r => new RecordHit(group, text["Consultants"], r.Title, r.Detail, ConsultingLinks.AdminConsultant(r.Id))),
        ];
    }
}

using EcoSphere.Identity.Application.Search;
using EcoSphere.Kernel;
using EcoSphere.Platform.Search;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin;

/// <summary>The module's part of the search across modules.</summary>
internal sealed class MemberSearch(IMediator mediator, IStringLocalizer<IdentityText> text) : IRecordSearch
{
    public string Permission => Permissions.Identity;

    public async Task<IReadOnlyList<RecordHit>> Find(RecordTerm term, CancellationToken ct)
    {
        var found = await mediator.Send(new FindRecords(term), ct);
        if (found.IsFailure)
            return [];
        string group = text["Members and privacy"];
        return
        [
            .. found.Value.Members.Select(r => new RecordHit(group, text["Members"], r.Title, r.Detail, IdentityAdminLinks.Member(r.Id))),
            .. found.Value.Requests.Select(r => new RecordHit(group, text["Privacy requests"], r.Title, r.Detail, IdentityAdminLinks.PrivacyRequest(r.Id))),
        ];
    }
}

using EcoSphere.Content.Application.Search;
using EcoSphere.Kernel;
using EcoSphere.Platform.Search;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin;

/// <summary>The module's part of the search across modules.</summary>
internal sealed class ContentSearch(IMediator mediator, IStringLocalizer<ContentText> text) : IRecordSearch
{
    public string Permission => Permissions.Content;

    public async Task<IReadOnlyList<RecordHit>> Find(RecordTerm term, CancellationToken ct)
    {
        var found = await mediator.Send(new FindRecords(term), ct);
        if (found.IsFailure)
            return [];
        string group = text["Content"];
        return [.. found.Value.Articles.Select(r => new RecordHit(group, text["Articles"], r.Title, r.Detail, ContentAdminLinks.Article(r.Id)))];
    }
}

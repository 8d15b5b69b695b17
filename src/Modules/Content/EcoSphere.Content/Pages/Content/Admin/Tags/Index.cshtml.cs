using EcoSphere.Content.Application.Tags;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Content.Pages.Content.Admin.Tags;

/// <summary>The tags and how many public articles have each.</summary>
[Authorize(Policy = Permissions.Content)]
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    public IReadOnlyList<TagRow> Rows { get; private set; } = [];

    public async Task OnGet(CancellationToken ct) => Rows = (await mediator.Send(new ListTags(), ct)).Value;
}

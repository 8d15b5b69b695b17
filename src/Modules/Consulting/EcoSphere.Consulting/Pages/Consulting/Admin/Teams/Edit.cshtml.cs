using EcoSphere.Consulting.Application.Teams;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Teams;

/// <summary>Changes a team.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class EditModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : TeamPageModel(mediator, text)
{
    private readonly IMediator _mediator = mediator;
    private readonly IStringLocalizer<ConsultingText> _text = text;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        var found = await _mediator.Send(new GetTeam(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, _text) ?? NotFound();
        var team = found.Value;
        Input = new TeamInput
        {
            Name = team.Name,
            Note = team.Note,
            Industries = [.. team.Industries],
            IsActive = team.IsActive,
        };
        return Page();
    }

    public Task<IActionResult> OnPost(Guid id, CancellationToken ct) => Keep(id, ct);
}

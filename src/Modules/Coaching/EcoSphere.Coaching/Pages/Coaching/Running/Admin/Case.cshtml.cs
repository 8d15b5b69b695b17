using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Domain;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Admin;

/// <summary>A case for staff: begins it, gives it to a consultant or an officer; everything of it leads on from here.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class CaseModel(IMediator mediator, TimeProvider clock, ICurrentUser user, IStringLocalizer<CoachingText> text)
    : CasePageModel(mediator, clock, text)
{
    [BindProperty]
    public CaseInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Coaches { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Officers { get; private set; } = [];

    public override Side Side => Side.Staff;

    public bool IsMine => Shown.Case?.OfficerId == user.Id;

    private string Address => RunLinks.Case(Side, Id);

    public Task<IActionResult> OnPostStart(CancellationToken ct) =>
        Do(new StartCase(Id, Input.Seen, Input.CoachId), Text["The coaching has begun. The firm gets a mail."], Address, ct);

    public Task<IActionResult> OnPostCoach(CancellationToken ct) =>
        Do(new AssignCoach(Id, Input.CoachId, Input.SeenCoachId), Text["The consultant has been changed."], Address, ct);

    public Task<IActionResult> OnPostOfficer(CancellationToken ct) =>
        Do(new AssignOfficer(Id, Input.OfficerId, Input.SeenOfficerId), Text["The officer has been changed, and gets a mail."], Address, ct);

    protected override async Task<IActionResult?> Load(CancellationToken ct)
    {
        if (await base.Load(ct) is { } refused)
            return refused;
        if (Shown.Case is { IsOpen: false })
            return null;
        var groups = new Dictionary<string, SelectListGroup>(StringComparer.Ordinal);
        var coaches = (await Mediator.Send(new ListCoaches(), ct)).Value;
        Coaches = [.. coaches.Select(c => new SelectListItem(c.Name, c.Id.ToString()) { Group = Group(c.Team) })];
        // who has it stays chosen, even where the person is on no team any more
        if (Shown.Case is { CoachId: { } present, CoachName: { } name } && coaches.All(c => c.Id != present))
            Coaches = [new SelectListItem(name, present.ToString()), .. Coaches];
        if (Shown.Case is not null)
            await LoadOfficers(ct);
        if (HttpContext.Request.Method == "GET")
            (Input.CoachId, Input.OfficerId) = (Shown.Case?.CoachId, Shown.Case?.OfficerId);
        return null;

        SelectListGroup Group(string team)
        {
            if (!groups.TryGetValue(team, out var group))
                groups[team] = group = new SelectListGroup { Name = team };
            return group;
        }
    }

    private async Task LoadOfficers(CancellationToken ct)
    {
        Officers = [.. (await Mediator.Send(new ListOfficers(), ct)).Value.Select(o => new SelectListItem(o.Name, o.Id.ToString()))];
        // who has it stays chosen, even where the person is not on the staff any more
        if (Shown.Case is { OfficerId: { } present, OfficerName: { } name } && Officers.All(o => o.Value != present.ToString()))
            Officers = [new SelectListItem(name, present.ToString()), .. Officers];
    }

    internal sealed class CaseInput
    {
        /// <summary>How many steps of the application were read.</summary>
        public int Seen { get; set; }

        public Guid? CoachId { get; set; }

        public Guid? SeenCoachId { get; set; }

        public Guid? OfficerId { get; set; }

        public Guid? SeenOfficerId { get; set; }
    }
}

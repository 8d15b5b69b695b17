using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes.Form;

/// <summary>The files that go with an application.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class FilesModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PartsPageModel<AttachmentRow>(mediator, text)
{
    public override string Heading => Text["Files to attach"];

    public override string About => Text["Files that go with the application as a whole. A file that answers a question is a question of the kind “files”."];

    public override string Address => CoachingLinks.AdminPart(Programme.Id, "files", ItemId);

    protected override string List => nameof(FormParts.Attachments);

    protected override IEnumerable<AttachmentRow> From(FormParts parts) => parts.Attachments.Select(AttachmentRow.Of);

    protected override FormParts With(FormParts parts, PartKeys keys) => parts with { Attachments = [.. Rows.Select(r => r.Attachment(keys))] };

    protected override AttachmentRow New() => new() { IsRequired = true, Most = "3" };
}

using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Drafts;

/// <summary>Sends what a company has written: one application for each item, all of them or none. Sending it twice sends it once.</summary>
/// <param name="Slug">The programme.</param>
/// <param name="SeenVersion">The answers that were checked.</param>
[ForMembers]
internal sealed record SendDraft(string Slug, Guid SeenVersion) : ICommand<Guid>;

internal sealed class SendDraftHandler(ICoachingDb db, DraftDesk desk, CoachingAccess access, TimeProvider clock) : ICommandHandler<SendDraft, Guid>
{
    public async Task<Result<Guid>> Handle(SendDraft request, CancellationToken cancellationToken)
    {
        var opened = await desk.Open(request.Slug, cancellationToken);
        if (opened.Error is { } refused)
            return refused;
        var (programme, company, draft) = opened.Value;
        if (draft is null)
            return await Sent(programme.Id, company.Id, cancellationToken);
        if (draft.Version != request.SeenVersion)
            return DraftErrors.Changed;
        if (draft.ItemIds.Count == 0)
            return DraftErrors.NoItem;

        var (now, by) = (clock.GetUtcNow(), access.AsFirm);
        var content = DraftDesk.Registered(opened.Value, draft.ItemIds, draft.Content);
        if (await Refusal(programme, company.Id, draft, content.IsBackbone, cancellationToken) is { } notAllowed)
            return notAllowed;
        var itemIds = draft.ItemIds.ToList();
        var taken = await db.ItemPlaces.AsNoTracking().Where(p => itemIds.Contains(p.ItemId)).ToDictionaryAsync(p => p.ItemId, p => p.Taken, cancellationToken);
        var applicant = new Applicant(company.Id, company.Name, company.TaxId, by.Id, company.Facts);
        CoachingApplication? first = null;
        for (var i = 0; i < itemIds.Count; i++)
        {
            var item = programme.Item(itemIds[i])!;
            var sent = CoachingApplication.Submit(
                await db.NextNumber(NumberSeries.Application, now, cancellationToken),
                new ItemChoice(programme, item, i + 1, draft.Id),
                applicant,
                by,
                content.For(programme.Forms.Of(item.Id)),
                Offers.Offers.OfferOf(programme, item, taken.GetValueOrDefault(item.Id), now),
                now
            );
            if (sent.Error is { } incomplete)
                return incomplete;
            db.Applications.Add(sent.Value);
            await db.Tell(sent.Value, ApplicationMails.Submitted, cancellationToken);
            first ??= sent.Value;
        }

        // its files stay: they belong to what was sent together
        db.Drafts.Remove(draft);
        return first!.Id;
    }

    /// <summary>What was sent a moment ago: the button was pressed twice.</summary>
    private async Task<Result<Guid>> Sent(Guid programmeId, Guid companyId, CancellationToken ct)
    {
        var before = clock.GetUtcNow().AddMinutes(-10);
        var sent = await db
            .Applications.Where(a => a.ProgrammeId == programmeId && a.CompanyId == companyId && a.SubmittedAt > before)
            .OrderByDescending(a => a.SubmittedAt)
            .ThenBy(a => a.Rank)
            .Select(a => (Guid?)a.Id)
            .FirstOrDefaultAsync(ct);
        return sent is { } id ? id : DraftErrors.NotFound;
    }

    private async Task<Error?> Refusal(Programme programme, Guid companyId, ApplicationDraft draft, bool isBackbone, CancellationToken ct)
    {
        var (programmeId, open) = (programme.Id, ApplicationMoves.Open);
        var others = await db
            .Applications.Where(a =>
                a.ProgrammeId == programmeId && a.CompanyId == companyId && (open.Contains(a.State) || a.State == ApplicationState.Completed)
            )
            .Select(a => new { a.ItemId, a.State })
            .ToListAsync(ct);
        if (others.Exists(o => open.Contains(o.State) && draft.ItemIds.Contains(o.ItemId)))
            return ApplicationErrors.AlreadyApplied;
        return programme.Choice.Allows(others.Select(o => o.ItemId).Union(draft.ItemIds).Count(), isBackbone) ? null : ApplicationErrors.OneItemOnly;
    }
}

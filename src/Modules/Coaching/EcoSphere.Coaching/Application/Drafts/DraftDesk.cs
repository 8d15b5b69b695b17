using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Companies;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Drafts;

/// <summary>The draft of the asking member's company for a programme, with all that it is held against.</summary>
internal sealed class DraftDesk(ICoachingDb db, CoachingAccess access, ICurrentUser user, TimeProvider clock)
{
    /// <summary>A published programme and the own company, with its draft where one was begun.</summary>
    public async Task<Result<Desk>> Open(string slug, CancellationToken ct)
    {
        var firm = await access.Firm(ct);
        if (firm.Error is { } refused)
            return refused;
        var programme = await db.Programmes.AsNoTracking().SingleOrDefaultAsync(p => p.Slug == slug && p.State != ProgrammeState.Draft, ct);
        if (programme is null)
            return ProgrammeErrors.NotFound;
        return new Desk(programme, firm.Value, await access.Draft(firm.Value.Id, programme.Id, ct));
    }

    /// <summary>The draft to be changed; begun where there is none.</summary>
    public ApplicationDraft Begun(Desk desk)
    {
        if (desk.Draft is { } draft)
            return draft;
        var begun = ApplicationDraft.Begin(desk.Programme.Id, desk.Company.Id, user.Id, clock.GetUtcNow());
        begun.Fill(_ => First(desk, []), clock.GetUtcNow());
        db.Drafts.Add(begun);
        return begun;
    }

    public async Task<DraftView> View(Desk desk, IReadOnlyList<Guid> itemIds, CancellationToken ct)
    {
        var ids = desk.Programme.Items.Select(i => i.Id).ToList();
        var taken = await db.ItemPlaces.AsNoTracking().Where(p => ids.Contains(p.ItemId)).ToDictionaryAsync(p => p.ItemId, p => p.Taken, ct);
        var content = Registered(desk, itemIds, desk.Draft?.Content ?? First(desk, itemIds));
        Guid? draftId = desk.Draft?.Id;
        var names = draftId is null ? [] : await db.Files.AsNoTracking().Where(f => f.OwnerId == draftId).ToDictionaryAsync(f => f.Id, f => f.FileName, ct);
        return new DraftView(
            Offers.Offers.Of(desk.Programme, taken, clock.GetUtcNow()),
            desk.Company,
            itemIds,
            desk.Programme.Forms.Of(itemIds),
            content,
            desk.Draft?.Version,
            desk.Draft?.ChangedAt,
            names
        );
    }

    /// <summary>What is known before anything was filled in, and what is locked to what the company's data say.</summary>
    public static ApplicationContent Registered(Desk desk, IReadOnlyList<Guid> itemIds, ApplicationContent content)
    {
        var answered = content.Answers.Select(a => a.Key).ToHashSet(StringComparer.Ordinal);
        var known = desk
            .Programme.Forms.Of(itemIds)
            .Questions()
            .Where(q => q.Prefill != Prefill.None && (q.IsLocked || (desk.Draft is null && !answered.Contains(q.Key))))
            .Select(q => Answer.Of(q.Key, Prefilled.Value(q.Prefill, desk.Company) is { Length: > 0 } value ? value : null))
            .Where(a => !a.IsEmpty())
            .ToDictionary(a => a.Key, StringComparer.Ordinal);
        return content with { Answers = [.. content.Answers.Where(a => !known.ContainsKey(a.Key)), .. known.Values] };
    }

    private static ApplicationContent First(Desk desk, IReadOnlyList<Guid> itemIds) =>
        Registered(desk with { Draft = null }, itemIds.Count > 0 ? itemIds : [.. desk.Programme.Items.Select(i => i.Id)], ApplicationContent.Empty);
}

/// <summary>A programme and a company with its draft for it.</summary>
internal sealed record Desk(Programme Programme, KnownCompany Company, ApplicationDraft? Draft);

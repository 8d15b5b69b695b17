using System.Text.RegularExpressions;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Programmes;

/// <summary>Where a programme stands.</summary>
internal enum ProgrammeState
{
    /// <summary>Being set up; only staff sees it.</summary>
    Draft,

    /// <summary>Everybody sees it; its items decide when firms can apply.</summary>
    Published,

    /// <summary>Over: everybody can still read it, nobody can apply.</summary>
    Closed,
}

/// <summary>
/// A coaching programme (輔導計畫) with its items and forms, all of it data. A form that changes after firms can see it becomes the next
/// version: what was sent is read with the version with which it was sent.
/// </summary>
internal sealed partial class Programme : AggregateRoot
{
    public const int MostItems = 30;

    public const int SlugLength = 60;

    private readonly List<ProgrammeItem> _items = [];
    private readonly List<FormVersion> _newForms = [];

    private Programme() { }

    /// <summary>The end of its address; given once.</summary>
    public string Slug { get; private set; } = "";

    public ProgrammeState State { get; private set; }

    public ProgrammeContent Content { get; private set; } = new();

    public int? Year { get; private set; }

    public DateOnly? EndsOn { get; private set; }

    public int FollowUpYears { get; private set; }

    public ChoiceRule Choice { get; private set; } = new(ChoiceKind.OneItem);

    /// <summary>The forms as they are now.</summary>
    public ProgrammeForms Forms { get; private set; } = ProgrammeForms.Empty;

    /// <summary>The number of the forms as they are now, from 1; raised by a change once they are published.</summary>
    public int FormVersion { get; private set; } = 1;

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>When everybody saw it first.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>The programme it was copied from.</summary>
    public Guid? CopiedFromId { get; private set; }

    public IReadOnlyList<ProgrammeItem> Items => _items;

    /// <summary>Versions of the forms that are not saved yet; stored ones are read by query only.</summary>
    public IReadOnlyList<FormVersion> NewForms => _newForms;

    public ProgrammeYears Years => new(Year, EndsOn, FollowUpYears);

    /// <summary>Begins to set up a programme.</summary>
    public static Result<Programme> Begin(string slug, ProgrammeContent content, ProgrammeYears years, ChoiceRule choice, DateTimeOffset now)
    {
        if (slug.Length > SlugLength || !SlugShape().IsMatch(slug))
            return ProgrammeErrors.BadSlug;
        var programme = new Programme { Slug = slug, CreatedAt = now };
        var described = programme.Describe(content, years, choice, now);
        return described.Error is { } failure ? failure : programme;
    }

    /// <summary>Changes what is said of it.</summary>
    public Result Describe(ProgrammeContent content, ProgrammeYears years, ChoiceRule choice, DateTimeOffset now)
    {
        if ((content.Failure() ?? years.Failure()) is { } failure)
            return failure;
        (Content, Choice) = (content, choice);
        (Year, EndsOn, FollowUpYears) = years;
        return Changed(now);
    }

    public Result<ProgrammeItem> AddItem(ItemContent content, Window window, ItemPlan plan, DateTimeOffset now)
    {
        if (_items.Count >= MostItems)
            return ProgrammeErrors.TooManyItems;
        if (ItemFailure(content, window, plan, except: null) is { } failure)
            return failure;
        var item = ProgrammeItem.Of(Id, _items.Count == 0 ? 1 : _items.Max(i => i.Position) + 1, content, window, plan);
        _items.Add(item);
        // a place for the forms of the new item, so that a published programme knows it
        ChangeForms(Forms, now);
        return item;
    }

    /// <param name="itemId">The item.</param>
    /// <param name="content">What is said of it.</param>
    /// <param name="window">When firms can apply.</param>
    /// <param name="plan">How places are given.</param>
    /// <param name="taken">The places that are taken now; the save holds it against what is taken then.</param>
    /// <param name="now">The time.</param>
    public Result ChangeItem(Guid itemId, ItemContent content, Window window, ItemPlan plan, int taken, DateTimeOffset now)
    {
        if (Item(itemId) is not { } item)
            return ProgrammeErrors.ItemNotFound;
        if (ItemFailure(content, window, plan, itemId) is { } failure)
            return failure;
        if (plan.Quota < taken)
            return ProgrammeErrors.QuotaTaken(taken);
        item.Change(content, window, plan);
        return Changed(now);
    }

    /// <summary>Moves an item one place up or down.</summary>
    public Result MoveItem(Guid itemId, bool isUp, DateTimeOffset now)
    {
        if (Item(itemId) is not { } item)
            return ProgrammeErrors.ItemNotFound;
        var ordered = _items.OrderBy(i => i.Position).ToList();
        var other = ordered.IndexOf(item) + (isUp ? -1 : 1);
        if (other < 0 || other >= ordered.Count)
            return Result.Success();
        var position = item.Position;
        item.MoveTo(ordered[other].Position);
        ordered[other].MoveTo(position);
        return Changed(now);
    }

    /// <summary>Deletes an item for which nobody has applied; that is for the caller to know.</summary>
    public Result RemoveItem(Guid itemId, bool hasApplications, DateTimeOffset now)
    {
        if (Item(itemId) is not { } item)
            return ProgrammeErrors.ItemNotFound;
        if (hasApplications)
            return ProgrammeErrors.HasApplications;
        _items.Remove(item);
        Forms = Forms with { Items = Forms.Items.Where(i => i.Key != itemId).ToDictionary(i => i.Key, i => i.Value) };
        return Changed(now);
    }

    /// <summary>Changes what all items ask and promise (null), or what one adds. A consent whose words change becomes its next version.</summary>
    public Result ChangeParts(Guid? itemId, FormParts parts, DateTimeOffset now)
    {
        if (itemId is { } id && Item(id) is null)
            return ProgrammeErrors.ItemNotFound;
        var before = itemId is { } own ? Forms.Own(own) : Forms.Common;
        var next = Forms.With(itemId, parts with { Consents = [.. parts.Consents.Select(c => Renumbered(c, before))] });
        if (FormChecks.Failure(parts) is { } wrong)
            return wrong;
        // what stands in one part must not clash with what stands in the other
        var affected = itemId is { } one ? [next.Of(one)] : _items.Select(i => next.Of(i.Id)).Append(next.Common);
        if (affected.Select(FormChecks.Clash).FirstOrDefault(e => e is not null) is { } failure)
            return failure;
        ChangeForms(next, now);
        return Result.Success();
    }

    public Result Publish(DateTimeOffset now)
    {
        if (State == ProgrammeState.Published)
            return ProgrammeErrors.Published;
        if (_items.Count == 0)
            return ProgrammeErrors.NoItems;
        if (_items.Exists(i => !Forms.Of(i.Id).Consents.Any(c => c.Kind == ConsentKind.Tick)))
            return ProgrammeErrors.NoConsent;
        if (_items.Exists(i => Forms.Of(i.Id).Sets.Count == 0))
            return ProgrammeErrors.NoQuestions;
        if (_items.Find(i => i.Reviewers > 0 && Forms.Of(i.Id).Criteria.Count == 0) is { } unscored)
            return ProgrammeErrors.NoCriteria(unscored.Content.Code);
        if (PublishedAt is null)
            _newForms.Add(Programmes.FormVersion.Of(Id, FormVersion, Forms, now));
        (State, PublishedAt) = (ProgrammeState.Published, PublishedAt ?? now);
        return Changed(now);
    }

    public Result Close(DateTimeOffset now)
    {
        if (State != ProgrammeState.Published)
            return ProgrammeErrors.NotPublished;
        State = ProgrammeState.Closed;
        return Changed(now);
    }

    /// <summary>A new programme for another year with the same items and forms. Windows are for staff to set anew: they begin closed to nobody, as a draft.</summary>
    public Result<Programme> CopyTo(string slug, int year, DateTimeOffset now)
    {
        var shift = Year is { } from ? year - from : 0;
        var copy = Begin(slug, Content, new ProgrammeYears(year, EndsOn?.AddYears(shift), FollowUpYears), Choice, now);
        if (copy.Error is { } failure)
            return failure;
        var programme = copy.Value;
        programme.CopiedFromId = Id;
        programme.Forms = ProgrammeForms.Empty with { Common = Forms.Common };
        foreach (var item in _items.OrderBy(i => i.Position))
        {
            var window = item.Window with { OpensOn = item.Window.OpensOn?.AddYears(shift), ClosesOn = item.Window.ClosesOn?.AddYears(shift) };
            var added = ProgrammeItem.Of(programme.Id, item.Position, item.Content, window, item.Plan);
            programme._items.Add(added);
            programme.Forms = programme.Forms.With(added.Id, Forms.Own(item.Id));
        }

        return programme;
    }

    public ProgrammeItem? Item(Guid itemId) => _items.Find(i => i.Id == itemId);

    private static ConsentSpec Renumbered(ConsentSpec consent, FormParts before) =>
        before.Consents.FirstOrDefault(c => c.Key == consent.Key) is { } old
            ? consent with
            {
                Version = old.Text == consent.Text ? old.Version : old.Version + 1,
            }
            : consent with
            {
                Version = 1,
            };

    private Error? ItemFailure(ItemContent content, Window window, ItemPlan plan, Guid? except) =>
        content.Failure()
        ?? plan.Failure()
        ?? (window is { Kind: WindowKind.UntilDate, ClosesOn: null } ? ProgrammeErrors.NoClosingDay : null)
        ?? (window.ClosesOn < window.OpensOn ? ProgrammeErrors.ClosesBeforeOpening : null)
        ?? (_items.Exists(i => i.Id != except && i.Content.Code == content.Code) ? ProgrammeErrors.CodeTaken : null);

    private void ChangeForms(ProgrammeForms next, DateTimeOffset now)
    {
        Forms = next;
        if (PublishedAt is not null)
            _newForms.Add(Programmes.FormVersion.Of(Id, ++FormVersion, next, now));
        Changed(now);
    }

    private Result Changed(DateTimeOffset now)
    {
        ChangedAt = now;
        Touch();
        return Result.Success();
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SlugShape();
}

/// <summary>The forms of a programme at one version; written once.</summary>
internal sealed class FormVersion
{
    private FormVersion() { }

    public Guid ProgrammeId { get; private set; }

    public int Version { get; private set; }

    public ProgrammeForms Forms { get; private set; } = ProgrammeForms.Empty;

    public DateTimeOffset At { get; private set; }

    public static FormVersion Of(Guid programmeId, int version, ProgrammeForms forms, DateTimeOffset now) =>
        new()
        {
            ProgrammeId = programmeId,
            Version = version,
            Forms = forms,
            At = now,
        };
}

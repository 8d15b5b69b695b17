using System.Globalization;
using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes;

/// <summary>What the form about an item holds.</summary>
internal sealed class ItemInput
{
    public string? Code { get; set; }

    public string? TitleZh { get; set; }

    public string? TitleEn { get; set; }

    public string? SummaryZh { get; set; }

    public string? SummaryEn { get; set; }

    public string? TargetZh { get; set; }

    public string? TargetEn { get; set; }

    public string? ExecutingBodyZh { get; set; }

    public string? ExecutingBodyEn { get; set; }

    public string? Fee { get; set; } = "0";

    public string? FeeNoteZh { get; set; }

    public string? FeeNoteEn { get; set; }

    public string? OwnContribution { get; set; } = "0";

    public string? OwnContributionNoteZh { get; set; }

    public string? OwnContributionNoteEn { get; set; }

    public string? WithdrawalNoteZh { get; set; }

    public string? WithdrawalNoteEn { get; set; }

    public string? PayBackLimit { get; set; }

    public bool PublishesNames { get; set; } = true;

    public WindowKind WindowKind { get; set; }

    public DateOnly? OpensOn { get; set; }

    public DateOnly? ClosesOn { get; set; }

    public string? Quota { get; set; }

    public QuotaUnit Unit { get; set; }

    public PlaceRelease Release { get; set; }

    public bool HasWaitingList { get; set; } = true;

    public bool IsScored { get; set; }

    public string? CorrectionDays { get; set; } = "14";

    public static ItemInput From(OfferedItem item)
    {
        var content = item.Content;
        return new ItemInput
        {
            Code = content.Code,
            TitleZh = content.Title.Zh,
            TitleEn = content.Title.En,
            SummaryZh = content.Summary.Zh,
            SummaryEn = content.Summary.En,
            TargetZh = content.Target.Zh,
            TargetEn = content.Target.En,
            ExecutingBodyZh = content.ExecutingBody.Zh,
            ExecutingBodyEn = content.ExecutingBody.En,
            Fee = Amount(content.Fee),
            FeeNoteZh = content.FeeNote.Zh,
            FeeNoteEn = content.FeeNote.En,
            OwnContribution = Amount(content.OwnContribution),
            OwnContributionNoteZh = content.OwnContributionNote.Zh,
            OwnContributionNoteEn = content.OwnContributionNote.En,
            WithdrawalNoteZh = content.WithdrawalNote.Zh,
            WithdrawalNoteEn = content.WithdrawalNote.En,
            PayBackLimit = Amount(content.PayBackLimit),
            PublishesNames = content.PublishesNames,
            WindowKind = item.Window.Kind,
            OpensOn = item.Window.OpensOn,
            ClosesOn = item.Window.ClosesOn,
            Quota = item.Plan.Quota?.ToString(CultureInfo.InvariantCulture),
            Unit = item.Plan.Unit,
            Release = item.Plan.Release,
            HasWaitingList = item.Plan.HasWaitingList,
            IsScored = item.Plan.Reviewers > 0,
            CorrectionDays = item.Plan.CorrectionDays.ToString(CultureInfo.InvariantCulture),
        };
    }

    public ItemContent Content() =>
        new()
        {
            Code = TextInput.Line(Code) ?? "",
            Title = LocalText.Line(TitleZh, TitleEn),
            Summary = LocalText.Line(SummaryZh, SummaryEn),
            Target = LocalText.Line(TargetZh, TargetEn),
            ExecutingBody = LocalText.Line(ExecutingBodyZh, ExecutingBodyEn),
            Fee = Typed.Money(Fee) ?? -1,
            FeeNote = LocalText.Line(FeeNoteZh, FeeNoteEn),
            OwnContribution = Typed.Money(OwnContribution) ?? -1,
            OwnContributionNote = LocalText.Line(OwnContributionNoteZh, OwnContributionNoteEn),
            WithdrawalNote = LocalText.Line(WithdrawalNoteZh, WithdrawalNoteEn),
            PayBackLimit = string.IsNullOrWhiteSpace(PayBackLimit) ? null : Typed.Money(PayBackLimit) ?? -1,
            PublishesNames = PublishesNames,
        };

    public Window Window() => new(WindowKind, OpensOn, ClosesOn);

    public ItemPlan Plan() =>
        new(
            string.IsNullOrWhiteSpace(Quota) ? null : Typed.Whole(Quota) ?? -1,
            Unit,
            Release,
            HasWaitingList,
            IsScored ? 2 : 0,
            Typed.Whole(CorrectionDays) ?? -1
        );

    private static string? Amount(decimal? amount) => amount?.ToString("0.##", CultureInfo.InvariantCulture);
}

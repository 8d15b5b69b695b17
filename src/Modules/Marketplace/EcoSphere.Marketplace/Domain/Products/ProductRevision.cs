using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Products;

/// <summary>Where a version of a product stands.</summary>
internal enum RevisionState
{
    /// <summary>草稿: being written.</summary>
    Draft,

    /// <summary>審核中: sent, waiting for a decision; nobody can change it.</summary>
    Submitted,

    /// <summary>已退回: to be corrected and sent again.</summary>
    Returned,

    /// <summary>已通過: what everybody sees while the product is listed.</summary>
    Approved,

    /// <summary>A later version has taken its place.</summary>
    Superseded,
}

/// <summary>One version of what a product tells of itself.</summary>
internal sealed class ProductRevision : Entity
{
    private ProductRevision() { }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public RevisionState State { get; private set; }

    public string? NameZh { get; private set; }

    public string? NameEn { get; private set; }

    public string? SummaryZh { get; private set; }

    public string? SummaryEn { get; private set; }

    public string? OverviewZh { get; private set; }

    public string? OverviewEn { get; private set; }

    public string? FeaturesZh { get; private set; }

    public string? FeaturesEn { get; private set; }

    public string? PlansZh { get; private set; }

    public string? PlansEn { get; private set; }

    public string? CasesZh { get; private set; }

    public string? CasesEn { get; private set; }

    public Guid? CategoryId { get; private set; }

    public IReadOnlyList<string> Industries { get; private set; } = [];

    public Deployment? Deployment { get; private set; }

    public PriceModel? PriceModel { get; private set; }

    public string? Website { get; private set; }

    public IReadOnlyList<ProductImage> Images { get; private set; } = [];

    public IReadOnlyList<ProductFile> Files { get; private set; } = [];

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>When it was last sent.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    public Guid? SubmittedById { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The reason of the last return; stays until it is approved.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>What is wrong in each section, as the reviewer said at the last return; stays until it is approved.</summary>
    public IReadOnlyList<SectionRemark> Remarks { get; private set; } = [];

    /// <summary>What its supplier may change now: all of a draft, of what was returned the sections with a remark.</summary>
    public IReadOnlyList<ProductSection> OpenSections =>
        State switch
        {
            RevisionState.Draft => Enum.GetValues<ProductSection>(),
            RevisionState.Returned => [.. Remarks.Select(r => r.Section)],
            _ => [],
        };

    public bool IsOpen => State is RevisionState.Draft or RevisionState.Submitted or RevisionState.Returned;

    public ProductContent Content =>
        new()
        {
            Name = new(NameZh, NameEn),
            Summary = new(SummaryZh, SummaryEn),
            Overview = new(OverviewZh, OverviewEn),
            Features = new(FeaturesZh, FeaturesEn),
            Plans = new(PlansZh, PlansEn),
            Cases = new(CasesZh, CasesEn),
            CategoryId = CategoryId,
            Industries = Industries,
            Deployment = Deployment,
            PriceModel = PriceModel,
            Website = Website,
            Images = Images,
            Files = Files,
        };

    public static ProductRevision Begin(int number, ProductContent content, DateTimeOffset now)
    {
        var revision = new ProductRevision { Number = number, StartedAt = now };
        revision.Take(content, now);
        return revision;
    }

    public void Take(ProductContent content, DateTimeOffset now)
    {
        (NameZh, NameEn) = content.Name;
        (SummaryZh, SummaryEn) = content.Summary;
        (OverviewZh, OverviewEn) = content.Overview;
        (FeaturesZh, FeaturesEn) = content.Features;
        (PlansZh, PlansEn) = content.Plans;
        (CasesZh, CasesEn) = content.Cases;
        (CategoryId, Industries, Deployment, PriceModel) = (content.CategoryId, content.Industries, content.Deployment, content.PriceModel);
        (Website, Images, Files) = (content.Website, content.Images, content.Files);
        ChangedAt = now;
    }

    public void Submit(Guid by, DateTimeOffset now)
    {
        State = RevisionState.Submitted;
        (SubmittedAt, SubmittedById, DecidedAt) = (now, by, null);
    }

    /// <summary>Back to where it was before it was sent: taking it back opens no section that a reviewer left closed.</summary>
    public void Recall() => State = Remarks.Count > 0 ? RevisionState.Returned : RevisionState.Draft;

    public void Return(ReturnNote note, DateTimeOffset now)
    {
        State = RevisionState.Returned;
        (ReturnReason, Remarks, DecidedAt) = (note.Reason, note.Remarks, now);
    }

    public void Approve(DateTimeOffset now)
    {
        State = RevisionState.Approved;
        (DecidedAt, ReturnReason, Remarks) = (now, null, []);
    }

    public void Supersede() => State = RevisionState.Superseded;
}

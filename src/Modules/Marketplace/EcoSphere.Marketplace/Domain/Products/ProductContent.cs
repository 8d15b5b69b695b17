using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Domain.Products;

/// <summary>What a product is told to be. While it is a draft any part may be missing.</summary>
internal sealed record ProductContent
{
    public const int NameZhLength = 60;
    public const int NameEnLength = 100;
    public const int SummaryZhLength = 120;
    public const int SummaryEnLength = 250;
    public const int TextLength = 4000;
    public const int MaxImages = 8;
    public const int MaxFiles = 5;

    /// <summary>In place of the codes: the tool suits every trade.</summary>
    public const string AllIndustries = "*";

    public static ProductContent Empty { get; } = new();

    public LocalText Name { get; init; } = LocalText.None;

    public LocalText Summary { get; init; } = LocalText.None;

    public LocalText Overview { get; init; } = LocalText.None;

    public LocalText Features { get; init; } = LocalText.None;

    /// <summary>Plans and prices (方案與價格).</summary>
    public LocalText Plans { get; init; } = LocalText.None;

    public LocalText Cases { get; init; } = LocalText.None;

    /// <summary>What it does: one category.</summary>
    public Guid? CategoryId { get; init; }

    /// <summary>The codes of the trades it suits, or <see cref="AllIndustries"/> alone.</summary>
    public IReadOnlyList<string> Industries { get; init; } = [];

    public Deployment? Deployment { get; init; }

    public PriceModel? PriceModel { get; init; }

    public string? Website { get; init; }

    public IReadOnlyList<ProductImage> Images { get; init; } = [];

    public IReadOnlyList<ProductFile> Files { get; init; } = [];

    /// <summary>Every file that belongs to it.</summary>
    public IEnumerable<Guid> FileIds => Images.Select(i => i.FileId).Concat(Files.Select(f => f.FileId));

    /// <summary>Brings chosen trades into the form in which they are kept: each once and in order; all of them is all.</summary>
    public static IReadOnlyList<string> IndustriesOf(IEnumerable<string> chosen)
    {
        var codes = chosen.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return codes.Contains(AllIndustries) || codes.Count == OfficialIndustries.All.Count ? [AllIndustries] : codes;
    }

    /// <summary>Checks what even a draft must keep to.</summary>
    public FieldChecks CheckDraft()
    {
        var checks = new FieldChecks();
        Texts(checks);
        checks.Text(Website, WebAddress.MaxLength, nameof(Website));
        checks.Require(
            Industries.All(i => i == AllIndustries || OfficialIndustries.Has(i)),
            nameof(Industries),
            Error.Invalid("Choose industries from the list.")
        );
        checks.Require(Deployment is null || Enum.IsDefined(Deployment.Value), nameof(Deployment), Error.Invalid("Choose where the tool runs."));
        checks.Require(PriceModel is null || Enum.IsDefined(PriceModel.Value), nameof(PriceModel), Error.Invalid("Choose how the tool is paid for."));
        checks.Require(Images.Count <= MaxImages, nameof(Images), Error.Invalid("A product has at most {0} images.", MaxImages));
        checks.Require(Files.Count <= MaxFiles, nameof(Files), Error.Invalid("A product has at most {0} files.", MaxFiles));
        foreach (var image in Images)
        {
            checks.Text(
                image.AltZh.Length == 0 ? null : image.AltZh,
                ProductImage.AltLength,
                nameof(Images),
                Error.Invalid("Say in words what each image shows.")
            );
            checks.Text(image.AltEn, ProductImage.AltLength, nameof(Images));
        }

        foreach (var file in Files)
        {
            checks.Text(file.TitleZh.Length == 0 ? null : file.TitleZh, ProductFile.TitleLength, nameof(Files), Error.Invalid("Give each file a title."));
            checks.Text(file.TitleEn, ProductFile.TitleLength, nameof(Files));
        }

        return checks;
    }

    /// <summary>Checks that nothing is missing that everybody is to see.</summary>
    public FieldChecks CheckComplete()
    {
        var checks = CheckDraft();
        checks.Require(Name.Zh is not null, "NameZh", Error.Invalid("Enter the tool’s Chinese name."));
        checks.Require(Summary.Zh is not null, "SummaryZh", Error.Invalid("Sum the tool up in Chinese, in one or two sentences."));
        checks.Require(Overview.Zh is not null, "OverviewZh", Error.Invalid("Describe the tool in Chinese."));
        checks.Require(Features.Zh is not null, "FeaturesZh", Error.Invalid("Describe in Chinese what the tool can do."));
        checks.Require(CategoryId is not null, nameof(CategoryId), Error.Invalid("Choose what the tool does."));
        checks.Require(Industries.Count > 0, nameof(Industries), Error.Invalid("Choose the industries that the tool suits."));
        checks.Require(Deployment is not null, nameof(Deployment), Error.Invalid("Choose where the tool runs."));
        checks.Require(PriceModel is not null, nameof(PriceModel), Error.Invalid("Choose how the tool is paid for."));
        checks.Require(
            Website is null || WebAddress.IsValid(Website),
            nameof(Website),
            Error.Invalid("Enter the website’s full address, such as https://www.example.com.")
        );
        checks.Require(Images.Count > 0, nameof(Images), Error.Invalid("Add at least one image; the first one stands on the tool’s card."));
        return checks;
    }

    private void Texts(FieldChecks checks)
    {
        Check(checks, Name, nameof(Name), NameZhLength, NameEnLength);
        Check(checks, Summary, nameof(Summary), SummaryZhLength, SummaryEnLength);
        Check(checks, Overview, nameof(Overview), TextLength, TextLength);
        Check(checks, Features, nameof(Features), TextLength, TextLength);
        Check(checks, Plans, nameof(Plans), TextLength, TextLength);
        Check(checks, Cases, nameof(Cases), TextLength, TextLength);
    }

    private static void Check(FieldChecks checks, LocalText text, string field, int zhLength, int enLength)
    {
        checks.Text(text.Zh, zhLength, field + "Zh");
        checks.Text(text.En, enLength, field + "En");
    }
}

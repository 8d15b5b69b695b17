using EcoSphere.Kernel;

namespace EcoSphere.CarbonCloud.Domain.ServiceApplications;

/// <summary>盤查據點或是工廠所在地: in which parts of Taiwan the sites are.</summary>
[Flags]
internal enum SiteRegions
{
    None = 0,
    North = 1,
    Centre = 2,
    South = 4,
    East = 8,
}

/// <summary>公司目前碳盤查的狀況.</summary>
internal enum InventoryState
{
    /// <summary>已完成，且經第三方查證.</summary>
    Verified,

    /// <summary>已完成，未經查證.</summary>
    Done,

    /// <summary>進行中.</summary>
    UnderWay,

    /// <summary>尚未開始.</summary>
    NotBegun,
}

/// <summary>公司對於永續哪些議題較為有興趣.</summary>
[Flags]
internal enum InterestTopics
{
    None = 0,
    CarbonInventory = 1,
    SupplyChainSurvey = 2,
    EnergyManagement = 4,
    Iso50001 = 8,
    ProductFootprint = 16,
    Iso20400 = 32,
    Grants = 64,
}

/// <summary>What has been answered so far (form F13); any answer may still be missing, too long or wrong.</summary>
/// <param name="Business">公司服務項目及主要產品.</param>
/// <param name="Sites">Where the sites are; may be none.</param>
/// <param name="Inventory">How far the carbon inventory is.</param>
/// <param name="Topics">What the company is interested in.</param>
/// <param name="Name">The applicant's name.</param>
/// <param name="Department">The applicant's department, or null.</param>
/// <param name="Position">The applicant's position.</param>
/// <param name="Email">The applicant's address for this application, lower case.</param>
/// <param name="Phone">The applicant's telephone number.</param>
/// <param name="Remarks">Whatever else; has to explain an address at a free mail service.</param>
internal sealed record ServiceAnswers(
    string? Business,
    SiteRegions Sites,
    InventoryState? Inventory,
    InterestTopics Topics,
    string? Name,
    string? Department,
    string? Position,
    string? Email,
    string? Phone,
    string? Remarks
)
{
    public const int BusinessLength = 500;
    public const int NameLength = 60;
    public const int DepartmentLength = 60;
    public const int PositionLength = 60;
    public const int RemarksLength = 1000;

    /// <summary>How much a draft keeps of a short answer; the rules of a complete answer are stricter.</summary>
    public const int DraftLength = 400;

    /// <summary>How much a draft keeps of a long answer.</summary>
    public const int LongDraftLength = 4000;

    public static ServiceAnswers None { get; } = new(null, SiteRegions.None, null, InterestTopics.None, null, null, null, null, null, null);

    /// <summary>Brings typed answers of the first part into the form in which they are kept.</summary>
    public ServiceAnswers WithInventory(string? business, IEnumerable<SiteRegions> sites, InventoryState? inventory, IEnumerable<InterestTopics> topics) =>
        this with
        {
            Business = TextInput.Paragraphs(business),
            Sites = sites.Where(Enum.IsDefined).Aggregate(SiteRegions.None, (all, one) => all | one),
            Inventory = inventory,
            Topics = topics.Where(Enum.IsDefined).Aggregate(InterestTopics.None, (all, one) => all | one),
        };

    /// <summary>Brings typed answers of the second part into the form in which they are kept.</summary>
    public ServiceAnswers WithApplicant(string? name, string? department, string? position, string? email, string? phone, string? remarks) =>
        this with
        {
            Name = TextInput.Line(name),
            Department = TextInput.Line(department),
            Position = TextInput.Line(position),
            Email = TextInput.Email(email),
            Phone = TextInput.Code(phone),
            Remarks = TextInput.Paragraphs(remarks),
        };

    /// <summary>What is still wrong or missing in some sections.</summary>
    /// <param name="sections">The sections that are looked at.</param>
    /// <param name="isFreeMail">Whether the address is at a free mail service, which the remarks have to explain.</param>
    public FieldChecks Check(ApplicationSections sections, bool isFreeMail)
    {
        var checks = new FieldChecks();
        if (sections.HasFlag(ApplicationSections.Inventory))
            CheckInventory(checks);
        if (sections.HasFlag(ApplicationSections.Applicant))
            CheckApplicant(checks, isFreeMail);
        return checks;
    }

    /// <summary>What not even a draft can keep.</summary>
    public Error? WhyNotKept
    {
        get
        {
            var checks = new FieldChecks();
            checks.Text(Business, LongDraftLength, nameof(Business));
            checks.Text(Name, DraftLength, nameof(Name));
            checks.Text(Department, DraftLength, nameof(Department));
            checks.Text(Position, DraftLength, nameof(Position));
            checks.Text(Email, DraftLength, nameof(Email));
            checks.Text(Phone, DraftLength, nameof(Phone));
            checks.Text(Remarks, LongDraftLength, nameof(Remarks));
            return checks.Failure;
        }
    }

    private void CheckInventory(FieldChecks checks)
    {
        checks.Text(Business, BusinessLength, nameof(Business), Error.Invalid("Describe what the company offers and its main products."));
        checks.Require(Inventory is { } state && Enum.IsDefined(state), nameof(Inventory), Error.Invalid("Choose how far the company’s carbon inventory is."));
        checks.Require(Topics != InterestTopics.None, nameof(Topics), Error.Invalid("Choose at least one topic."));
    }

    private void CheckApplicant(FieldChecks checks, bool isFreeMail)
    {
        checks.Text(Name, NameLength, nameof(Name), Error.Invalid("Enter the applicant’s name."));
        checks.Text(Department, DepartmentLength, nameof(Department));
        checks.Text(Position, PositionLength, nameof(Position), Error.Invalid("Enter the applicant’s position."));
        checks.Email(Email, nameof(Email), Error.Invalid("Enter the applicant’s e-mail address at the company."));
        checks.Phone(Phone, nameof(Phone), Error.Invalid("Enter a telephone number at which we reach the applicant."));
        checks.Text(Remarks, RemarksLength, nameof(Remarks));
        checks.Require(
            !isFreeMail || Remarks is not null,
            nameof(Email),
            Error.Invalid("Use a mailbox of the company. If it has none, explain in the remarks why this one belongs to the company.")
        );
    }
}

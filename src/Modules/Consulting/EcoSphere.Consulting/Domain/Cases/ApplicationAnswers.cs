using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Cases;

/// <summary>What a firm applies for (F09, 申請項目); several at once can be chosen.</summary>
[Flags]
internal enum DiagnosisItems
{
    None = 0,

    /// <summary>碳盤查.</summary>
    CarbonInventory = 1,

    /// <summary>低碳化.</summary>
    LowCarbon = 2,

    /// <summary>AI 智慧化.</summary>
    SmartAi = 4,

    All = CarbonInventory | LowCarbon | SmartAi,
}

/// <summary>The parts of the application (F09) that a reviewer can open for correction.</summary>
[Flags]
internal enum ApplicationSections
{
    None = 0,

    /// <summary>申請資格.</summary>
    Eligibility = 1,

    /// <summary>聯絡人與廠址.</summary>
    Contact = 2,

    /// <summary>產業別與申請項目.</summary>
    Subject = 4,

    /// <summary>附件一：用印申請書掃描檔.</summary>
    Scan = 8,

    All = Eligibility | Contact | Subject | Scan,
}

/// <summary>The answers of the application (F09), complete or not; texts are normalised.</summary>
internal sealed record ApplicationAnswers(
    EligibilityConditions Confirmed,
    string? ContactName,
    string? ContactJobTitle,
    string? ContactPhone,
    string? ContactEmail,
    string? SiteAddress,
    string? IndustryCode,
    DiagnosisItems Items,
    string? Expectation
)
{
    public const int ContactNameLength = 60;
    public const int JobTitleLength = 60;
    public const int AddressLength = 200;
    public const int ExpectationLength = 1000;

    public static ApplicationAnswers None { get; } = new(EligibilityConditions.None, null, null, null, null, null, null, DiagnosisItems.None, null);

    /// <summary>The sections in which these answers differ from others.</summary>
    public ApplicationSections ChangedSince(ApplicationAnswers other) =>
        (Confirmed == other.Confirmed ? ApplicationSections.None : ApplicationSections.Eligibility)
        | (
            (ContactName, ContactJobTitle, ContactPhone, ContactEmail, SiteAddress)
            == (other.ContactName, other.ContactJobTitle, other.ContactPhone, other.ContactEmail, other.SiteAddress)
                ? ApplicationSections.None
                : ApplicationSections.Contact
        )
        | ((IndustryCode, Items, Expectation) == (other.IndustryCode, other.Items, other.Expectation) ? ApplicationSections.None : ApplicationSections.Subject);

    /// <summary>What would keep a draft from being stored: only what does not fit.</summary>
    public Error? WhyNotKept
    {
        get
        {
            var checks = new FieldChecks();
            checks.Text(ContactName, ContactNameLength, nameof(ContactName));
            checks.Text(ContactJobTitle, JobTitleLength, nameof(ContactJobTitle));
            checks.Text(ContactPhone, FieldChecks.PhoneLength, nameof(ContactPhone));
            checks.Text(ContactEmail, FieldChecks.EmailLength, nameof(ContactEmail));
            checks.Text(SiteAddress, AddressLength, nameof(SiteAddress));
            checks.Text(Expectation, ExpectationLength, nameof(Expectation));
            checks.Require(IndustryCode is null || OfficialIndustries.Has(IndustryCode), nameof(IndustryCode), Error.Invalid("Choose a trade from the list."));
            checks.Require((Items & ~DiagnosisItems.All) == DiagnosisItems.None, nameof(Items), Error.Invalid("Choose from the items of the list."));
            return checks.Failure;
        }
    }

    /// <summary>What is missing or wrong in some sections before they can be sent.</summary>
    public FieldChecks Check(ApplicationSections sections)
    {
        var checks = new FieldChecks();
        if (sections.HasFlag(ApplicationSections.Eligibility))
            checks.Require(
                Confirmed.HasFlag(EligibilityConditions.All),
                nameof(Confirmed),
                Error.Invalid("Confirm all seven conditions; each is asked by itself.")
            );
        if (sections.HasFlag(ApplicationSections.Contact))
        {
            checks.Text(ContactName, ContactNameLength, nameof(ContactName), Error.Invalid("Enter the name of the contact."));
            checks.Text(ContactJobTitle, JobTitleLength, nameof(ContactJobTitle));
            checks.Phone(ContactPhone, nameof(ContactPhone), Error.Invalid("Enter the telephone number of the contact."));
            checks.Email(ContactEmail, nameof(ContactEmail), Error.Invalid("Enter the e-mail address of the contact."));
            checks.Text(SiteAddress, AddressLength, nameof(SiteAddress), Error.Invalid("Enter the address of the factory that is to be visited."));
        }

        if (sections.HasFlag(ApplicationSections.Subject))
        {
            checks.Require(
                IndustryCode is not null && OfficialIndustries.Has(IndustryCode),
                nameof(IndustryCode),
                Error.Invalid("Choose a trade from the list.")
            );
            checks.Require(
                Items != DiagnosisItems.None && (Items & ~DiagnosisItems.All) == DiagnosisItems.None,
                nameof(Items),
                Error.Invalid("Choose at least one item that you apply for.")
            );
            checks.Text(Expectation, ExpectationLength, nameof(Expectation));
        }

        return checks;
    }
}

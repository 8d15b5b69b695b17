using EcoSphere.Kernel;

namespace EcoSphere.Company.Contracts;

/// <summary>What a company joined the platform as.</summary>
public enum CompanyKind
{
    /// <summary>中小企業用戶: uses the services.</summary>
    SmeUser,

    /// <summary>數位工具供應商: lists products as well.</summary>
    ToolSupplier,
}

/// <summary>A company came into being: its upgrade application was approved.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="TaxId">The unified business number (統一編號), eight digits.</param>
/// <param name="Name">The registered name.</param>
/// <param name="Kind">What it joined as.</param>
/// <param name="IndustryCode">The two-digit code of the manufacturing trade.</param>
/// <param name="Address">The registered address.</param>
/// <param name="Phone">The switchboard.</param>
/// <param name="Representative">The person in charge (負責人).</param>
/// <param name="Employees">The number of employees, or null when not given.</param>
[IntegrationEvent("company.registered")]
public sealed record CompanyRegistered(
    Guid CompanyId,
    string TaxId,
    string Name,
    CompanyKind Kind,
    string IndustryCode,
    string Address,
    string Phone,
    string Representative,
    int? Employees
) : IIntegrationEvent;

/// <summary>A company's data changed.</summary>
/// <inheritdoc cref="CompanyRegistered" path="/param" />
[IntegrationEvent("company.profile-changed")]
public sealed record CompanyProfileChanged(
    Guid CompanyId,
    string TaxId,
    string Name,
    CompanyKind Kind,
    string IndustryCode,
    string Address,
    string Phone,
    string Representative,
    int? Employees
) : IIntegrationEvent;

/// <summary>One contact of a company.</summary>
/// <param name="ContactId">The contact.</param>
/// <param name="Name">The name.</param>
/// <param name="JobTitle">The job title, or null.</param>
/// <param name="Phone">The telephone number.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="IsPrimary">Whether later forms take this one first.</param>
public sealed record CompanyContact(Guid ContactId, string Name, string? JobTitle, string Phone, string Email, bool IsPrimary);

/// <summary>A company's contacts changed; carries all that there are now.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="Contacts">All contacts; exactly one is primary once there is any.</param>
[IntegrationEvent("company.contacts-changed")]
public sealed record CompanyContactsChanged(Guid CompanyId, IReadOnlyList<CompanyContact> Contacts) : IIntegrationEvent;

/// <summary>Staff suspended a company; its members can use nothing of the company's.</summary>
/// <param name="CompanyId">The company.</param>
[IntegrationEvent("company.suspended")]
public sealed record CompanySuspended(Guid CompanyId) : IIntegrationEvent;

/// <summary>Staff lifted a company's suspension.</summary>
/// <param name="CompanyId">The company.</param>
[IntegrationEvent("company.reinstated")]
public sealed record CompanyReinstated(Guid CompanyId) : IIntegrationEvent;

namespace EcoSphere.Platform.Messaging;

/// <summary>The names of the claims of a signed-in person.</summary>
public static class EcoClaims
{
    /// <summary>The member's id.</summary>
    public const string Subject = "sub";

    /// <summary>The member's name.</summary>
    public const string Name = "name";

    /// <summary>The member's e-mail address.</summary>
    public const string Email = "email";

    /// <summary>The session's id; the only claim that the cookie itself carries.</summary>
    public const string Session = "sid";

    /// <summary>A staff permission; one claim each.</summary>
    public const string Permission = "permission";

    /// <summary>The company's id.</summary>
    public const string Company = "company";

    /// <summary>Present when the member is an administrator of the company.</summary>
    public const string CompanyAdmin = "company_admin";

    /// <summary>Present when the company is a tool supplier.</summary>
    public const string Supplier = "supplier";

    /// <summary>Present when the member is a consultant.</summary>
    public const string Consultant = "consultant";

    /// <summary>The local address of a page the person must pass before any other, such as a new consent.</summary>
    public const string Gate = "gate";
}

namespace EcoSphere.UiKit.Web;

/// <summary>
/// The names for <c>[EnableRateLimiting(…)]</c> and <c>RequireRateLimiting(…)</c>. <see cref="Mail"/>, <see cref="Invite"/>, <see cref="Guess"/> and <see cref="Upload"/>
/// count what is sent; opening the form costs nothing.
/// </summary>
public static class RateLimits
{
    /// <summary>Forms that send mail.</summary>
    public const string Mail = "mail";

    /// <summary>Forms with which an administrator invites colleagues: mail as well, but a whole department in one go.</summary>
    public const string Invite = "invite";

    /// <summary>Sign-in and codes.</summary>
    public const string Guess = "guess";

    /// <summary>Requests that tell whether something is known; GET counts, too.</summary>
    public const string Lookup = "lookup";

    /// <summary>Uploads.</summary>
    public const string Upload = "upload";

    /// <summary>Challenges of the captcha; GET counts.</summary>
    public const string Captcha = "captcha";

    /// <summary>What programs ask for single sign-on; one address may stand for all people of a client.</summary>
    public const string Connect = "connect";
}

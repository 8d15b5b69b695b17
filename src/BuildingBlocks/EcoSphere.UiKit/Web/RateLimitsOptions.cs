using System.ComponentModel.DataAnnotations;

namespace EcoSphere.UiKit.Web;

/// <summary>The section <c>RateLimits</c> of the configuration: how many requests one client may make.</summary>
public sealed class RateLimitsOptions
{
    /// <summary>All requests of a client together.</summary>
    [Range(1, int.MaxValue)]
    public int GlobalPerMinute { get; set; } = 600;

    /// <summary>Forms that send mail, in a minute.</summary>
    [Range(1, int.MaxValue)]
    public int MailPerMinute { get; set; } = 5;

    /// <summary>Forms that send mail, in an hour.</summary>
    [Range(1, int.MaxValue)]
    public int MailPerHour { get; set; } = 20;

    /// <summary>Invitations of colleagues, in a minute.</summary>
    [Range(1, int.MaxValue)]
    public int InvitePerMinute { get; set; } = 20;

    /// <summary>Invitations of colleagues, in an hour.</summary>
    [Range(1, int.MaxValue)]
    public int InvitePerHour { get; set; } = 100;

    /// <summary>Forms in which a password or a code could be guessed.</summary>
    [Range(1, int.MaxValue)]
    public int GuessPerMinute { get; set; } = 10;

    /// <summary>Requests that tell whether something is known.</summary>
    [Range(1, int.MaxValue)]
    public int LookupPerMinute { get; set; } = 20;

    /// <summary>Uploads.</summary>
    [Range(1, int.MaxValue)]
    public int UploadPerMinute { get; set; } = 30;

    /// <summary>What programs ask for single sign-on.</summary>
    [Range(1, int.MaxValue)]
    public int ConnectPerMinute { get; set; } = 300;

    /// <summary>Challenges of the captcha.</summary>
    [Range(1, int.MaxValue)]
    public int CaptchaPerMinute { get; set; } = 60;

    /// <summary>Forms let through on a ticked box instead of a solved challenge.</summary>
    [Range(1, int.MaxValue)]
    public int CaptchaFallbackPerHour { get; set; } = 5;
}

using System.ComponentModel.DataAnnotations;

namespace EcoSphere.CarbonCloud.Application;

/// <summary>The section <c>CarbonCloud</c> of the configuration.</summary>
internal sealed class CarbonCloudOptions : IValidatableObject
{
    /// <summary>The service's short name in events and in the lists of other modules.</summary>
    public const string Service = "carbon-cloud";

    /// <summary>Within how many working days an application is to be decided; what waits longer is overdue.</summary>
    [Range(1, 60)]
    public int ReviewDays { get; set; } = 5;

    /// <summary>After how many days without a change a draft that was never sent is deleted.</summary>
    [Range(7, 3650)]
    public int DraftDays { get; set; } = 180;

    /// <summary>
    /// Where the data service begins to sign somebody on: it sends the browser on to this platform's OpenID provider and back. Without
    /// it the service cannot be entered, and its page says so.
    /// </summary>
    public Uri? LaunchUrl { get; set; }

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (LaunchUrl is { } url && (!url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp)))
            yield return new ValidationResult("CarbonCloud:LaunchUrl must be a whole address with http or https.", [nameof(LaunchUrl)]);
    }
}

using EcoSphere.Kernel;

namespace EcoSphere.CarbonCloud.Domain.MailDomains;

/// <summary>Why something about the list of free mail services is refused.</summary>
internal static class MailDomainErrors
{
    public static Error NotFound => Error.NotFound("There is no such mail domain in the list.");

    public static Error ThereAlready => Error.Invalid("This domain is in the list already.").On(nameof(FreeMailDomain.Name));
}

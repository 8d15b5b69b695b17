using EcoSphere.CarbonCloud.Domain.MailDomains;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.MailDomains;

internal static class FreeMailLookup
{
    /// <summary>Whether an address is at a free mail service of the list.</summary>
    public static async Task<bool> IsFreeMail(this ICarbonCloudDb db, string? email, CancellationToken ct)
    {
        if (email is null)
            return false;
        var names = FreeMailDomain.NamesFor(email);
        return await db.FreeMailDomains.AnyAsync(d => names.Contains(d.Name), ct);
    }
}

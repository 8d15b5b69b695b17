using System.Reflection;
using EcoSphere.Identity.Domain.Consents;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Infrastructure.Seeds;

/// <summary>The first version of the personal data notice, so that registration works from the start; staff publish later ones.</summary>
internal sealed class SeedConsent(IdentityDb db, TimeProvider clock) : ISeed
{
    public int Order => 10;

    public async Task Run(CancellationToken ct)
    {
        if (await db.ConsentTexts.AnyAsync(ct))
            return;
        db.ConsentTexts.Add(ConsentText.Publish(1, await Read("ConsentChinese.txt", ct), await Read("ConsentEnglish.txt", ct), clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }

    private static async Task<string> Read(string name, CancellationToken ct)
    {
        await using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"EcoSphere.Identity.Infrastructure.Seeds.{name}")!;
        using var reader = new StreamReader(stream);
        return (await reader.ReadToEndAsync(ct)).ReplaceLineEndings("\n").Trim();
    }
}

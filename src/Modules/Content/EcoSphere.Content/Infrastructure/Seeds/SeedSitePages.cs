using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Infrastructure.Seeds;

/// <summary>Publishes the pages that the site cannot be without; one that is there stays as it is.</summary>
internal sealed class SeedSitePages(ContentDb db, AuditContext audit, TimeProvider clock) : ISeed
{
    private static readonly Editor Site = new(Guid.Empty, "EcoSphere");

    public int Order => 10;

    public async Task Run(CancellationToken ct)
    {
        var present = await db.Articles.Where(a => a.Kind == ArticleKind.Page).Select(a => a.Slug).ToListAsync(ct);
        var missing = SitePages.All.Where(p => !present.Contains(p.Slug)).ToList();
        if (missing.Count == 0)
            return;
        audit.Begin(nameof(SeedSitePages));
        var now = clock.GetUtcNow();
        foreach (var page in missing)
        {
            var content = new ArticleContent
            {
                Title = page.Title,
                Summary = page.Summary,
                Body = page.Body,
            };
            var begun = Article.Begin(ArticleKind.Page, page.Slug, content, Site, now);
            DemoSetting.Must(begun);
            DemoSetting.Must(begun.Value.Publish(now));
            db.Articles.Add(begun.Value);
        }

        await db.SaveChangesAsync(ct);
    }
}

using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Marketplace.Contracts;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Marketplace.Infrastructure;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Modules;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Marketplace.Tests.Seeds;

public sealed class SeedTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "ecosphere-tests", Guid.CreateVersion7().ToString("N"));

    [Fact]
    public async Task The_demo_data_come_once_and_make_the_catalogue_look_alive()
    {
        // seeding is what takes long, so all that is to be seen of it is looked at here
        for (var start = 1; start <= 2; start++)
        {
            var app = await Start("Development");
            await app.Pump();
            (await app.Failures()).ShouldBeEmpty();
            var catalogue = (await app.Send(new SearchProducts(CatalogueFilter.None, CatalogueSort.Newest, 1, false))).Value;
            catalogue.Total.ShouldBe(25);
            catalogue.Counts.Categories.ShouldAllBe(c => c.Count > 0);
            catalogue.Counts.Certified.ShouldBe(6);
            await app.With<MarketplaceDb>(async db =>
            {
                (await db.Products.CountAsync()).ShouldBe(30);
                (await db.Suppliers.CountAsync(s => s.IsActive)).ShouldBe(8);
                (await db.Products.SelectMany(p => p.Revisions).Select(r => r.State).Distinct().CountAsync()).ShouldBe(4);
                (await db.Inquiries.GroupBy(i => i.State).Select(g => g.Key).ToListAsync()).ShouldBe(Enum.GetValues<InquiryState>(), ignoreOrder: true);
                (await db.Inquiries.CountAsync()).ShouldBeGreaterThanOrEqualTo(12);
                (await db.Verifications.CountAsync(v => v.State == VerificationState.Certified)).ShouldBe(6);
                (await db.Verifications.Select(v => v.State).Distinct().CountAsync()).ShouldBe(9);
            });
            (await app.Published<ProductPublished>("marketplace")).Count.ShouldBe(26);
            if (start == 1)
            {
                await The_companies_events_find_what_they_tell(app);
                await The_pictures_pass_the_inspection_of_uploads(app);
            }

            await app.DisposeAsync();
        }
    }

    private static Task The_companies_events_find_what_they_tell(App app) =>
        app.With<MarketplaceDb>(async db =>
        {
            foreach (
                var (person, company) in ((DemoPerson, DemoCompany)[])
                    [(DemoPersons.Hsu, DemoCompanies.Suppliers[0]), (DemoPersons.Supplier, DemoCompanies.Suppliers[1]), (DemoPersons.Chen, DemoCompanies.User)]
            )
                (await db.KnownMembers.SingleAsync(m => m.Id == person.MemberId)).CompanyId.ShouldBe(company.Id);
            var known = await db.KnownCompanies.SingleAsync(c => c.Id == DemoCompanies.Suppliers[1].Id);
            (known.Name, known.IsActiveSupplier, known.ContactName).ShouldBe((DemoCompanies.Suppliers[1].Name, true, "潘雅筑"));
            (await db.KnownCompanies.CountAsync(c => c.IsSupplier)).ShouldBe(8);
        });

    private static async Task The_pictures_pass_the_inspection_of_uploads(App app)
    {
        var file = await app.With<MarketplaceDb, StoredFile>(db => db.Files.FirstAsync(f => f.ContentType == "image/png"));
        await using (var content = await app.With<IFileStore, Stream?>(s => s.Open(file.StorageName, CancellationToken.None)))
            (
                await app.With<UploadInspector, Kernel.Result<InspectedFile>>(i =>
                    i.Inspect(content!, file.FileName, UploadPolicy.Images, CancellationToken.None)
                )
            ).Error.ShouldBeNull();
    }

    [Fact]
    public async Task Outside_development_there_are_the_categories_and_nothing_else()
    {
        var app = await Start("Production");
        await app.With<MarketplaceDb>(async db =>
        {
            (await db.Categories.CountAsync()).ShouldBe(8);
            (await db.Suppliers.CountAsync() + await db.Products.CountAsync() + await db.Inquiries.CountAsync()).ShouldBe(0);
        });
        await app.DisposeAsync();
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private Task<App> Start(string environment) =>
        App.Start(
            new App.Settings
            {
                Environment = environment,
                Database = _folder,
                Configuration = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Demo:Seed"] = "true" },
            }
        );
}

using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Company.Infrastructure;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Modules;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Companies;

public sealed class DemoSeedTests : IDisposable
{
    private readonly string _folder = Scratch.NewFolder();

    [Fact]
    public async Task The_demo_data_come_once_and_the_other_modules_hear_of_them()
    {
        for (var start = 1; start <= 2; start++)
        {
            var app = await Start("Development");
            await app.Pump();
            (await app.Failures()).ShouldBeEmpty();
            await app.With<CompanyDb>(async db =>
            {
                (await db.Companies.CountAsync()).ShouldBe(11);
                (await db.UpgradeApplications.CountAsync()).ShouldBe(22);
                (await db.UpgradeApplications.CountAsync(a => a.State == ApplicationState.Submitted)).ShouldBe(7);
                var company = await db.WholeCompanies.SingleAsync(c => c.TaxId == DemoPersons.UserCompanyTaxId);
                company.Memberships.Count.ShouldBe(3);
                company.Memberships.Count(m => !m.IsActive).ShouldBe(1);
                company.MembershipOf(DemoPersons.Chen.MemberId)!.IsActiveAdmin.ShouldBeTrue();
                company.Contacts.Count(c => c.IsPrimary).ShouldBe(1);
            });
            (await app.Published<CompanyRegistered>("company")).Count.ShouldBe(11);
            await app.DisposeAsync();
        }
    }

    [Fact]
    public async Task The_documents_pass_the_inspection_of_uploads()
    {
        var app = await Start("Development");
        var file = await app.With<CompanyDb, StoredFile>(db => db.Files.FirstAsync());
        await using (var content = await app.With<IFileStore, Stream?>(s => s.Open(file.StorageName, CancellationToken.None)))
            (
                await app.With<UploadInspector, Kernel.Result<InspectedFile>>(i =>
                    i.Inspect(content!, file.FileName, UploadPolicy.ProofDocuments, CancellationToken.None)
                )
            ).Error.ShouldBeNull();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task There_are_none_outside_development()
    {
        var app = await Start("Production");
        (await app.With<CompanyDb, int>(db => db.Companies.CountAsync())).ShouldBe(0);
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

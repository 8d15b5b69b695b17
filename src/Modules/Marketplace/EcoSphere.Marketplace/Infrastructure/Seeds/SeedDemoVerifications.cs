using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Infrastructure.Seeds;

/// <summary>The checks of the demo tools: those that carry the badge, and some under way or over, for Development.</summary>
internal sealed class SeedDemoVerifications(MarketplaceDb db, DemoSetting demo, AuditContext audit, TimeProvider clock) : ISeed
{
    /// <summary>Checks that are under way or over, by the tool's English name.</summary>
    private static readonly (string Tool, VerificationState State)[] Others =
    [
        ("Pathway Planner", VerificationState.Requested),
        ("Compressed Air Keeper", VerificationState.Applied),
        ("PACT Data Exchange", VerificationState.Paid),
        ("Brightpage Report", VerificationState.Reported),
        ("Freight Carbon", VerificationState.Failed),
        ("ESG Data Vault", VerificationState.Withdrawn),
        ("Inventory Quickstart", VerificationState.Accepted),
        ("Bill Check", VerificationState.NeedsConfirmed),
    ];

    public int Order => 310;

    public async Task Run(CancellationToken ct)
    {
        if (!demo.IsWanted || await db.Verifications.AnyAsync(ct))
            return;
        audit.Begin(nameof(SeedDemoVerifications));
        // what the demo suppliers offer, by name
        var ids = DemoCompanies.Suppliers.Select(s => s.Id).ToList();
        var products = (await db.WholeProducts.Where(p => ids.Contains(p.SupplierId)).ToListAsync(ct))
            .Where(p => p.Live is not null)
            .ToDictionary(p => p.Live!.NameEn!, StringComparer.Ordinal);
        var certified = DemoTools.All.Where(t => t.IsCertified).ToList();
        for (var i = 0; i < certified.Count; i++)
        {
            // the first one soon needs a new check
            var until = TaipeiTime.DayOf(clock.GetUtcNow()).AddDays(25 + (i * 110));
            await Check(products[certified[i].Name.En!], certified[i].Supplier, VerificationState.Certified, 30 - i, until, ct);
        }

        for (var i = 0; i < Others.Length; i++)
        {
            var tool = DemoTools.All.Single(t => t.Name.En == Others[i].Tool);
            await Check(products[Others[i].Tool], tool.Supplier, Others[i].State, 12 - i, validUntil: null, ct);
        }

        await db.SaveChangesAsync(ct);
    }

    private async Task Check(Product product, int supplier, VerificationState state, int daysAgo, DateOnly? validUntil, CancellationToken ct)
    {
        var (now, seller, staff) = (clock.GetUtcNow().AddDays(-daysAgo), DemoSuppliers.Seller(supplier), DemoSuppliers.Staff);
        var made = ToolVerification.Request(
            await db.NextNumber(NumberSeries.Verification, now, ct),
            product.Id,
            product.SupplierId,
            seller,
            "希望於下一季前取得標章。",
            now
        );
        DemoSetting.Must(made);
        var check = made.Value;
        db.Verifications.Add(check);
        if (state == VerificationState.Requested)
            return;
        DemoSetting.Must(check.ConfirmNeeds(staff, 30_000m, "電話確認檢核範圍為盤查計算模組。", now.AddHours(6)));
        if (state == VerificationState.NeedsConfirmed)
            return;
        if (state == VerificationState.Withdrawn)
        {
            DemoSetting.Must(check.Withdraw(seller, "今年預算已用罄，明年再申請。", now.AddHours(30)));
            return;
        }

        var application = await Document("Signed application for verification", check, seller, now, ct);
        DemoSetting.Must(check.Apply(seller, application, note: null, now.AddDays(1)));
        if (state == VerificationState.Applied)
            return;
        DemoSetting.Must(check.AcceptApplication(staff, "請於兩週內繳費。", now.AddDays(1).AddHours(4)));
        if (state == VerificationState.Accepted)
            return;
        DemoSetting.Must(
            check.RecordPayment(
                staff,
                VerificationFee.From(30_000m, $"EC{10_000_000 + (daysAgo * 137)}", TaipeiTime.DayOf(now), now.AddDays(2)).Value,
                note: null,
                now.AddDays(2)
            )
        );
        if (state == VerificationState.Paid)
            return;
        DemoSetting.Must(check.RecordCheck(staff, isPassed: state != VerificationState.Failed, "依檢核項目逐項測試。", now.AddDays(4)));
        DemoSetting.Must(check.SendReport(staff, await Document("Verification report", check, staff, now, ct), note: null, now.AddDays(5)));
        if (state == VerificationState.Failed)
            DemoSetting.Must(check.Fail(staff, "計算結果與基準案例的差異超過容許範圍。", now.AddDays(6)));
        if (validUntil is not { } until)
            return;
        var certificate = await db.NextNumber(NumberSeries.Certificate, now, ct);
        DemoSetting.Must(check.Certify(staff, certificate, until, now.AddDays(6)));
        DemoSetting.Must(product.Certify(certificate, until));
    }

    private Task<Guid> Document(string title, ToolVerification check, Actor by, DateTimeOffset now, CancellationToken ct) =>
        demo.Keep(DemoDocument.Pdf(title, check.Number), $"{check.Number}.pdf", FileKind.Pdf, check.Id, by.Id, now, ct);
}

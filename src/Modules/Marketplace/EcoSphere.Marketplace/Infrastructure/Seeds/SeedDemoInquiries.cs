using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Marketplace.Infrastructure.Seeds;

/// <summary>Demo inquiries with their threads, for Development.</summary>
internal sealed class SeedDemoInquiries(
    MarketplaceDb db,
    DemoSetting demo,
    IOptions<MarketplaceOptions> options,
    WorkCalendar calendar,
    AuditContext audit,
    TimeProvider clock
) : ISeed
{
    public int Order => 320;

    public async Task Run(CancellationToken ct)
    {
        if (!demo.IsWanted || await db.Inquiries.AnyAsync(ct))
            return;
        audit.Begin(nameof(SeedDemoInquiries));
        var suppliers = await db.Suppliers.ToDictionaryAsync(s => s.Id, ct);
        var products = await db
            .Listings.AsNoTracking()
            .Where(l => l.NameEn != null)
            .Select(l => new
            {
                l.NameEn,
                l.ProductId,
                l.SupplierId,
            })
            .ToDictionaryAsync(l => l.NameEn!, l => (l.ProductId, l.SupplierId), StringComparer.Ordinal, ct);
        var working = await calendar.WorkingDays(ct);
        DateTimeOffset Due(DateTimeOffset since) => working.DueAt(since, options.Value.FirstResponseDays);
        foreach (var told in DemoInquiries.All)
        {
            var now = clock.GetUtcNow().AddDays(-told.DaysAgo).AddHours(-1);
            var number = await db.NextNumber(NumberSeries.Inquiry, now, ct);
            var subject = told.Tool is { } tool
                ? new InquirySubject(told.Topic, told.Need, products[tool].ProductId, products[tool].SupplierId)
                : new InquirySubject(told.Topic, told.Need);
            var asked = Inquiry.Ask(number, new InquiryAsker(told.Asker.MemberId, CompanyOf(told.Asker)?.Id), subject, Contact(told.Asker), Due(now), now);
            DemoSetting.Must(asked);
            db.Inquiries.Add(asked.Value);
            Carry(asked.Value, told, suppliers, Due, now);
        }

        await db.SaveChangesAsync(ct);
    }

    private static void Carry(
        Inquiry inquiry,
        DemoInquiry told,
        Dictionary<Guid, Supplier> suppliers,
        Func<DateTimeOffset, DateTimeOffset> due,
        DateTimeOffset now
    )
    {
        foreach (var line in told.Lines)
        {
            now = now.AddMinutes(25);
            var by = By(line.Side, told, inquiry);
            DemoSetting.Must(line.IsNote ? inquiry.Note(by, line.Text, now) : inquiry.Write(by, line.Text, [], now));
        }

        if (told.Decline is not null)
            DemoSetting.Must(inquiry.Decline(By(Side.Supplier, told, inquiry), told.Decline, due(now.AddMinutes(5)), now.AddMinutes(5)));
        if (told.AssignTo is { } supplier)
            DemoSetting.Must(inquiry.Assign(DemoSuppliers.Staff, suppliers[DemoCompanies.Suppliers[supplier].Id], due(now.AddMinutes(10)), now.AddMinutes(10)));
        if (told.ClosedBy is { } side)
            DemoSetting.Must(inquiry.Close(By(side, told, inquiry), reason: null, now.AddMinutes(15)));
    }

    private static Actor By(Side side, DemoInquiry told, Inquiry inquiry) =>
        side switch
        {
            Side.Asker => Actor.Asker(told.Asker.MemberId, told.Asker.Name),
            Side.Supplier => DemoSuppliers.Seller(DemoCompanies.Suppliers.Select(s => s.Id).ToList().IndexOf(inquiry.SupplierId!.Value)),
            _ => DemoSuppliers.Staff,
        };

    private static AskerContact Contact(DemoPerson asker) =>
        AskerContact.From(asker.Name, asker.Email, "04-2359-1200", CompanyOf(asker)?.Name, CompanyOf(asker)?.TaxId, jobTitle: null).Value;

    private static DemoCompany? CompanyOf(DemoPerson person) =>
        person.CompanyTaxId switch
        {
            DemoPersons.UserCompanyTaxId => DemoCompanies.User,
            DemoPersons.NeighbourCompanyTaxId => DemoCompanies.Neighbour,
            _ => null,
        };
}

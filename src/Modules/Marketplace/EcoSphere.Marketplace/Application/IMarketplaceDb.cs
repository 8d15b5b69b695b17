using EcoSphere.Marketplace.Application.Catalogue;
using EcoSphere.Marketplace.Domain.Categories;
using EcoSphere.Marketplace.Domain.Companies;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Members;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application;

/// <summary>The module's data as the use cases see them. Each save brings the catalogue in line with the products that it changes.</summary>
internal interface IMarketplaceDb : IModuleDb
{
    /// <summary>For questions, which project what they need; for changes take <see cref="WholeProducts"/>.</summary>
    DbSet<Product> Products { get; }

    /// <summary>Products with the versions that are live or under way, to be changed.</summary>
    IQueryable<Product> WholeProducts { get; }

    DbSet<Supplier> Suppliers { get; }

    DbSet<Category> Categories { get; }

    /// <summary>Without their threads: those are read from <see cref="InquiryMessages"/>, some lines at a time.</summary>
    DbSet<Inquiry> Inquiries { get; }

    DbSet<InquiryMessage> InquiryMessages { get; }

    /// <summary>How far the people of suppliers and the administrators have read.</summary>
    DbSet<InquiryReader> InquiryReaders { get; }

    /// <summary>What members have begun to ask and not sent.</summary>
    DbSet<InquiryDraft> InquiryDrafts { get; }

    /// <summary>Always loaded with their steps and documents.</summary>
    DbSet<ToolVerification> Verifications { get; }

    DbSet<KnownMember> KnownMembers { get; }

    DbSet<KnownCompany> KnownCompanies { get; }

    /// <summary>What everybody can find; kept by the save, only ever read.</summary>
    DbSet<Listing> Listings { get; }

    DbSet<ListingEntry> ListingEntries { get; }

    DbSet<ListingTerm> ListingTerms { get; }

    DbSet<FacetCount> FacetCounts { get; }
}

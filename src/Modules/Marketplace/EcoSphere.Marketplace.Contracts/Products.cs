using EcoSphere.Kernel;

namespace EcoSphere.Marketplace.Contracts;

/// <summary>
/// A product can be seen by everybody: for the first time, in a new version, or again after it was withdrawn or its supplier suspended.
/// Whoever knows it already takes this as what is true now.
/// </summary>
/// <param name="ProductId">The product.</param>
/// <param name="Slug">Its part of the address <c>/marketplace/products/{slug}</c>; never changes.</param>
/// <param name="NameZh">The Chinese name.</param>
/// <param name="NameEn">The English name, or null where there is none: then the Chinese one is shown.</param>
/// <param name="SummaryZh">One sentence or two in Chinese.</param>
/// <param name="SummaryEn">The same in English, or null.</param>
/// <param name="SupplierId">The company that offers it.</param>
/// <param name="SupplierName">The company's name.</param>
/// <param name="SupplierNameEn">The company's English name, or null.</param>
/// <param name="CategoryZh">What it does, in Chinese.</param>
/// <param name="CategoryEn">What it does, in English.</param>
/// <param name="ImagePath">The local address of its picture.</param>
/// <param name="ImageAltZh">What the picture shows, in Chinese.</param>
/// <param name="ImageAltEn">What the picture shows, in English, or null.</param>
/// <param name="IsCertified">Whether it carries the badge (標章) now.</param>
/// <param name="PublishedAt">When it could first be seen.</param>
[IntegrationEvent("marketplace.product-published")]
public sealed record ProductPublished(
    Guid ProductId,
    string Slug,
    string NameZh,
    string? NameEn,
    string SummaryZh,
    string? SummaryEn,
    Guid SupplierId,
    string SupplierName,
    string? SupplierNameEn,
    string CategoryZh,
    string CategoryEn,
    string ImagePath,
    string ImageAltZh,
    string? ImageAltEn,
    bool IsCertified,
    DateTimeOffset PublishedAt
) : IIntegrationEvent;

/// <summary>A product has passed the check and carries the badge (標章).</summary>
/// <param name="ProductId">The product.</param>
/// <param name="CertificateNumber">The number of the certificate.</param>
/// <param name="ValidUntil">The last day of the badge, in Taipei.</param>
[IntegrationEvent("marketplace.product-certified")]
public sealed record ProductCertified(Guid ProductId, string CertificateNumber, DateOnly ValidUntil) : IIntegrationEvent;

/// <summary>A product carries the badge no longer: the certificate has expired or was revoked.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="CertificateNumber">The number of the certificate that ended.</param>
[IntegrationEvent("marketplace.product-certification-ended")]
public sealed record ProductCertificationEnded(Guid ProductId, string CertificateNumber) : IIntegrationEvent;

/// <summary>A product can no longer be seen: its supplier or staff withdrew it, or its supplier is suspended.</summary>
/// <param name="ProductId">The product.</param>
[IntegrationEvent("marketplace.product-withdrawn")]
public sealed record ProductWithdrawn(Guid ProductId) : IIntegrationEvent;

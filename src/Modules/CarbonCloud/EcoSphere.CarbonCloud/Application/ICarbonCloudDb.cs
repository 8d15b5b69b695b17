using EcoSphere.CarbonCloud.Domain.Companies;
using EcoSphere.CarbonCloud.Domain.MailDomains;
using EcoSphere.CarbonCloud.Domain.Members;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application;

/// <summary>The module's data as the use cases see them.</summary>
internal interface ICarbonCloudDb : IModuleDb
{
    /// <summary>Always loaded with their rounds.</summary>
    DbSet<ServiceApplication> ServiceApplications { get; }

    DbSet<Subscription> Subscriptions { get; }

    DbSet<Seat> Seats { get; }

    DbSet<FreeMailDomain> FreeMailDomains { get; }

    DbSet<KnownMember> KnownMembers { get; }

    DbSet<KnownCompany> KnownCompanies { get; }
}

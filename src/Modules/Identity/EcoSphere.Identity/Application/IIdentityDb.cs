using EcoSphere.Identity.Domain.Connect;
using EcoSphere.Identity.Domain.Consents;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.Notices;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Identity.Domain.Staff;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application;

/// <summary>The module's data as the use cases see them.</summary>
internal interface IIdentityDb : IModuleDb
{
    DbSet<Member> Members { get; }

    DbSet<ConsentText> ConsentTexts { get; }

    DbSet<MailedLink> MailedLinks { get; }

    DbSet<Session> Sessions { get; }

    DbSet<Authenticator> Authenticators { get; }

    DbSet<AttemptCounter> Attempts { get; }

    DbSet<CompanyCopy> Companies { get; }

    DbSet<CompanyPlace> CompanyPlaces { get; }

    DbSet<ConsultantCopy> Consultants { get; }

    DbSet<PrivacyRequest> PrivacyRequests { get; }

    DbSet<PrivacyContent> PrivacyContents { get; }

    DbSet<PrivacyNumberSeries> PrivacyNumbers { get; }

    DbSet<ErasedMember> ErasedMembers { get; }

    DbSet<StaffRoster> StaffRosters { get; }

    DbSet<RefusedTopic> RefusedTopics { get; }

    DbSet<ServiceSubscriptionCopy> ServiceSubscriptions { get; }

    DbSet<ServiceSeat> ServiceSeats { get; }

    DbSet<SigningKey> SigningKeys { get; }

    DbSet<AuthorizationCode> AuthorizationCodes { get; }

    DbSet<AccessToken> AccessTokens { get; }

    DbSet<SignOn> SignOns { get; }
}

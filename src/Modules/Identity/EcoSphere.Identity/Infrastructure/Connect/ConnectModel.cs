using EcoSphere.Identity.Application;
using EcoSphere.Identity.Domain.Connect;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Infrastructure.Connect;

/// <summary>The tables of the OpenID provider.</summary>
internal static class ConnectModel
{
    private const int HashLength = 64;
    private const int ClientIdLength = 100;
    private const int ServiceLength = 60;

    public static void Map(ModelBuilder model)
    {
        model.Entity<ServiceSubscriptionCopy>(e =>
        {
            e.ToTable("ServiceSubscriptions");
            e.Property(s => s.Service).HasMaxLength(ServiceLength);
            e.HasKey(s => new { s.CompanyId, s.Service });
        });
        model.Entity<ServiceSeat>(e =>
        {
            e.ToTable("ServiceSeats");
            e.Property(s => s.Service).HasMaxLength(ServiceLength);
            e.HasKey(s => new
            {
                s.CompanyId,
                s.MemberId,
                s.Service,
            });
            e.HasIndex(s => s.MemberId);
        });
        model.Entity<SigningKey>(e =>
        {
            e.ToTable("SigningKeys");
            e.Property(k => k.Modulus).HasMaxLength(700);
            e.Property(k => k.Exponent).HasMaxLength(20);
            e.Property(k => k.ProtectedPrivateKey).HasMaxLength(8000);
            e.HasIndex(k => k.SignsFrom);
        });
        MapSignOns(model);
    }

    private static void MapSignOns(ModelBuilder model)
    {
        model.Entity<AuthorizationCode>(e =>
        {
            e.ToTable("AuthorizationCodes");
            e.Property(c => c.CodeHash).HasMaxLength(HashLength);
            e.HasIndex(c => c.CodeHash).IsUnique();
            e.Property(c => c.ClientId).HasMaxLength(ClientIdLength);
            e.Property(c => c.RedirectUri).HasMaxLength(2000);
            e.Property(c => c.CodeChallenge).HasMaxLength(HashLength);
            e.Property(c => c.Nonce).HasMaxLength(512);
            e.HasIndex(c => c.ExpiresAt);
            e.HasIndex(c => c.MemberId);
        });
        model.Entity<AccessToken>(e =>
        {
            e.ToTable("AccessTokens");
            e.Property(t => t.TokenHash).HasMaxLength(HashLength);
            e.HasIndex(t => t.TokenHash).IsUnique();
            e.Property(t => t.ClientId).HasMaxLength(ClientIdLength);
            e.HasIndex(t => t.CodeId);
            e.HasIndex(t => t.ExpiresAt);
            e.HasIndex(t => t.MemberId);
        });
        model.Entity<SignOn>(e =>
        {
            e.ToTable("SignOns");
            e.Property(s => s.ClientId).HasMaxLength(ClientIdLength);
            e.HasIndex(s => s.At);
            e.HasIndex(s => new { s.Outcome, s.At });
            e.HasIndex(s => new { s.ClientId, s.At });
            e.HasIndex(s => new { s.MemberId, s.At });
        });
    }
}

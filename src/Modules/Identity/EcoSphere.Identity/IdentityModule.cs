using EcoSphere.Identity.Application;
using EcoSphere.Identity.Application.Passwords;
using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Identity.Application.Sessions;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Infrastructure;
using EcoSphere.Identity.Infrastructure.Connect;
using EcoSphere.Platform.Modules;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Identity;

/// <summary>Members, sign-in, single sign-on, consents, staff permissions and privacy requests (會員).</summary>
public sealed class IdentityModule : IModule
{
    /// <inheritdoc />
    public string Name => "Identity";

    /// <inheritdoc />
    public Type Texts => typeof(IdentityText);

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        ArgumentNullException.ThrowIfNull(module);
        module.UseDatabase<IIdentityDb, IdentityDb, IdentityDbSqlite, IdentityDbSqlServer>();
        module.Services.AddOptions<AdminOptions>().BindConfiguration("Admin").ValidateDataAnnotations().ValidateOnStart();
        module.Services.AddOptions<RetentionOptions>().BindConfiguration("Retention").ValidateDataAnnotations().ValidateOnStart();
        module.Services.AddOptions<PrivacyOptions>().BindConfiguration("Privacy").ValidateDataAnnotations().ValidateOnStart();
        module.Services.AddSingleton<IPasswordHasher<Member>, PasswordHasher<Member>>();
        module.Services.AddSingleton<PasswordChecker>();
        module.Services.AddScoped<AttemptGuard>();
        module.Services.AddScoped<OwnPassword>();
        module.Services.AddScoped<NewPasswords>();
        module.Services.AddSingleton<LeakedPasswords>();
        module
            .Services.AddOptions<LeakedPasswordOptions>()
            .BindConfiguration("Passwords")
            .Validate(o => o.LeakedFile is not { Length: > 0 } path || File.Exists(path), "Passwords:LeakedFile names a file that is not there.")
            .ValidateOnStart();
        module.Services.AddScoped<LinkIssuer>();
        module.Services.AddScoped<SessionStarter>();
        module.Services.AddScoped<SessionCloser>();
        module.Services.AddSingleton<ISecretProtector>(p => new SecretProtector(
            p.GetRequiredService<IDataProtectionProvider>(),
            SecretProtector.Authenticator
        ));
        module.Services.AddMemberCookie();
        module.Services.AddConnect();
    }
}

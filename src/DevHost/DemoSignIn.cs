using System.Security.Claims;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Modules;
using EcoSphere.UiKit.Shell;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace EcoSphere.DevHost;

/// <summary>Stands in for Identity where that module is not built in: the persons of <c>/dev</c>, with all claims in the cookie.</summary>
internal sealed class DemoSignIn : IDevPersons
{
    public bool TakesCompany => true;

    public Task<IReadOnlyList<DevPerson>> List(CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<DevPerson>>([.. DemoPersons.All.Select(p => new DevPerson(p.Key, p.Name, p.Email, p.Description, null, null))]);

    public async Task<bool> SignIn(string key, HttpContext http)
    {
        if (DemoPersons.All.SingleOrDefault(p => p.Key == key) is not { } person)
            return false;
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        List<Claim> claims =
        [
            new(EcoClaims.Subject, person.MemberId.ToString()),
            new(EcoClaims.Name, person.Name),
            new(EcoClaims.Email, person.Email),
            new(EcoClaims.Session, Guid.CreateVersion7().ToString()),
            .. person.Permissions.Select(p => new Claim(EcoClaims.Permission, p)),
        ];
        if (Guid.TryParse(form["company"], out var company))
        {
            claims.Add(new Claim(EcoClaims.Company, company.ToString()));
            if (form["admin"] == "true")
                claims.Add(new Claim(EcoClaims.CompanyAdmin, "true"));
            if (form["supplier"] == "true")
                claims.Add(new Claim(EcoClaims.Supplier, "true"));
        }

        await http.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme,
            new ClaimsPrincipal(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme, EcoClaims.Name, EcoClaims.Permission))
        );
        return true;
    }
}

/// <summary>Puts the stand-in where Identity's pages would be.</summary>
internal static class DemoSignInSetup
{
    public static void AddDemoSignIn(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<IDevPersons, DemoSignIn>();
        builder.Services.PostConfigure<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme, o => o.LoginPath = "/dev");
    }

    /// <summary>The shells lead to these two addresses.</summary>
    public static void MapDemoSignIn(this WebApplication app)
    {
        app.MapGet("/account/login", (string? returnUrl) => Results.LocalRedirect($"~/dev{QueryString.Create("returnUrl", returnUrl ?? "/")}#persons"))
            .AllowAnonymous();
        app.MapPost(
                "/account/logout",
                async (HttpContext http) =>
                {
                    await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
                    return Results.LocalRedirect("~/dev");
                }
            )
            .AllowAnonymous();
    }
}

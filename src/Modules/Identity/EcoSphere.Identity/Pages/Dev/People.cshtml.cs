using System.Text;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Platform.Modules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Identity.Pages.Dev;

/// <summary>The people of the demo data, with what it takes to sign in as them. Development only, not translated.</summary>
[AllowAnonymous]
internal sealed class PeopleModel(TimeProvider clock) : PageModel
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes(DemoPersons.AuthenticatorSecret);

    /// <summary>What the staff's authenticator app would show now.</summary>
    public string Code => Totp.CodeAt(Secret, clock.GetUtcNow().ToUnixTimeSeconds() / 30);

    /// <summary>How long it still shows it.</summary>
    public long SecondsLeft => 30 - (clock.GetUtcNow().ToUnixTimeSeconds() % 30);

    public static string Key => Totp.Base32(Secret);
}

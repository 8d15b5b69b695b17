using System.Text;
using EcoSphere.Identity.Application.Members;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Identity.Pages.Identity.Account;
using EcoSphere.Platform.Modules;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.AspNetCore.Http;

namespace EcoSphere.Identity.Pages.Dev;

/// <summary>The demo persons on the page for developers.</summary>
internal sealed class DemoPeople(IMediator mediator, TimeProvider clock) : IDevPersons
{
    private string Code => Totp.CodeAt(Encoding.ASCII.GetBytes(DemoPersons.AuthenticatorSecret), clock.GetUtcNow().ToUnixTimeSeconds() / 30);

    public async Task<IReadOnlyList<DevPerson>> List(CancellationToken ct)
    {
        var there = (await mediator.Send(new FindDemoPersons(), ct)).Value;
        return
        [
            .. DemoPersons
                .All.Where(p => there.Contains(p.MemberId))
                .Select(p => new DevPerson(p.Key, p.Name, p.Email, p.Description, DemoPersons.Password, p.Permissions.Count > 0 ? Code : null)),
        ];
    }

    public async Task<bool> SignIn(string key, HttpContext http)
    {
        var signedIn = await mediator.Send(new SignInAsDemoPerson(key, http.Request.Headers.UserAgent), http.RequestAborted);
        if (signedIn.IsFailure)
            return false;
        await http.Hand(signedIn.Value.SessionId);
        return true;
    }
}

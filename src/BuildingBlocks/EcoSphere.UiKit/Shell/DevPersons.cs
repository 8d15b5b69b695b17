using Microsoft.AspNetCore.Http;

namespace EcoSphere.UiKit.Shell;

/// <summary>Somebody a developer can be, as <c>/dev</c> shows it.</summary>
/// <param name="Key">Short and unique, such as <c>chen</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="Email">The e-mail address to sign in with.</param>
/// <param name="What">Who that is, in one English sentence that is the key of its translation.</param>
/// <param name="Password">The password, or null where there is none to sign in with.</param>
/// <param name="CurrentCode">The code that the authenticator shows now, or null without one.</param>
public sealed record DevPerson(string Key, string Name, string Email, string What, string? Password, string? CurrentCode);

/// <summary>Whom a developer can be. Found in the modules by scanning; asked in Development only, by the pages under <c>/dev</c>.</summary>
public interface IDevPersons
{
    /// <summary>Whether the form also sends the company to be a member of: <c>company</c> (its id), <c>admin</c> and <c>supplier</c> (<c>true</c>).</summary>
    bool TakesCompany => false;

    /// <summary>The persons.</summary>
    /// <param name="ct">Cancels.</param>
    Task<IReadOnlyList<DevPerson>> List(CancellationToken ct);

    /// <summary>Signs a person in, without password and second factor.</summary>
    /// <param name="key">The person.</param>
    /// <param name="http">The request that asks for it.</param>
    /// <returns>False when there is no such person.</returns>
    Task<bool> SignIn(string key, HttpContext http);
}

using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Hosting;

namespace EcoSphere.UiKit.Pages;

/// <summary>The home page of a host in which no module has one of its own.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class IndexModel(IHostEnvironment environment) : PageModel
{
    public bool IsDevelopment => environment.IsDevelopment();
}

using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Public;

/// <summary>How to work with the service (操作手冊).</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class ManualModel : PageModel;

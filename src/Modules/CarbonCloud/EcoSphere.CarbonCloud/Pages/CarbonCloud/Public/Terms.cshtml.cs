using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Public;

/// <summary>The terms of use of the service (使用條款).</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class TermsModel : PageModel;

using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Public;

/// <summary>What is done with personal data for the service (隱私權說明).</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class PrivacyModel : PageModel;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Identity.Pages.Identity.Member.Privacy;

/// <summary>The last page: there is no account any more that could see another.</summary>
[AllowAnonymous]
internal sealed class ErasedModel : PageModel;

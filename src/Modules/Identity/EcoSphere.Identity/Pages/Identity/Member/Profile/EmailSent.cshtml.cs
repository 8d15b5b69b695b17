using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Identity.Pages.Identity.Member.Profile;

/// <summary>Says the same whether or not the address belongs to another account.</summary>
[Authorize]
internal sealed class EmailSentModel : PageModel;

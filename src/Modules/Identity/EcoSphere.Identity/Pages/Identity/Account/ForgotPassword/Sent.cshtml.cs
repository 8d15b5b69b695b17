using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Identity.Pages.Identity.Account.ForgotPassword;

/// <summary>Says the same whether or not the address was known.</summary>
[AllowAnonymous]
internal sealed class SentModel : PageModel;

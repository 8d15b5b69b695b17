using EcoSphere.Company.Application.Companies;
using EcoSphere.Kernel;

namespace EcoSphere.Company.Pages.Company;

/// <summary>Tells the refusal that shows a form again from all others.</summary>
internal static class StaleForms
{
    public static bool IsStale(this Error error) => error.Message == FormErrors.Stale.Message;
}

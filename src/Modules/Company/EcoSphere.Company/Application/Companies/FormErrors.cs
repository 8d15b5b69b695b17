using EcoSphere.Kernel;

namespace EcoSphere.Company.Application.Companies;

/// <summary>Refusals that the forms about a company share.</summary>
internal static class FormErrors
{
    /// <summary>The form shows a state that is not the present one any more; saving it would undo what somebody else has done.</summary>
    public static Error Stale =>
        Error.Conflict(
            "Something of this company was changed while you had this form open, by a colleague or by you in another tab. Compare with what is saved now, then save again if your answers are still right."
        );
}

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes;

/// <summary>The form about a programme.</summary>
/// <param name="Input">What its fields show.</param>
/// <param name="IsNew">Whether the address is chosen.</param>
internal sealed record ProgrammeForm(ProgrammeInput Input, bool IsNew);

using EcoSphere.Coaching.Application.Offers;

namespace EcoSphere.Coaching.Pages.Coaching.Public;

/// <summary>A programme as everybody reads it.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="IsPreview">Whether staff looks at it beforehand; then nothing leads on.</param>
internal sealed record ProgrammeBody(OfferedProgramme Programme, bool IsPreview);

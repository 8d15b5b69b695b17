using EcoSphere.Kernel;

namespace EcoSphere.Identity.Application.SignIn;

/// <summary>How something that asks for a secret went. A refused attempt is a success of the command, because it is counted and saved.</summary>
/// <param name="Refusal">Why not, or null when the secret was right.</param>
internal sealed record Attempt(Error? Refusal)
{
    public static Attempt Passed { get; } = new((Error?)null);
}

using System.Security.Claims;

namespace EcoSphere.UiKit.Shell;

/// <summary>A list that staff keep and others choose from, such as the industries.</summary>
/// <param name="Group">The module's heading in the menu of the administration, translated.</param>
/// <param name="Title">What it holds, translated.</param>
/// <param name="Use">Where it is used, in one sentence, translated.</param>
/// <param name="Url">Where it is edited.</param>
public sealed record ReferenceList(string Group, string Title, string Use, string Url);

/// <summary>The lists a module has staff keep. Registered as a service.</summary>
public interface IReferenceData
{
    /// <summary>The lists that this person may edit.</summary>
    /// <param name="user">The signed-in administrator.</param>
    IEnumerable<ReferenceList> For(ClaimsPrincipal user);
}

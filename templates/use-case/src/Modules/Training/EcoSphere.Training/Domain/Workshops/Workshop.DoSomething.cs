using EcoSphere.Kernel;

namespace EcoSphere.Training.Domain.Workshops;

internal sealed partial class Workshop
{
    /// <summary>What the owner asks for in <c>DoSomething</c>: first what forbids it, then the change, last the event that tells of it.</summary>
    public Result DoSomething()
    {
        Touch();
        return Result.Success();
    }
}

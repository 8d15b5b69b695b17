namespace EcoSphere.Testing;

/// <summary>A clock that stands still until it is moved.</summary>
public sealed class FakeClock : TimeProvider
{
    private DateTimeOffset _now = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Moves on.</summary>
    public void Advance(TimeSpan by) => _now += by;

    /// <summary>Goes to an instant.</summary>
    public void Set(DateTimeOffset now) => _now = now.ToUniversalTime();
}

namespace EcoSphere.Journeys.Tests;

/// <summary>The clock of a portal: the real time, and later for a journey that takes years.</summary>
public sealed class PortalClock : TimeProvider
{
    private TimeSpan _ahead;

    /// <summary>Lets time pass. Never back: what is due then would wait for it.</summary>
    public void Pass(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        _ahead += time;
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;
}

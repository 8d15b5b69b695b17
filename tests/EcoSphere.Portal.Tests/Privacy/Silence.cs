using EcoSphere.Kernel;
using EcoSphere.Platform.Events;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Portal.Tests.Privacy;

/// <summary>How a module is kept from answering.</summary>
public enum Fault
{
    /// <summary>It answers as it should.</summary>
    None,

    /// <summary>Its reaction throws each time.</summary>
    Throws,

    /// <summary>Its reaction comes to its end and has said nothing.</summary>
    SaysNothing,
}

/// <summary>Puts itself before a module's reaction to an event, as long as there is a fault.</summary>
internal sealed class Silence<TEvent>(Fault fault)
    where TEvent : IIntegrationEvent
{
    /// <summary>The fault now; a test mends it.</summary>
    public Fault Fault { get; set; } = fault;

    /// <summary>How often the module was asked in vain.</summary>
    public int AskedInVain { get; private set; }

    /// <summary>Takes the place of the reaction of one module.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="module">The module's name.</param>
    public void Hold(IServiceCollection services, string module)
    {
        var own = services
            .Single(s => typeof(IReaction<TEvent>).IsAssignableFrom(s.ServiceType) && s.ServiceType.Assembly.GetName().Name == $"EcoSphere.{module}")
            .ServiceType;
        services.AddScoped(own, sp => Fault == Fault.None ? ActivatorUtilities.CreateInstance(sp, own) : new Faulty(this));
    }

    private sealed class Faulty(Silence<TEvent> silence) : IReaction<TEvent>
    {
        public Task Handle(TEvent fact, DateTimeOffset occurredAt, CancellationToken ct)
        {
            silence.AskedInVain++;
            return silence.Fault == Fault.Throws ? throw new InvalidOperationException("The module is out of order.") : Task.CompletedTask;
        }
    }
}

using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace EcoSphere.Reliability.Tests.Events;

/// <summary>What the platform's counters have counted since, by instrument and module.</summary>
internal sealed class CountedByMetrics : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<(string Instrument, string? Module), long> _counted = new();

    public CountedByMetrics()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "EcoSphere.Platform")
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>(
            (instrument, value, tags, _) =>
            {
                string? module = null;
                foreach (var (key, tag) in tags)
                    if (key == "module")
                        module = (string?)tag;
                _counted.AddOrUpdate((instrument.Name, module), value, (_, before) => before + value);
            }
        );
        _listener.Start();
    }

    public long Of(string instrument, string module) => _counted.GetValueOrDefault((instrument, module));

    public void Dispose() => _listener.Dispose();
}

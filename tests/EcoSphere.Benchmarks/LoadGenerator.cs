using System.Diagnostics;
using System.Net;

namespace EcoSphere.Benchmarks;

/// <summary>Sends requests over a number of connections, each as soon as the one before is answered.</summary>
internal sealed class LoadGenerator : IDisposable
{
    private readonly HttpMessageInvoker _http;
    private readonly int _connections;

    public LoadGenerator(int connections)
    {
        _connections = connections;
        _http = new HttpMessageInvoker(
            new SocketsHttpHandler
            {
                MaxConnectionsPerServer = connections,
                AllowAutoRedirect = false,
                UseCookies = false,
            }
        );
    }

    /// <summary>Runs one turn.</summary>
    /// <param name="server">The process whose processor time counts.</param>
    /// <param name="duration">How long.</param>
    /// <param name="expected">What a right answer is.</param>
    /// <param name="next">Makes a request, or null when there is nothing left to send.</param>
    public async Task<Sample> Run(int server, TimeSpan duration, HttpStatusCode expected, Func<HttpRequestMessage?> next)
    {
        using var process = Process.GetProcessById(server);
        var processor = process.TotalProcessorTime;
        var start = Stopwatch.GetTimestamp();
        var turns = await Task.WhenAll(Enumerable.Range(0, _connections).Select(_ => Task.Run(() => Connection(start, duration, expected, next))));
        var elapsed = Stopwatch.GetElapsedTime(start);
        process.Refresh();
        return new Sample([.. turns.SelectMany(t => t.Latencies).Order()], turns.Sum(t => t.Errors), elapsed, process.TotalProcessorTime - processor);
    }

    /// <summary>Sends so many requests without measuring.</summary>
    public Task WarmUp(int server, int requests, HttpStatusCode expected, Func<HttpRequestMessage?> next)
    {
        var left = requests;
        return Run(server, Plan.LongestWarmUp, expected, () => Interlocked.Decrement(ref left) < 0 ? null : next());
    }

    public void Dispose() => _http.Dispose();

    private async Task<(List<double> Latencies, int Errors)> Connection(long start, TimeSpan duration, HttpStatusCode expected, Func<HttpRequestMessage?> next)
    {
        var (latencies, errors) = (new List<double>(), 0);
        while (Stopwatch.GetElapsedTime(start) < duration && next() is { } request)
        {
            var sent = Stopwatch.GetTimestamp();
            using var response = await _http.SendAsync(request, CancellationToken.None);
            await response.Content.CopyToAsync(Stream.Null);
            if (response.StatusCode == expected)
                latencies.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            else
                errors++;
        }

        return (latencies, errors);
    }
}

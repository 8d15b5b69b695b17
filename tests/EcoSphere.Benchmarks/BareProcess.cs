using System.Diagnostics;
using System.Globalization;
using System.Net;
using EcoSphere.Testing.Hosts;

namespace EcoSphere.Benchmarks;

/// <summary>The bare server as a process of its own.</summary>
internal sealed class BareProcess : IAsyncDisposable
{
    private readonly Process _process;

    private BareProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<BareProcess> Start()
    {
        var port = HostProcess.FreePort();
        var process = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(BareProcess).Assembly.Location, "bare", port.ToString(CultureInfo.InvariantCulture)])
            {
                UseShellExecute = false,
            }
        )!;
        var bare = new BareProcess(process, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")));
        using var http = new HttpClient();
        await Until.Holds(
            "the bare server answers",
            TimeSpan.FromSeconds(30),
            async () =>
            {
                try
                {
                    return (await http.GetAsync(bare.Address)).IsSuccessStatusCode;
                }
                catch (HttpRequestException)
                {
                    return false;
                }
            }
        );
        return bare;
    }

    /// <summary>One turn of its page.</summary>
    public Task<Sample> Turn(LoadGenerator load, TimeSpan duration) => load.Run(_process.Id, duration, HttpStatusCode.OK, Request);

    public Task WarmUp(LoadGenerator load, int requests) => load.WarmUp(_process.Id, requests, HttpStatusCode.OK, Request);

    private HttpRequestMessage Request() => Visitor.Stranger.Get(Address, "/");

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}

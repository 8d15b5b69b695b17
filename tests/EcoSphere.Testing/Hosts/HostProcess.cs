using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace EcoSphere.Testing.Hosts;

/// <summary>The real host as a process of its own, on a data folder.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private const int KeptLines = 400;

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();

    private HostProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public int Id => _process.Id;

    public bool IsRunning => !_process.HasExited;

    /// <summary>The memory it holds.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>The processor time it has used.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>What it wrote last.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>Starts a host; it answers some time later, see <see cref="Ready"/>.</summary>
    /// <param name="data">Where it keeps everything.</param>
    /// <param name="port">Its port.</param>
    /// <param name="settings">Configuration that differs from <see cref="Defaults"/>.</param>
    /// <param name="dll">The host's assembly, where it is not the one built beside the tests.</param>
    public static HostProcess Start(DataFolder data, int port, IEnumerable<KeyValuePair<string, string>>? settings = null, string? dll = null)
    {
        var address = new Uri($"http://127.0.0.1:{port}");
        var info = new ProcessStartInfo("dotnet", [dll ?? Built()])
        {
            WorkingDirectory = dll is null ? Path.Combine(Root(), "src", "Host") : Path.GetDirectoryName(dll),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in Defaults(data, address))
            info.Environment[key] = value;
        foreach (var (key, value) in settings ?? [])
            info.Environment[key] = value;
        var process = new Process { StartInfo = info };
        var host = new HostProcess(process, address);
        process.OutputDataReceived += (_, line) => host.Keep(line.Data);
        process.ErrorDataReceived += (_, line) => host.Keep(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return host;
    }

    /// <summary>The folder of the solution.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EcoSphere.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The solution is not above the tests.");
        return folder.FullName;
    }

    /// <summary>A port that nothing listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits until it is ready to serve.</summary>
    public async Task Ready()
    {
        await Until.Holds(
            $"host {Id} gets ready",
            TimeSpan.FromSeconds(60),
            async () =>
            {
                if (!IsRunning)
                    throw new InvalidOperationException($"The host has ended with {_process.ExitCode}.\n{Output}");
                return await IsReady(Address);
            }
        );
    }

    /// <summary>Whether a host says that it is ready to serve.</summary>
    public static async Task<bool> IsReady(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var response = await http.GetAsync("/health/ready");
            return response.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    /// <summary>Ends it on the spot, in the middle of whatever it does (SIGKILL).</summary>
    public async Task Kill()
    {
        if (IsRunning)
            _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Ends it as the system's service manager does: with time to put things away. Not on Windows.</summary>
    public async Task Stop()
    {
        using var signal = Process.Start("kill", ["-TERM", Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await signal.WaitForExitAsync();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _process.Dispose();
    }

    private static IEnumerable<KeyValuePair<string, string>> Defaults(DataFolder data, Uri address)
    {
        Dictionary<string, string> settings = new(StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = address.ToString(),
            ["Database__Directory"] = data.Databases,
            ["Files__Directory"] = data.Files,
            ["Mail__Transport"] = "Folder",
            ["Mail__Folder"] = data.Mails,
            ["Site__PublicUrl"] = address.ToString(),
            ["Captcha__Provider"] = "Off",
            ["Demo__Seed"] = "true",
            ["Admin__Email"] = "",
            ["Logging__LogLevel__Default"] = "Warning",
        };
        foreach (var limit in App.RateLimits)
            settings[$"RateLimits__{limit}"] = "100000000";
        return settings;
    }

    private static string Built()
    {
        // tests/X/bin/Debug/net10.0 → src/Host/bin/Debug/net10.0
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(Root(), "src", "Host", "bin", output.Parent!.Name, output.Name, "EcoSphere.Host.dll");
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        _output.Enqueue(line);
        while (_output.Count > KeptLines)
            _output.TryDequeue(out _);
    }
}

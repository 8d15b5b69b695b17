using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EcoSphere.Platform.Tests.Files;

/// <summary>Speaks clamd's side of INSTREAM to one client and keeps what it was sent.</summary>
internal sealed class ScannerServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly MemoryStream _received = new();
    private readonly Task _serving;

    /// <summary>Starts listening.</summary>
    /// <param name="answer">The answer, or null to stay silent until the end.</param>
    /// <param name="readsFirst">Whether the content is read before the answer is given and the line is cut.</param>
    public ScannerServer(string? answer, bool readsFirst = true)
    {
        _listener.Start();
        _serving = Serve(answer, readsFirst);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public byte[] Received => _received.ToArray();

    public List<int> Chunks { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        try
        {
            await _serving;
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // the client went first, or never came
        }

        _listener.Stop();
        _end.Dispose();
    }

    private async Task Serve(string? answer, bool readsFirst)
    {
        using var client = await _listener.AcceptTcpClientAsync(_end.Token);
        await using var line = client.GetStream();
        var command = new byte[10];
        await line.ReadExactlyAsync(command, _end.Token);
        if (Encoding.ASCII.GetString(command) != "zINSTREAM\0")
            return;
        if (readsFirst)
            await ReadContent(line);
        if (answer is null)
            await line.ReadExactlyAsync(command, _end.Token);
        else
            await line.WriteAsync(Encoding.ASCII.GetBytes(answer), _end.Token);
    }

    private async Task ReadContent(NetworkStream line)
    {
        var prefix = new byte[4];
        while (true)
        {
            await line.ReadExactlyAsync(prefix, _end.Token);
            var length = BinaryPrimitives.ReadInt32BigEndian(prefix);
            if (length == 0)
                return;
            Chunks.Add(length);
            var chunk = new byte[length];
            await line.ReadExactlyAsync(chunk, _end.Token);
            _received.Write(chunk);
        }
    }
}

using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using EcoSphere.Platform.Files;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Files;

public sealed class ClamAvScannerTests
{
    [Fact]
    public async Task A_clean_file_is_sent_whole_in_chunks_and_passes()
    {
        var content = RandomNumberGenerator.GetBytes(100_000);
        await using var server = new ScannerServer("stream: OK\0");

        var result = await Scanner(server.Port).Scan(new MemoryStream(content), CancellationToken.None);

        result.Error.ShouldBeNull();
        server.Received.ShouldBe(content);
        server.Chunks.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task An_infected_file_is_refused()
    {
        await using var server = new ScannerServer("stream: Eicar-Signature FOUND\0");

        (await Scanner(server.Port).Scan(new MemoryStream([1, 2, 3]), CancellationToken.None)).Error.ShouldBe(UploadErrors.Infected);
    }

    [Theory]
    [InlineData("INSTREAM size limit exceeded. ERROR\0", true)]
    [InlineData("INSTREAM size limit exceeded. ERROR\0", false)]
    [InlineData("UNKNOWN COMMAND\0", true)]
    [InlineData("stream: OK", true)]
    [InlineData("stream: OK but not quite\0", true)]
    [InlineData("", true)]
    [InlineData("", false)]
    [InlineData("\0", true)]
    public async Task Whatever_else_is_answered_the_file_is_refused(string answer, bool readsFirst)
    {
        await using var server = new ScannerServer(answer, readsFirst);

        (await Scanner(server.Port).Scan(new MemoryStream(new byte[500_000]), CancellationToken.None)).Error.ShouldBe(UploadErrors.NotScanned);
    }

    [Fact]
    public async Task An_endless_answer_is_refused()
    {
        await using var server = new ScannerServer(new string('x', 5000));

        (await Scanner(server.Port).Scan(new MemoryStream([1]), CancellationToken.None)).Error.ShouldBe(UploadErrors.NotScanned);
    }

    [Fact]
    public async Task Silence_is_refused_after_the_timeout()
    {
        await using var server = new ScannerServer(answer: null);

        (await Scanner(server.Port, TimeSpan.FromMilliseconds(200)).Scan(new MemoryStream([1]), CancellationToken.None)).Error.ShouldBe(
            UploadErrors.NotScanned
        );
    }

    [Fact]
    public async Task Nobody_listening_is_refused()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();

        (await Scanner(port).Scan(new MemoryStream([1]), CancellationToken.None)).Error.ShouldBe(UploadErrors.NotScanned);
    }

    [Fact]
    public async Task A_person_who_left_is_no_failure_of_the_scanner()
    {
        await using var server = new ScannerServer(answer: null);
        using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Should.ThrowAsync<OperationCanceledException>(() => Scanner(server.Port).Scan(new MemoryStream([1]), gone.Token));
    }

    private static ClamAvScanner Scanner(int port, TimeSpan? timeout = null) =>
        new(
            Options.Create(
                new FilesOptions
                {
                    ClamAv = new ClamAvOptions
                    {
                        Enabled = true,
                        Host = "127.0.0.1",
                        Port = port,
                        Timeout = timeout ?? TimeSpan.FromSeconds(20),
                    },
                }
            ),
            TimeProvider.System,
            NullLogger<ClamAvScanner>.Instance
        );
}

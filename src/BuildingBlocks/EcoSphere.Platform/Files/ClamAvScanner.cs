using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using EcoSphere.Kernel;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EcoSphere.Platform.Files;

/// <summary>Asks a ClamAV daemon with its INSTREAM command: chunks, each behind its length, ended by a length of zero.</summary>
internal sealed partial class ClamAvScanner(IOptions<FilesOptions> options, TimeProvider clock, ILogger<ClamAvScanner> logger) : IVirusScanner
{
    private const int LengthPrefix = 4;
    private const int ChunkLength = 32 * 1024;
    private const int LongestAnswer = 1024;
    private const string Clean = "stream: OK";
    private readonly ClamAvOptions _options = options.Value.ClamAv;

    public async Task<Result> Scan(Stream content, CancellationToken ct)
    {
        using var timeout = new CancellationTokenSource(_options.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, timeout.Token);
        try
        {
            return Judge(await Ask(content, either.Token));
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            LogFailed(e, _options.Host, _options.Port);
            return UploadErrors.NotScanned;
        }
    }

    private Result Judge(string answer)
    {
        if (answer == Clean)
            return Result.Success();
        if (answer.EndsWith(" FOUND", StringComparison.Ordinal))
        {
            LogInfected(answer);
            return UploadErrors.Infected;
        }

        LogUnexpected(answer);
        return UploadErrors.NotScanned;
    }

    private async Task<string> Ask(Stream content, CancellationToken ct)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(_options.Host, _options.Port, ct);
        await using var connection = client.GetStream();
        await connection.WriteAsync("zINSTREAM\0"u8.ToArray(), ct);
        var chunk = new byte[LengthPrefix + ChunkLength];
        int read;
        do
        {
            read = await content.ReadAsync(chunk.AsMemory(LengthPrefix), ct);
            BinaryPrimitives.WriteInt32BigEndian(chunk, read);
            await connection.WriteAsync(chunk.AsMemory(0, LengthPrefix + read), ct);
        } while (read > 0);

        return await ReadAnswer(connection, ct);
    }

    private static async Task<string> ReadAnswer(NetworkStream connection, CancellationToken ct)
    {
        var answer = new byte[LongestAnswer];
        var length = 0;
        while (length < answer.Length)
        {
            var read = await connection.ReadAsync(answer.AsMemory(length), ct);
            if (read == 0)
                throw new EndOfStreamException("The answer was cut off.");
            var end = answer.AsSpan(length, read).IndexOf((byte)0);
            if (end >= 0)
                return Encoding.UTF8.GetString(answer, 0, length + end);
            length += read;
        }

        throw new InvalidDataException("The answer has no end.");
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "The virus scanner at {Host}:{Port} could not be asked; the upload was refused.")]
    private partial void LogFailed(Exception exception, string host, int port);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "The virus scanner answered {Answer}; the upload was refused.")]
    private partial void LogUnexpected(string answer);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "An upload was refused by the virus scanner: {Answer}.")]
    private partial void LogInfected(string answer);
}

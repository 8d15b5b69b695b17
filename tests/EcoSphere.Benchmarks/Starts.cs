using System.Diagnostics;
using EcoSphere.Testing.Hosts;

namespace EcoSphere.Benchmarks;

/// <summary>From the start of the process to the first page that comes out of a database.</summary>
internal static class Starts
{
    public static async Task Measure(Plan plan, Report report, DataFolder data, Published published)
    {
        using var http = new HttpMessageInvoker(
            new SocketsHttpHandler
            {
                UseCookies = false,
                AllowAutoRedirect = false,
                UseProxy = false,
            }
        );
        var times = new List<double>();
        for (var i = 0; i < plan.Starts; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await using var host = published.Start(data);
            await Until.Holds("the first page", TimeSpan.FromSeconds(60), () => Answers(http, host.Address));
            times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        report.Other("start to the first database page", Bench.Text($"{Sample.Median(times):0.00} s"), "≤ 2 s (stretch 1 s)");
    }

    private static async Task<bool> Answers(HttpMessageInvoker http, Uri host)
    {
        try
        {
            using var request = Visitor.Stranger.Get(host, "/account/register");
            using var response = await http.SendAsync(request, CancellationToken.None);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}

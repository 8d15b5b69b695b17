namespace EcoSphere.Platform.Tests.Exports;

internal sealed record Sale(string? Name, long? Count, decimal? Price, DateOnly? Day, DateTimeOffset? At);

internal static class ExportSamples
{
    public static async IAsyncEnumerable<T> Async<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            yield return item;
        }

        await Task.CompletedTask;
    }
}

using System.Collections.Concurrent;

namespace EcoSphere.Platform.Data;

/// <summary>
/// Lets the writers of one SQLite database wait for each other in order instead of polling its lock, which is a hundred times
/// slower under load (docs/adr/0003). Other databases have row locks and pass through.
/// </summary>
public sealed class WriteGate : IDisposable
{
    private static readonly ConcurrentDictionary<string, WriteGate> Gates = new(StringComparer.Ordinal);

    /// <summary>Turns take milliseconds: whoever waits this long waits for itself.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _semaphore = new(1, 1);

    /// <summary>The gate of a database; the same for all contexts of the process.</summary>
    /// <param name="database">A text that names the database, such as its file.</param>
    public static WriteGate Of(string database) => Gates.GetOrAdd(database, _ => new WriteGate());

    /// <summary>Waits for the turn; disposing of the result passes it on.</summary>
    /// <exception cref="TimeoutException">It did not come in ten seconds.</exception>
    public async ValueTask<Turn> Enter(CancellationToken ct) =>
        await _semaphore.WaitAsync(Patience, ct) ? new Turn(_semaphore) : throw new TimeoutException("The database has been writing for too long.");

    /// <inheritdoc />
    public void Dispose() => _semaphore.Dispose();

    /// <summary>The right to write until disposed of.</summary>
    public readonly struct Turn(SemaphoreSlim? semaphore) : IDisposable, IEquatable<Turn>
    {
        /// <inheritdoc />
        public void Dispose() => semaphore?.Release();

        /// <inheritdoc />
        public bool Equals(Turn other) => ReferenceEquals(semaphore, other.Held);

        private SemaphoreSlim? Held => semaphore;

        /// <inheritdoc />
        public override bool Equals(object? obj) => obj is Turn turn && Equals(turn);

        /// <inheritdoc />
        public override int GetHashCode() => semaphore?.GetHashCode() ?? 0;
    }
}

using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcoSphere.Platform.Data;

/// <summary>The tables that every module's schema has.</summary>
internal static class PlatformModel
{
    /// <summary>Length for texts without a bound of their own (JSON, bodies).</summary>
    private const int Unbounded = 1_000_000;

    public static void Map(ModelBuilder model)
    {
        model.Entity<OutboxMessage>(e =>
        {
            e.ToTable("Outbox");
            Stored(e);
            // only what waits is in the index: it stays small whatever has been sent
            e.HasIndex(m => new { m.State, m.Sequence }).HasFilter("[State] <> 'Done'");
            e.HasIndex(m => new { m.Key, m.Sequence }).HasFilter("[State] <> 'Done'");
        });
        model.Entity<InboxMessage>(e =>
        {
            e.ToTable("Inbox");
            Stored(e);
            e.Property(m => m.Handler).HasMaxLength(120);
            e.HasIndex(m => new { m.MessageId, m.Handler }).IsUnique();
            e.HasIndex(m => new { m.State, m.Sequence }).HasFilter("[State] <> 'Done'");
            e.HasIndex(m => new
                {
                    m.Handler,
                    m.Key,
                    m.Sequence,
                })
                .HasFilter("[State] <> 'Done'");
        });
        model.Entity<QueuedMail>(e =>
        {
            e.ToTable("Mails");
            e.HasKey(m => m.Id);
            e.Property(m => m.Content).HasMaxLength(Unbounded);
            e.Property(m => m.Error).HasMaxLength(2000);
            e.Property(m => m.State).IsConcurrencyToken();
            e.HasIndex(m => new { m.State, m.DueAt });
            e.HasIndex(m => new { m.To, m.CreatedAt });
            e.HasIndex(m => m.CreatedAt);
        });
        model.Entity<AuditEntry>(e =>
        {
            e.ToTable("Audit");
            e.HasKey(a => a.Id);
            e.Property(a => a.Reason).HasMaxLength(2000);
            e.Property(a => a.Changes).HasMaxLength(Unbounded);
            e.HasIndex(a => new { a.SubjectId, a.At });
            e.HasIndex(a => new { a.ActorId, a.At });
            e.HasIndex(a => a.At);
        });
        model.Entity<StoredFile>(e =>
        {
            e.ToTable("Files");
            e.HasKey(f => f.Id);
            e.Property(f => f.FileName).HasMaxLength(UploadName.MaxLength);
            e.Property(f => f.StorageName).HasMaxLength(StoredFile.StorageNameMaxLength);
            e.Property(f => f.Sha256).HasMaxLength(StoredFile.Sha256Length);
            e.HasIndex(f => f.OwnerId);
            e.HasIndex(f => f.UploadedAt);
        });
        model.Entity<ReferenceCounter>(e =>
        {
            e.ToTable("ReferenceCounters");
            e.HasKey(c => new { c.Series, c.Year });
            e.Property(c => c.Series).HasMaxLength(4);
            e.Property(c => c.Last).IsConcurrencyToken();
        });
        model.Entity<Lease>(e =>
        {
            e.ToTable("Leases");
            e.HasKey(l => l.Name);
            e.Property(l => l.Name).HasMaxLength(120);
            e.Property(l => l.Owner).HasMaxLength(120);
            e.Property(l => l.LastError).HasMaxLength(2000);
        });
    }

    private static void Stored<T>(EntityTypeBuilder<T> message)
        where T : StoredMessage
    {
        message.HasKey(m => m.Sequence);
        message.Ignore(m => m.EventId);
        message.Property(m => m.Sequence).ValueGeneratedOnAdd();
        message.Property(m => m.Name).HasMaxLength(80);
        message.Property(m => m.Payload).HasMaxLength(Unbounded);
        message.Property(m => m.Error).HasMaxLength(2000);
        message.Property(m => m.State).IsConcurrencyToken();
    }
}

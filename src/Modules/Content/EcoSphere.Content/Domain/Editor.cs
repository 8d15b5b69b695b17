namespace EcoSphere.Content.Domain;

/// <summary>Who writes or decides. The name is kept as it was, so that histories can be read.</summary>
internal sealed record Editor(Guid Id, string Name)
{
    public const int NameLength = 100;
}

namespace EcoSphere.Kernel;

/// <summary>
/// On a property: a value the audit trail must not repeat (a secret, a hash, a token); only that it changed is recorded.
/// On a class: an aggregate that the audit trail leaves out, because it is itself a trace (a session, an attempt).
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class NotAuditedAttribute : Attribute;

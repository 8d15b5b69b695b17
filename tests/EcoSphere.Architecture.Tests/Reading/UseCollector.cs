using Mono.Cecil;

namespace EcoSphere.Architecture.Tests.Reading;

/// <summary>Collects the types that a type mentions. What leaves no trace in the assembly (a constant, nameof) cannot be found.</summary>
internal sealed class UseCollector
{
    private readonly Dictionary<string, string> _seen = new(StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, string> Of(TypeDefinition root)
    {
        var collector = new UseCollector();
        foreach (var type in ArchType.WithNested(root))
            collector.Collect(type);
        collector._seen.Remove(root.FullName);
        return collector._seen;
    }

    private void Collect(TypeDefinition type)
    {
        Add(type.BaseType);
        Attributes(type);
        Generics(type);
        foreach (var implemented in type.Interfaces)
        {
            Add(implemented.InterfaceType);
            Attributes(implemented);
        }

        foreach (var field in type.Fields)
        {
            Add(field.FieldType);
            Attributes(field);
        }

        foreach (var property in type.Properties)
        {
            Add(property.PropertyType);
            Attributes(property);
        }

        foreach (var @event in type.Events)
        {
            Add(@event.EventType);
            Attributes(@event);
        }

        foreach (var method in type.Methods)
            Collect(method);
    }

    private void Collect(MethodDefinition method)
    {
        Signature(method);
        Attributes(method);
        Generics(method);
        foreach (var parameter in method.Parameters)
            Attributes(parameter);
        foreach (var overridden in method.Overrides)
            Signature(overridden);
        if (!method.HasBody)
            return;
        foreach (var variable in method.Body.Variables)
            Add(variable.VariableType);
        foreach (var handler in method.Body.ExceptionHandlers)
            Add(handler.CatchType);
        foreach (var instruction in method.Body.Instructions)
        {
            switch (instruction.Operand)
            {
                case TypeReference r:
                    Add(r);
                    break;
                case MethodReference r:
                    Signature(r);
                    break;
                case FieldReference r:
                    Add(r.DeclaringType);
                    Add(r.FieldType);
                    break;
            }
        }
    }

    private void Signature(MethodReference method)
    {
        Add(method.DeclaringType);
        Add(method.ReturnType);
        foreach (var parameter in method.Parameters)
            Add(parameter.ParameterType);
        if (method is not GenericInstanceMethod generic)
            return;
        foreach (var argument in generic.GenericArguments)
            Add(argument);
    }

    private void Generics(IGenericParameterProvider provider)
    {
        foreach (var constraint in provider.GenericParameters.SelectMany(p => p.Constraints))
            Add(constraint.ConstraintType);
    }

    private void Attributes(ICustomAttributeProvider provider)
    {
        if (!provider.HasCustomAttributes)
            return;
        foreach (var attribute in provider.CustomAttributes)
        {
            Add(attribute.AttributeType);
            try
            {
                foreach (var argument in attribute.ConstructorArguments.Concat(attribute.Properties.Concat(attribute.Fields).Select(n => n.Argument)))
                {
                    Add(argument.Type);
                    if (argument.Value is TypeReference type)
                        Add(type);
                }
            }
            catch (AssemblyResolutionException)
            {
                // an enum argument from an assembly that is not here; the attribute itself is counted
            }
        }
    }

    private void Add(TypeReference? reference)
    {
        switch (reference)
        {
            case null or GenericParameter:
                return;
            case GenericInstanceType generic:
                Add(generic.ElementType);
                foreach (var argument in generic.GenericArguments)
                    Add(argument);
                return;
            case IModifierType modified:
                Add(modified.ModifierType);
                Add(modified.ElementType);
                return;
            case FunctionPointerType pointer:
                Add(pointer.ReturnType);
                foreach (var parameter in pointer.Parameters)
                    Add(parameter.ParameterType);
                return;
            case TypeSpecification specification: // arrays, by-refs, pointers
                Add(specification.ElementType);
                return;
        }

        while (reference.DeclaringType is { } outer)
            reference = outer;
        if (reference.Name.StartsWith('<'))
            return; // made by the compiler
        _seen[reference.FullName] = reference.Scope switch
        {
            ModuleDefinition own => own.Assembly.Name.Name,
            var scope => scope.Name,
        };
    }
}

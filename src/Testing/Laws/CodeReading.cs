using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace InnovationDomain.Testing.Laws;

/// <summary>What a method's code does: reads its instructions, one by one.</summary>
internal static class CodeReading
{
    private static readonly FrozenDictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToFrozenDictionary(code => code.Value);

    /// <summary>The instructions that name a method or a field, or that calculate in floating point; of a method without code, none.</summary>
    public static IEnumerable<(OpCode Code, MemberInfo? Member)> Of(MethodBase method)
    {
        byte[]? code = BodyOf(method);
        if (code is null)
        {
            yield break;
        }

        Type[]? ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        Type[]? ofMethod = method is { IsGenericMethod: true } ? method.GetGenericArguments() : null;
        for (int at = 0; at < code.Length;)
        {
            short value = code[at++];
            if (value == 0xFE)
            {
                value = unchecked((short)(0xFE00 | code[at++]));
            }

            OpCode operation = Codes[value];
            MemberInfo? member = null;
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok)
            {
                member = Resolved(method.Module, BitConverter.ToInt32(code, at), ofType, ofMethod);
            }

            yield return (operation, member);
            at += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    /// <summary>All methods and constructors that a type declares, and those of the types the compiler made inside it.</summary>
    public static IEnumerable<MethodBase> MethodsOf(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        return type.GetMethods(Own).Concat<MethodBase>(type.GetConstructors(Own))
            .Concat(type.GetNestedTypes(BindingFlags.NonPublic | BindingFlags.Public).Where(IsMade).SelectMany(nested => MethodsOf(Closed(nested, type))));
    }

    /// <summary>Answers whether the compiler made a type: closures, iterators, lambdas.</summary>
    public static bool IsMade(Type type) => type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || type.Name.Contains('<', StringComparison.Ordinal);

    private static Type Closed(Type nested, Type outer) => nested.IsGenericTypeDefinition && outer.IsGenericType && nested.GetGenericArguments().Length == outer.GetGenericArguments().Length
        ? nested.MakeGenericType(outer.GetGenericArguments()) : nested;

    private static byte[]? BodyOf(MethodBase method)
    {
        try
        {
            return method.GetMethodBody()?.GetILAsByteArray();
        }
        catch (Exception unread) when (unread is InvalidOperationException or BadImageFormatException or NotSupportedException or System.IO.FileNotFoundException)
        {
            return null; // Made at run time, or of an assembly that is not there.
        }
    }

    private static MemberInfo? Resolved(Module module, int token, Type[]? ofType, Type[]? ofMethod)
    {
        try
        {
            return module.ResolveMember(token, ofType, ofMethod);
        }
        catch (Exception unresolved) when (unresolved is ArgumentException or BadImageFormatException or TypeLoadException or System.IO.FileNotFoundException or MissingMemberException)
        {
            return null;
        }
    }
}

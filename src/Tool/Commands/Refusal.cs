using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Tool.Commands;

/// <summary>The command line or the data cannot be taken; the message says what to do next.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always has its message.")]
internal sealed class Refusal(string message, Exception? inner = null) : Exception(message, inner);

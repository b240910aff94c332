using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Testing.Laws;

/// <summary>What is held to the laws threw while another law than the one about that looked at it: the case tells nothing.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Never leaves this package.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Never leaves this package.")]
internal sealed class CaseSkippedException(Exception thrown) : Exception("The case tells nothing.", thrown);

using System.Diagnostics.CodeAnalysis;

namespace InnovationDomain.Testing.Laws;

/// <summary>The rule threw while another law than totality looked at it: the case tells nothing.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Never leaves this package.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Never leaves this package.")]
internal sealed class RuleFailedException(Exception thrown) : Exception("The rule threw.", thrown);

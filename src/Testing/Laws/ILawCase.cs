namespace InnovationDomain.Testing.Laws;

/// <summary>A case as the message of a broken law shows it.</summary>
internal interface ILawCase
{
    string Subject { get; }

    string Context { get; }
}

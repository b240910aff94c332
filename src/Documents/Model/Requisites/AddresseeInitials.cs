namespace InnovationDomain.Documents.Model;

/// <summary>Where the initials of an addressee stand.</summary>
public enum AddresseeInitials
{
    /// <summary>After the surname: «Петровой Н.В.».</summary>
    AfterSurname,

    /// <summary>Before it, as some agencies have it: «Н.В. Петровой».</summary>
    BeforeSurname,
}

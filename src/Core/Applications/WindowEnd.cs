namespace InnovationDomain.Applications;

/// <summary>Whether the stated end of a window still belongs to it.</summary>
public enum WindowEnd
{
    /// <summary>«По 1 марта», «до 17:00 включительно»: it does.</summary>
    Inclusive,

    /// <summary>«До начала 1 марта»: it does not.</summary>
    Exclusive,
}

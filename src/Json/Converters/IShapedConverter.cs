namespace InnovationDomain.Json.Converters;

/// <summary>A converter that writes a value as an object of another type.</summary>
internal interface IShapedConverter
{
    /// <summary>Gets the type that has the members of the JSON object.</summary>
    Type Shape { get; }

    /// <summary>Gets whether a text is read too.</summary>
    bool ReadsText { get; }
}

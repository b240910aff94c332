using System.Text.Json.Nodes;

namespace InnovationDomain.Json.Converters;

/// <summary>A converter of values that are one JSON text or number.</summary>
internal interface IScalarConverter
{
    /// <summary>Gets the schema of the text or number.</summary>
    JsonObject Schema { get; }
}

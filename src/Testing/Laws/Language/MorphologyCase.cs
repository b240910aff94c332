using InnovationDomain.People;
using InnovationDomain.Wording;

namespace InnovationDomain.Testing.Laws;

/// <summary>What a law of an engine looks at once: a name, a phrase of which only the nominative is given, and a seed for choices.</summary>
internal sealed record MorphologyCase(PersonName Name, NounPhrase Phrase, int Seed) : ILawCase
{
    string ILawCase.Subject => $"{Printed.Line(Name)}, {Printed.Line(Phrase)}";

    string ILawCase.Context => "–";
}

using InnovationDomain.Wording;

namespace InnovationDomain.Documents.Language;

/// <summary>What a document did, in the past tense, which agrees like a short adjective: «вступил в силу», «вступила в силу».</summary>
public sealed class PastVerb
{
    private readonly string _verb;
    private readonly string _rest;

    private PastVerb(string verb, string rest) => (_verb, _rest) = (verb, rest);

    /// <summary>Gets «вступил в силу».</summary>
    public static PastVerb CameIntoForce { get; } = new("вступил", " в силу");

    /// <summary>Gets «утратил силу».</summary>
    public static PastVerb LostForce { get; } = new("утратил", " силу");

    /// <summary>Answers the form: «вступили в силу».</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="agreement"/> is not a named value.</exception>
    public string Form(AgreementClass agreement)
    {
        Named.Require(agreement);
        string ending = agreement switch
        {
            AgreementClass.Masculine => "",
            AgreementClass.Feminine => "а",
            AgreementClass.Neuter => "о",
            _ => "и",
        };
        return $"{_verb}{ending}{_rest}";
    }

    /// <summary>Answers the form that agrees with a document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownAgreementException">Its gender is neither stated nor known.</exception>
    public string Form(NounPhrase document) => Form(AgreementClasses.Of(document));

    /// <summary>Answers all forms at once, for a blank that is filled in by hand: «вступил(а/о/и) в силу».</summary>
    public string Alternatives() => $"{_verb}(а/о/и){_rest}";

    /// <summary>Answers the masculine.</summary>
    public override string ToString() => _verb + _rest;
}

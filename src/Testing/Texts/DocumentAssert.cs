using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Testing.Laws;

namespace InnovationDomain.Testing;

/// <summary>What a test says of a composed document. Under any runner a failure is a <see cref="DocumentAssertionException"/>.</summary>
/// <remarks>
/// <code>
/// DocumentAssert.Conforms(document);
/// DocumentAssert.Says(document, "принять рекомендации по итогам Фестиваля");
/// DocumentAssert.Says(document, DocumentFact.Of(school.Name, GrammaticalCase.Dative));
/// DocumentAssert.DoesNotSay(document, expert.Person.Name);
/// </code>
/// </remarks>
public static class DocumentAssert
{
    /// <summary>Fails unless the document breaks no rule of its standard and norm control finds nothing in its file, in both editions of ГОСТ Р 7.0.97.</summary>
    /// <param name="document">The document.</param>
    /// <param name="validate">What else the file has to pass, as <see cref="DocumentLawSetup{TSubject}.Validate"/>; the default is nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    /// <exception cref="DocumentAssertionException">It departs; the message names every departure.</exception>
    public static void Conforms(OfficialDocument document, Func<byte[], IEnumerable<string>>? validate = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        string[] departures = [.. DocumentFiles.Departures(document).Select(departure => departure.Said).Distinct()];
        departures = departures.Length > 0 || validate is null ? departures : [.. validate(DocumentFiles.Write(document))];
        if (departures.Length > 0)
        {
            throw new DocumentAssertionException(FormattableString.Invariant($"The document departs from its standard in {departures.Length} place(s).\n{string.Join('\n', departures)}"));
        }
    }

    /// <summary>Fails unless the document says the fact: see <see cref="DocumentFact"/> on how it is looked for.</summary>
    /// <param name="document">The document.</param>
    /// <param name="fact">The fact; a text, a phrase, a name, a date or a number is one.</param>
    /// <param name="morphology">The engine that declines it; the default is <see cref="RussianMorphology.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="DocumentAssertionException">It does not; the message has the text.</exception>
    public static void Says(OfficialDocument document, DocumentFact fact, IMorphology? morphology = null)
    {
        if (!Stands(document, fact, morphology))
        {
            throw new DocumentAssertionException($"The document does not say {fact}. It says:\n{DocumentText.Of(document)}");
        }
    }

    /// <summary>Fails if the document says the fact.</summary>
    /// <inheritdoc cref="Says" path="/param"/>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <exception cref="DocumentAssertionException">It does; the message has the text.</exception>
    public static void DoesNotSay(OfficialDocument document, DocumentFact fact, IMorphology? morphology = null)
    {
        if (Stands(document, fact, morphology))
        {
            throw new DocumentAssertionException($"The document says {fact}. It says:\n{DocumentText.Of(document)}");
        }
    }

    private static bool Stands(OfficialDocument document, DocumentFact fact, IMorphology? morphology)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(fact);
        return fact.StandsIn(SearchedText.Of(document), morphology ?? RussianMorphology.Default);
    }
}

using System.Collections.Immutable;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Testing.Laws;

namespace InnovationDomain.Testing;

/// <summary>The laws of a document plugin (законы документа): what every document must be, and what the setup promises of this one.</summary>
public static class DocumentLaws
{
    /// <summary>Answers the laws of a plugin, totality first: what a plugin refuses is looked at no further by the others, and <see cref="LawRun.Skipped"/> counts it.</summary>
    /// <param name="plugin">The plugin.</param>
    /// <param name="setup">How subjects are drawn, and what their documents have to say; left out, as <see cref="DocumentLawSetup{TSubject}"/> says of its defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plugin"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Nothing draws its subjects; the message names what to give.</exception>
    public static ImmutableArray<Law> For<TSubject>(IDocumentPlugin<TSubject> plugin, DocumentLawSetup<TSubject>? setup = null)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(plugin);
        DocumentLawSetup<TSubject> given = setup ?? new();
        var look = new DocumentLook<TSubject>(plugin, given);
        var cases = new DocumentCases<TSubject>(given);
        var fresh = new DocumentCases<TSubject>(given, keeps: false);
        var code = new Lazy<OwnCode>(() => OwnCode.Of(plugin));
        var laws = ImmutableArray.CreateBuilder<Law>();

        About(DocumentLawNames.Totality, "of every subject a document is composed, or it is refused in the plugin's own way with a message.", look.Totality);
        About(DocumentLawNames.Conformity, "the document breaks no rule of its standard, and norm control finds nothing in its file, in both editions.", look.Conformity);
        About(DocumentLawNames.Validity, "the file is one that readers open.", look.Validity);
        About(DocumentLawNames.Determinism, "the same subject in the same context makes the same text and the same bytes.", look.Determinism);
        OfCode(DocumentLawNames.NoHiddenState, "no method of the plugin stores into its fields, or into static ones.", () => code.Value.HiddenState());
        OfCode(DocumentLawNames.NoHiddenSource, "days, numbers and names come from the subject and the context, and nothing from a clock, chance, the machine or the culture.", () => code.Value.HiddenSource());
        laws.Add(LawTrial.Of(plugin.Id, null, DocumentLawNames.Untouched, "composing leaves the subject as it was.", fresh, given.Cases, look.Untouched));
        About(DocumentLawNames.Wording, "the text has no sign of being unfinished.", look.Wording);
        About(DocumentLawNames.Facts, "the document says every fact that it is for.", look.Facts, given.Facts is not null);
        About(DocumentLawNames.Privacy, "the document may be published: certain persons stand nowhere in it.", look.Privacy, given.Personal is not null);
        About(DocumentLawNames.Irrelevance, "what does not matter changes nothing.", look.Irrelevance, given.Irrelevant is not null);
        return laws.ToImmutable();

        void About(string name, string meaning, Func<DocumentCase<TSubject>, IEnumerable<string?>> of, bool when = true)
        {
            if (when)
            {
                laws.Add(LawTrial.Of(plugin.Id, null, name, meaning, cases, given.Cases, of));
            }
        }

        void OfCode(string name, string meaning, Func<string?> of) => laws.Add(LawTrial.Of(plugin.Id, null, name, meaning, of));
    }

    /// <summary>Tries all laws of a plugin; the first that is broken ends it.</summary>
    /// <param name="plugin">The plugin.</param>
    /// <param name="setup">As for <see cref="For"/>.</param>
    /// <param name="seed">The seed of the cases.</param>
    /// <inheritdoc cref="For" path="/exception"/>
    /// <exception cref="InvalidOperationException">The plugin refused every subject that was drawn, so that the laws said nothing.</exception>
    /// <exception cref="LawBrokenException">A law is broken.</exception>
    public static void Check<TSubject>(IDocumentPlugin<TSubject> plugin, DocumentLawSetup<TSubject>? setup = null, int seed = Law.DefaultSeed)
        where TSubject : class
    {
        foreach (Law law in For(plugin, setup))
        {
            if (law.Check(seed) is { } run && run.Skipped == run.Cases)
            {
                throw new InvalidOperationException(FormattableString.Invariant(
                    $"{plugin.Id} refused each of {run.Cases} subjects, so that the law {law.Name} said nothing. Give DocumentLawSetup.Subjects, and Contexts, of which documents can be made."));
            }
        }
    }
}

using System.Collections.Immutable;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Conformity;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Reading;
using InnovationDomain.People;

namespace InnovationDomain.Testing.Laws;

/// <summary>What the laws of one plugin look at in a case.</summary>
internal sealed class DocumentLook<TSubject>(IDocumentPlugin<TSubject> plugin, DocumentLawSetup<TSubject> setup)
    where TSubject : class
{
    private const int MostParts = 160;
    private const int MostPrinted = 2_000_000;

    public IEnumerable<string?> Totality(DocumentCase<TSubject> given)
    {
        yield return TotalOn(given.Subject, given.Context, "");
        foreach ((TSubject without, string how) in Anatomy.Emptied(given.Subject, MostParts).Where(emptied => setup.Allows(emptied.Subject)))
        {
            yield return TotalOn(without, given.Context, how);
        }

        // The refusal was told of; the case is no use to the others.
        _ = Composed(given);
    }

    public IEnumerable<string?> Conformity(DocumentCase<TSubject> given)
    {
        OfficialDocument document = Composed(given);
        string texts = string.Join('\n', SubjectTexts.Of(given.Subject, []));
        ImmutableArray<string> tolerated = setup.Tolerated(given.Subject);
        yield return DocumentFiles.Departures(document)
            .Where(departure => !tolerated.Contains(departure.Id) && !IsOwners(departure.Found, texts)).Select(departure => departure.Said).FirstOrDefault();
    }

    public IEnumerable<string?> Validity(DocumentCase<TSubject> given)
    {
        byte[] file = Written(Composed(given));
        string? unread = null;
        try
        {
            _ = ConformityChecker.Gost2025.Check(new MemoryStream(file));
        }
        catch (UnreadableWordFileException broken)
        {
            unread = $"the file cannot be read: {broken.Message}";
        }

        yield return unread ?? setup.Validate?.Invoke(file).FirstOrDefault();
    }

    public IEnumerable<string?> Determinism(DocumentCase<TSubject> given)
    {
        (string Text, byte[] File) first = Told(plugin, given.Subject, given.Context);
        yield return Differs(first, Told(plugin, given.Subject, given.Context), "composed again");
        yield return Differs(first, Elsewhere.InAnotherCulture(() => Told(plugin, given.Subject, given.Context)), $"composed in the culture {Elsewhere.Culture}");
        yield return Differs(first, Elsewhere.OnAnotherThread(() => Told(plugin, given.Subject, given.Context)), "composed on another thread");
        _ = TryCompose(given.Other, given.Context, out _);
        CompositionContext same = new() { RegistrationNumber = given.Context.RegistrationNumber, SignedOn = given.Context.SignedOn, IsDraft = given.Context.IsDraft, Morphology = given.Context.Morphology };
        yield return Differs(first, Told(plugin, given.Subject, same), "composed after another subject, in an equal context");
        if (plugin.GetType().GetConstructor(Type.EmptyTypes) is { } constructor)
        {
            yield return Differs(first, Told((IDocumentPlugin<TSubject>)constructor.Invoke(null), given.Subject, given.Context), "composed by a new instance of the plugin");
        }
    }

    public IEnumerable<string?> Untouched(DocumentCase<TSubject> given)
    {
        string before = Printed.Line(given.Subject, MostPrinted);
        _ = Composed(given);
        string after = Printed.Line(given.Subject, MostPrinted);
        yield return before == after ? null : $"the subject was changed: {FirstDifference(before, after)}";
    }

    public IEnumerable<string?> Wording(DocumentCase<TSubject> given)
    {
        string text = DocumentText.Of(Composed(given));
        return UnfinishedText.In(text, SubjectTexts.Of(given.Subject, []));
    }

    public IEnumerable<string?> Facts(DocumentCase<TSubject> given)
    {
        SearchedText text = SearchedText.Of(Composed(given));
        foreach (DocumentFact fact in setup.Facts!(given.Subject, given.Context))
        {
            yield return fact.StandsIn(text, given.Context.Morphology) ? null : $"the document does not say {fact}";
        }
    }

    public IEnumerable<string?> Privacy(DocumentCase<TSubject> given)
    {
        SearchedText text = SearchedText.Of(Composed(given));
        PersonName[] persons = [.. setup.Personal!(given.Subject)];
        SearchedText others = SearchedText.Of(string.Join('\n', SubjectTexts.Of(given.Subject, persons)));
        foreach (PersonName person in persons)
        {
            string[] forms = [.. PersonalForms.Of(person, given.Context.Morphology)];
            if (!forms.Any(others.HasName))
            {
                yield return forms.FirstOrDefault(text.HasName) is { } form ? $"the document names {person}: «{form}»" : null;
            }
        }
    }

    public IEnumerable<string?> Irrelevance(DocumentCase<TSubject> given)
    {
        string text = DocumentText.Of(Composed(given));
        foreach (TSubject other in setup.Irrelevant!(given.Subject).Where(setup.Allows))
        {
            string? changed = TryCompose(other, given.Context, out string? refused) is { } document ? DocumentText.Of(document) : null;
            yield return changed is null ? $"of {Printed.Line(other, 400)}, which differs in what does not matter, nothing is composed: {refused}"
                : changed == text ? null : $"of {Printed.Line(other, 400)}, which differs in what does not matter, the document differs: {FirstDifference(text, changed)}";
        }
    }

    // What stands in the subject already is its owner's: no plugin mends «{{Имя}}». A number or a single mark may stand anywhere.
    private static bool IsOwners(string found, string texts) => found.Count(char.IsLetter) >= 3 ? SearchedText.Of(texts).Has(found)
        : found.Length > 1 && !found.Any(char.IsLetterOrDigit) && texts.Contains(found, StringComparison.Ordinal);

    private static byte[] Written(OfficialDocument document)
    {
        try
        {
            return DocumentFiles.Write(document);
        }
        catch (InvalidDocumentException refused)
        {
            throw new CaseSkippedException(refused); // Conformity tells it.
        }
    }

    private static (string Text, byte[] File) Told(IDocumentPlugin<TSubject> by, TSubject subject, CompositionContext context)
    {
        OfficialDocument document;
        try
        {
            document = by.Compose(subject, context);
        }
        catch (Exception thrown)
        {
            throw new CaseSkippedException(thrown);
        }

        return (DocumentText.Of(document), Written(document));
    }

    private static string? Differs((string Text, byte[] File) one, (string Text, byte[] File) other, string how) =>
        one.Text != other.Text ? $"{how}, the text differs: {FirstDifference(one.Text, other.Text)}"
        : !one.File.AsSpan().SequenceEqual(other.File) ? $"{how}, the text is the same, and the bytes of the file are not" : null;

    private static string FirstDifference(string one, string other)
    {
        const int around = 60;
        int at = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        int from = Math.Max(0, at - around);
        return $"«{Cut(one)}» becomes «{Cut(other)}»";

        string Cut(string text) => text[Math.Min(from, text.Length)..Math.Min(text.Length, at + around)];
    }

    private OfficialDocument Composed(DocumentCase<TSubject> given)
    {
        try
        {
            return plugin.Compose(given.Subject, given.Context);
        }
        catch (Exception thrown)
        {
            throw new CaseSkippedException(thrown); // Totality tells it.
        }
    }

    private OfficialDocument? TryCompose(TSubject subject, CompositionContext context, out string? refused)
    {
        try
        {
            refused = null;
            return plugin.Compose(subject, context);
        }
        catch (Exception thrown)
        {
            refused = thrown.Message;
            return null;
        }
    }

    private string? TotalOn(TSubject subject, CompositionContext context, string how)
    {
        try
        {
            return plugin.Compose(subject, context) is null ? $"nothing is composed{how}" : null;
        }
        catch (Exception thrown) when (setup.Refuses(thrown))
        {
            return string.IsNullOrWhiteSpace(thrown.Message) ? $"the plugin refuses the subject{how} without a word" : null;
        }
        catch (Exception thrown)
        {
            return $"the plugin throws{how}: {thrown.GetType().Name}, {thrown.Message}";
        }
    }
}

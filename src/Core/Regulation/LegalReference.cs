using System.Collections.Immutable;
using InnovationDomain.Lists;
using InnovationDomain.Wording;

namespace InnovationDomain.Regulation;

/// <summary>A place in an act (правовое основание): «подпункт «а» пункта 1 части 4 статьи 20 Федерального закона …».</summary>
/// <remarks>
/// <code>
/// LegalReference basis = LegalReference.To(act).Article("20").Part("4");
/// basis.Cite(GrammaticalCase.Instrumental); // частью 4 статьи 20 Федерального закона от …
/// </code>
/// </remarks>
public sealed class LegalReference
{
    private LegalReference(LegalAct act, bool inApprovedDocument, ImmutableArray<LegalElement> path) =>
        (Act, InApprovedDocument, Path) = (act, inApprovedDocument, path);

    /// <summary>Gets the act.</summary>
    public LegalAct Act { get; }

    /// <summary>Gets whether the place is in the document that the act approves, not in the act itself.</summary>
    public bool InApprovedDocument { get; }

    /// <summary>Gets the elements, from large to small.</summary>
    /// <value>May be empty: the act as a whole.</value>
    public ImmutableArray<LegalElement> Path { get; }

    /// <summary>Refers to an act as a whole.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="act"/> is <see langword="null"/>.</exception>
    public static LegalReference To(LegalAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return new(act, false, []);
    }

    /// <summary>Refers to the document that an act approves: «Порядок …, утвержденный приказом …».</summary>
    /// <exception cref="ArgumentNullException"><paramref name="act"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="act"/> has no <see cref="LegalAct.ApprovedDocument"/>.</exception>
    public static LegalReference ToApprovedBy(LegalAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return act.ApprovedDocument is not null
            ? new(act, true, [])
            : throw new ArgumentException($"{act} names no document that it approves. Give LegalAct.ApprovedDocument, or refer to the act itself with LegalReference.To.", nameof(act));
    }

    /// <summary>Refers to a place by its whole path.</summary>
    /// <param name="act">The act.</param>
    /// <param name="path">From large to small, each kind at most once; empty for the whole.</param>
    /// <param name="inApprovedDocument">Whether the place is in the document that the act approves.</param>
    /// <exception cref="ArgumentNullException"><paramref name="act"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The act approves no document though the place is said to be in it, or the path does not go from large to small.</exception>
    public static LegalReference Of(LegalAct act, ImmutableArray<LegalElement> path, bool inApprovedDocument = false) =>
        GivenList.Complete(path, "LegalReference.Path").Aggregate(inApprovedDocument ? ToApprovedBy(act) : To(act), (reference, element) => reference.Then(element));

    /// <summary>Goes on to a smaller element.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="element"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="element"/> is not smaller than the last one.</exception>
    public LegalReference Then(LegalElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return Path.IsEmpty || element.Kind > Path[^1].Kind
            ? new(Act, InApprovedDocument, Path.Add(element))
            : throw new ArgumentException($"After «{Path[^1]}» comes «{element}», which is not a smaller element. Go from large to small: раздел, статья, часть, пункт, подпункт, абзац.", nameof(element));
    }

    /// <summary>Goes on to an appendix (приложение).</summary>
    /// <inheritdoc cref="Article" path="/exception"/>
    public LegalReference Appendix(string number) => Then(LegalElement.Of(LegalElementKind.Appendix, number));

    /// <summary>Goes on to a section (раздел).</summary>
    /// <inheritdoc cref="Article" path="/exception"/>
    public LegalReference Section(string number) => Then(LegalElement.Of(LegalElementKind.Section, number));

    /// <summary>Goes on to an article (статья).</summary>
    /// <exception cref="ArgumentException">The number is not bare (see <see cref="LegalElement.Of"/>), or the element is not smaller than the last one.</exception>
    public LegalReference Article(string number) => Then(LegalElement.Of(LegalElementKind.Article, number));

    /// <summary>Goes on to a part of an article (часть).</summary>
    /// <inheritdoc cref="Article" path="/exception"/>
    public LegalReference Part(string number) => Then(LegalElement.Of(LegalElementKind.Part, number));

    /// <summary>Goes on to a point (пункт).</summary>
    /// <inheritdoc cref="Article" path="/exception"/>
    public LegalReference Point(string number) => Then(LegalElement.Of(LegalElementKind.Point, number));

    /// <summary>Goes on to a subpoint (подпункт).</summary>
    /// <inheritdoc cref="Article" path="/exception"/>
    public LegalReference Subpoint(string number) => Then(LegalElement.Of(LegalElementKind.Subpoint, number));

    /// <summary>Goes on to a paragraph (абзац).</summary>
    /// <inheritdoc cref="Article" path="/exception"/>
    public LegalReference Paragraph(string number) => Then(LegalElement.Of(LegalElementKind.Paragraph, number));

    /// <summary>Writes the reference, from small to large: «частью 4 статьи 20 Федерального закона от 29 декабря 2012 г. № 273-ФЗ «Об образовании…»».</summary>
    /// <param name="grammaticalCase">The case of the first word; what follows is in the genitive.</param>
    /// <param name="withTitle">Whether to print the title of the act where it is known; after an approved document it is left out.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grammaticalCase"/> is not one of the six cases.</exception>
    /// <exception cref="InvalidOperationException">The reference is to an approved document as a whole, whose form in that case is not given.</exception>
    public string Cite(GrammaticalCase grammaticalCase, bool withTitle = true)
    {
        string elements = "";
        GrammaticalCase next = grammaticalCase;
        for (int i = Path.Length - 1; i >= 0; i--)
        {
            elements += Path[i].In(next) + " ";
            next = GrammaticalCase.Genitive;
        }

        if (!InApprovedDocument)
        {
            return elements + Act.Cite(next, withTitle);
        }

        NounPhrase document = Act.ApprovedDocument!;
        string name = document.TryGetGiven(next, out string? form)
            ? form
            : throw new InvalidOperationException($"The form of «{document}» in the case {next} is not given. Add .With(GrammaticalCase.{next}, \"…\") to LegalAct.ApprovedDocument.");
        return $"{elements}{name}, {LegalForms.ApprovedAs(document, next)} {Act.Cite(GrammaticalCase.Instrumental, withTitle: false)}";
    }

    /// <summary>Answers the reference in the nominative.</summary>
    public override string ToString() => Cite(GrammaticalCase.Nominative);
}

using System.Collections.Immutable;
using InnovationDomain.Documents.Conformity.Anatomy;
using InnovationDomain.Documents.Conformity.Pages;
using InnovationDomain.Documents.Conformity.Rules;
using InnovationDomain.Documents.Conformity.Rules.Typography;
using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity;

/// <summary>One document under the eyes of the rules: what they ask and where they report.</summary>
internal sealed class Examination
{
    // A page of 12-point letters, single-spaced, holds fewer.
    private const int LettersOfFullPage = 5000;

    private readonly List<(ConformityFinding Finding, int Part)> _findings = [];
    private readonly Dictionary<string, int> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<WordParagraph, List<(int At, GapKind Kind)>> _gaps = [];
    private ConformityRule _rule = null!;
    private string? _bodyFont;
    private bool? _hasSecondPage;
    private int _count;

    public Examination(WordDocument document, ConformityProfile profile, LaidOutDocument? pages)
    {
        (Document, Profile, Pages) = (document, profile, pages);
        Anatomy = new DocumentAnatomy(document);
    }

    public WordDocument Document { get; }

    public DocumentAnatomy Anatomy { get; }

    public ConformityProfile Profile { get; }

    /// <summary>The laid-out pages, when a renderer was there.</summary>
    public LaidOutDocument? Pages { get; }

    public int Omitted { get; private set; }

    public List<WordParagraph> Paragraphs => Document.Paragraphs;

    /// <summary>The paragraphs of the document and of the headers, footers and notes.</summary>
    public IEnumerable<WordParagraph> AllParagraphs =>
        Document.Paragraphs.Concat(Document.HeadersAndFooters.Concat(Document.Notes).SelectMany(part => part.Paragraphs));

    /// <summary>The paragraphs of headers that carry the page number.</summary>
    public IEnumerable<WordParagraph> PageNumberParagraphs => Document.Sections
        .SelectMany(section => section.HeadersAndFooters.Where(pair => pair.Key.StartsWith("header", StringComparison.Ordinal)).Select(pair => pair.Value)).Distinct()
        .SelectMany(part => part.Paragraphs).Where(paragraph => paragraph.Fields.Contains("PAGE"));

    /// <summary>The typeface of most letters of the text, among those that the text may have.</summary>
    public string? BodyFont => _bodyFont ??= Anatomy.Body.SelectMany(paragraph => paragraph.Runs).Where(run => run.HasVisibleText && Typefaces.IsAllowed(run, Profile))
        .GroupBy(Typefaces.Of, StringComparer.Ordinal).OrderByDescending(runs => runs.Sum(run => run.Length)).ThenBy(runs => runs.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    /// <summary>The gaps of a paragraph that must be no-break spaces and are not; looked for once for all the rules.</summary>
    public List<(int At, GapKind Kind)> Gaps(WordParagraph paragraph)
    {
        if (!_gaps.TryGetValue(paragraph, out List<(int At, GapKind Kind)>? gaps))
        {
            _gaps.Add(paragraph, gaps = TextMending.Gaps(paragraph.Text));
        }

        return gaps;
    }

    /// <summary>The marks of approval of the act and of its appendices.</summary>
    public IEnumerable<MarkBlock> Approvals => Anatomy.Approvals.Concat(Anatomy.Appendices.Select(appendix => appendix.Approval).OfType<MarkBlock>());

    /// <summary>The drawings of the document and of its headers.</summary>
    public IEnumerable<WordDrawing> Drawings => Document.Main.Drawings.Concat(Document.HeadersAndFooters.SelectMany(part => part.Drawings));

    /// <summary>Whether the document surely fills more than one page.</summary>
    public bool HasSecondPage => _hasSecondPage ??= Document.Properties.Pages > 1 || Document.Sections.Skip(1).Any(section => section.Type != "continuous")
        || Paragraphs.Exists(paragraph => paragraph.Number > 1 && (paragraph.Format.PageBreakBefore == true || paragraph.Text.Contains('\f', StringComparison.Ordinal)))
        || Paragraphs.Sum(paragraph => paragraph.Text.Length) > LettersOfFullPage;

    public void Ask(ConformityRule rule)
    {
        (_rule, _count) = (rule, 0);
        rule.Check(this);
    }

    /// <summary>Reports about a paragraph, or a part of its text.</summary>
    public void Report(WordParagraph paragraph, (string Russian, string English) found, (string Russian, string English) expected, int start = 0, int length = 0, bool isSure = true) =>
        Report(FindingPlace.Of(paragraph, start, length), found, expected, isSure);

    public void Report(WordParagraph paragraph, string found, (string Russian, string English) expected, int start = 0, int length = 0, bool isSure = true) =>
        Report(paragraph, (found, found), expected, start, length, isSure);

    public void Report(WordParagraph paragraph, string found, string expected, int start = 0, int length = 0, bool isSure = true) =>
        Report(paragraph, (found, found), (expected, expected), start, length, isSure);

    /// <summary>Reports about a section, at its first paragraph.</summary>
    public void Report(WordSection section, (string Russian, string English) found, (string Russian, string English) expected, bool isSure = true) =>
        Report(section.Paragraphs.Count > 0 ? FindingPlace.Of(section.Paragraphs[0]) : FindingPlace.Of(Document.Main.Name), found, expected, isSure);

    /// <summary>Reports about a part, or the file as a whole.</summary>
    public void Report(string part, (string Russian, string English) found, (string Russian, string English) expected, bool isSure = true) =>
        Report(FindingPlace.Of(part), found, expected, isSure);

    public ImmutableArray<ConformityFinding> Findings() =>
    [
        .. _findings.OrderBy(entry => entry.Part).ThenBy(entry => entry.Finding.Place.Paragraph ?? 0).ThenBy(entry => entry.Finding.Place.Start)
            .ThenBy(entry => entry.Finding.Rule.Id, StringComparer.Ordinal).Select(entry => entry.Finding),
    ];

    private void Report(FindingPlace place, (string Russian, string English) found, (string Russian, string English) expected, bool isSure)
    {
        if (++_count > ConformityChecker.FindingsPerRule)
        {
            Omitted++;
            return;
        }

        ConformityLevel level = isSure ? _rule.Level : ConformityLevel.Information;
        _findings.Add((new(_rule, level, place, new(found.Russian, found.English), new(expected.Russian, expected.English)), PartOrder(place.Part)));
    }

    // The document first, its headers and notes in their order, the other parts as they come up.
    private int PartOrder(string part)
    {
        if (_parts.Count == 0)
        {
            _parts.Add(Document.Main.Name, 0);
            foreach (WordPart text in Document.HeadersAndFooters.Concat(Document.Notes))
            {
                _parts.TryAdd(text.Name, _parts.Count);
            }
        }

        if (!_parts.TryGetValue(part, out int order))
        {
            _parts.Add(part, order = _parts.Count);
        }

        return order;
    }
}

using InnovationDomain.Documents.Word.Reading;

namespace InnovationDomain.Documents.Conformity.Copies;

/// <summary>One pass of mending over a document: where the rules are asked, and what each change is noted as.</summary>
internal sealed class Mending
{
    private readonly Dictionary<PartElement, PartXml> _parts = [];

    public Mending(WordDocument document, ConformityProfile profile)
    {
        (Document, Profile, Copy) = (document, profile, new PackageCopy(document));
        Examination = new Examination(document, profile, null);
        foreach (PartXml? part in (PartXml?[])[document.Main.Xml, document.Styles.Part, .. document.HeadersAndFooters.Select(part => part.Xml), .. document.Notes.Select(part => part.Xml)])
        {
            if (part is not null)
            {
                _parts[part.Root] = part;
            }
        }
    }

    public WordDocument Document { get; }

    public ConformityProfile Profile { get; }

    public Examination Examination { get; }

    public PackageCopy Copy { get; }

    public List<MendedPlace> Changes { get; } = [];

    public void Plan()
    {
        PageMending.Plan(this);
        LetterMending.Plan(this);
        WordMending.Plan(this);
        SettingsMending.Plan(this);
    }

    /// <summary>Tells whether the profile asks for a rule: what it does not ask for is left alone.</summary>
    public bool Asks(string id) => Profile.Asks(Rule(id));

    public void Note(string id, FindingPlace place, string before, string after) => Changes.Add(new(Rule(id), place, before, after));

    public PartEdits Edit(PartElement element)
    {
        PartElement root = element;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return Copy.Edit(_parts[root]);
    }

    private static ConformityRule Rule(string id) => ConformityRules.All.First(rule => rule.Id == id);
}

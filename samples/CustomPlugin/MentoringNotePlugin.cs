using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;

namespace CustomPlugin;

/// <summary>Composes a note (справка) on how a school mentors its young teachers.</summary>
public sealed class MentoringNotePlugin : IDocumentPlugin<Mentoring>
{
    public string Id => "mentoring-note";

    public OfficialDocument Compose(Mentoring subject, CompositionContext context) => new()
    {
        Organizations = [subject.School],
        Kind = DocumentKind.Of("справка"),
        Date = context.SignedOn ?? throw new ArgumentException("A note is dated by its signature: give SignedOn.", nameof(context)),
        RegistrationNumber = context.RegistrationNumber,
        Title = "О наставничестве молодых педагогов",
        Body =
        [
            new Paragraph($"Наставничество в {subject.School.NameInText} ведется по направлениям:"),
            new DashList([.. subject.Directions]),
        ],
        Signatures = [Signature.Of(subject.Head, morphology: context.Morphology)],
    };
}

using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.People;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Sheets;

/// <summary>Composes the attendance sheet of an event (явочный лист): who is expected, with lines for others and a place to sign.</summary>
/// <remarks>
/// The columns are those of practice; no act prescribes them. Personal data: the sheet names persons with their contacts. It is for the organizer, not for publication,
/// and what the law on personal data asks of its keeper, consent and term of keeping among it, is for the organizer to see to.
/// </remarks>
public sealed class AttendanceSheetPlugin : IDocumentPlugin<AttendanceSheet>
{
    /// <summary>The id of the plugin: «attendance-sheet».</summary>
    public const string PluginId = "attendance-sheet";

    private static readonly DocumentKind Kind = DocumentKind.Of("явочный лист", "явочному листу");

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <remarks>Dated by the event.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">There is nobody to sign: no attendees and no empty lines.</exception>
    /// <exception cref="UnknownFormException">Names in cases that are neither given nor surely known. All of them are named at once.</exception>
    public OfficialDocument Compose(AttendanceSheet subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        var faults = new FactFaults();
        faults.AddIf(subject.Attendees.IsEmpty && subject.EmptyLines == 0, "The sheet has no lines to sign. Give AttendanceSheet.Attendees or AttendanceSheet.EmptyLines.");
        faults.ThrowIfAny();

        var forms = new DerivedForms(context.Morphology);
        var document = new OfficialDocument
        {
            Organizations = [subject.Organization],
            Kind = Kind,
            Date = subject.HeldOn,
            RegistrationNumber = context.RegistrationNumber,
            Place = subject.Place,
            Title = $"участников {EventText.Name(subject.Event, subject.EventName, GrammaticalCase.Genitive, forms)}",
            Body =
            [
                new Table(
                    [
                        TableNumber.Column, new("Фамилия, имя, отчество", 5), new("Организация", 5), new("Должность", 5), new("Контакт", 5),
                        new("Подпись") { Width = Length.FromMillimeters(26) },
                    ],
                    [.. Expected(subject, forms), .. Empty(subject)])
                {
                    Description = "Участники",
                },
            ],
            Signatures = subject.Responsible is { } responsible ? [SignerText.Of(responsible, forms)] : [],
        };
        forms.RequireSure();
        return document;
    }

    private static IEnumerable<TableRow> Expected(AttendanceSheet sheet, IMorphology morphology) => sheet.Attendees
        .OrderBy(attendee => RuleText.Plain(attendee.Person.Name.Surname), StringComparer.Ordinal)
        .ThenBy(attendee => attendee.Person.Name.ToString(), StringComparer.Ordinal)
        .Select((attendee, i) => new TableRow(
        [
            NumberText.Of(i + 1), attendee.Person.Name.ToString(), Cell(attendee.Organization?.NameInText.Nominative), Cell(PostOf(attendee.Person, morphology)), Cell(attendee.Contact), TableCell.ToFill,
        ]));

    private static IEnumerable<TableRow> Empty(AttendanceSheet sheet) => Enumerable.Range(sheet.Attendees.Length + 1, sheet.EmptyLines)
        .Select(number => new TableRow([NumberText.Of(number), TableCell.ToFill, TableCell.ToFill, TableCell.ToFill, TableCell.ToFill, TableCell.ToFill]));

    // The organization has its own column.
    private static string? PostOf(Person person, IMorphology morphology) => person.Position is { } held
        ? Letters.Capitalized(OfficialText.Post(held, person.Name, GrammaticalCase.Nominative, morphology, held.Organization)) : null;

    private static TableCell Cell(string? text) => text is null ? TableCell.ToFill : text;
}

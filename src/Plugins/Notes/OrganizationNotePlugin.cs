using System.Collections.Immutable;
using System.Globalization;
using InnovationDomain.Arithmetic;
using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Language;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Organizations;
using InnovationDomain.Platforms;
using InnovationDomain.Plugins.Registers;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Notes;

/// <summary>Composes the information note on an organization (информационная справка): who it is, its students and staff, equipment, statuses and results.</summary>
/// <remarks>
/// Source: that such notes are asked for on schools where centres open, from the meeting of curators in Амурская область, 16.04.2024; its parts are known from practice, no form was read.
/// </remarks>
public sealed class OrganizationNotePlugin : IDocumentPlugin<OrganizationNote>
{
    /// <summary>The id of the plugin: «organization-note».</summary>
    public const string PluginId = "organization-note";

    private const int PercentDigits = 1;

    /// <inheritdoc/>
    public string Id => PluginId;

    /// <inheritdoc/>
    /// <remarks>Dated by <see cref="CompositionContext.SignedOn"/>, or by the day of the note.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnfitFactsException">
    /// More teachers were trained than there are, the note was signed before its day, the centre works on the base of another school, or a platform is of others.
    /// </exception>
    /// <exception cref="UnknownFormException">The genitive of the organization, or of the signer's post in which somebody acts, is neither given nor surely known.</exception>
    public OfficialDocument Compose(OrganizationNote subject, CompositionContext context)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(context);
        Check(subject, context);
        var forms = new DerivedForms(context.Morphology);
        var document = new OfficialDocument
        {
            Organizations = [subject.Issuer],
            Kind = NoteText.Kind,
            Date = context.SignedOn ?? subject.AsOf,
            RegistrationNumber = context.RegistrationNumber,
            Title = $"{Preposition.About.Put(forms.Decline(subject.Organization.NameInText, GrammaticalCase.Prepositional).Text)}{Purpose(subject)} по состоянию на {RussianDate.ForText(subject.AsOf)}",
            Body = [new ClauseList([.. Sections(subject, forms)])],
            Signatures = [SignerText.Of(subject.Signer, forms)],
        };
        forms.RequireSure();
        return document;
    }

    private static void Check(OrganizationNote subject, CompositionContext context)
    {
        var faults = new FactFaults();
        faults.AddIf(
            subject.TrainedTeachers > subject.Teachers,
            string.Create(CultureInfo.InvariantCulture, $"OrganizationNote.TrainedTeachers is {subject.TrainedTeachers}, and there are {subject.Teachers} teachers. Correct one of the two."));
        faults.AddIf(
            context.SignedOn < subject.AsOf,
            $"The note is as of {NodaTime.Text.LocalDatePattern.Iso.Format(subject.AsOf)}, after the day on which it is signed. Correct OrganizationNote.AsOf or CompositionContext.SignedOn.");
        faults.AddIf(
            subject.Center is { } center && !center.School.IsSameAs(subject.Organization),
            $"The centre «{subject.Center?.Id}» works on the base of «{subject.Center?.School}», and the note is on «{subject.Organization}». Give the centre of the organization.");
        foreach (InnovationPlatform platform in subject.Platforms.Where(platform => !platform.Holder.Includes(subject.Organization)))
        {
            faults.Add($"The platform «{platform.Id}» is of «{platform.Holder}», and the note is on «{subject.Organization}». Leave it out.");
        }

        faults.ThrowIfAny();
    }

    private static string Purpose(OrganizationNote subject) => subject.Purpose is not { } purpose ? "" : purpose.StartsWith(',') ? $"{EndMarks.Strip(purpose)}," : $" {EndMarks.Strip(purpose)}";

    private static IEnumerable<Clause> Sections(OrganizationNote subject, DerivedForms forms)
    {
        yield return NoteText.Section("Общие сведения", NoteText.Facts(General(subject, forms)));
        yield return NoteText.Section("Контингент и кадры", NoteText.Facts(People(subject)));
        yield return NoteText.Section("Оборудование", subject.Equipment.IsEmpty ? NoteText.ToWrite("Оборудование") : Equipment(subject.Equipment));
        string[] statuses = [.. Statuses(subject)];
        if (statuses.Length > 0)
        {
            yield return NoteText.Section("Инновационная деятельность", new DashList([.. statuses]));
        }

        yield return NoteText.Section("Результаты", NoteText.Items(subject.Results, "Результаты"));
    }

    private static IEnumerable<(string Name, string? Value)> General(OrganizationNote subject, DerivedForms forms)
    {
        Organization organization = subject.Organization;
        yield return ("Полное наименование", organization.Name.Nominative);
        if (organization.ShortName is { } shortName)
        {
            yield return ("Сокращенное наименование", shortName.Nominative);
        }

        if (organization.Municipality is { } municipality)
        {
            yield return ("Муниципальное образование", municipality.Name.Nominative);
        }

        yield return ("Учредитель", organization.Founder?.Name.Nominative);
        yield return ("ИНН", organization.Inn?.ToString());
        yield return ("ОГРН", organization.Ogrn?.ToString());
        yield return ("Адрес", subject.Address);
        yield return ("Руководитель", subject.Head is { } head ? $"{head.Name}, {Letters.InSentence(PositionTitle.ForSignature(head, forms))}" : null);
        if (subject.Center is { } center)
        {
            yield return ("Центр", center.OpenedIn is { } year ? $"{CenterText.Of(center)}, {NumberText.Of(year)} год создания" : CenterText.Of(center));
        }
    }

    private static IEnumerable<(string Name, string? Value)> People(OrganizationNote subject)
    {
        yield return ("Численность обучающихся, чел.", Number(subject.Students));
        yield return ("Количество классов (групп)", Number(subject.Classes));
        if (subject.Organization.Kind is OrganizationKind.GeneralSchool or OrganizationKind.NotStated)
        {
            yield return ("Малокомплектная", subject.IsSmallRuralSchool switch { true => "да", false => "нет", _ => null });
        }

        yield return ("Численность педагогических работников, чел.", Number(subject.Teachers));
        string share = subject is { TrainedTeachers: { } trained, Teachers: { } teachers and > 0 }
            ? $" ({NumberText.Of(Fraction.Of(trained) * 100m / Fraction.Of(teachers), PercentDigits)} %)" : "";
        yield return ("Из них прошли повышение квалификации, чел.", subject.TrainedTeachers is { } known ? $"{NumberText.Of(known)}{share}" : null);
    }

    private static Table Equipment(ImmutableArray<EquipmentItem> equipment) => new(
        [TableNumber.Column, new("Оборудование", 5), new("Количество") { Width = Length.FromMillimeters(32), Alignment = ColumnAlignment.Center }],
        [.. equipment.Select((item, i) => new TableRow([NumberText.Of(i + 1), item.Name, item.Quantity is { } quantity ? NumberText.Of(quantity) : TableCell.ToFill]))]);

    private static IEnumerable<string> Statuses(OrganizationNote subject) =>
        from platform in subject.Platforms
        let standing = platform.StandingOn(subject.AsOf)
        where standing.IsHeld
        select $"{platform.StatusName.Nominative}{(platform.Theme is { } theme ? $" по теме «{theme}»" : "")}, {PlatformTable.TermOf(standing)}"
            + (standing.Decision?.Chain.Links.Select(link => ReferenceText.Of(link)).ToArray() is { Length: > 0 } chain ? $" ({string.Join("; ", chain)})" : "");

    private static string? Number(int? value) => value is { } known ? NumberText.Of(known) : null;
}

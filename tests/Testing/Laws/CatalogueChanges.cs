using System.Collections.Immutable;
using InnovationDomain.Applications;
using InnovationDomain.Applications.Rules;
using InnovationDomain.Councils;
using InnovationDomain.Expertise;
using InnovationDomain.Organizations;
using InnovationDomain.Projects;
using NodaTime;

namespace InnovationDomain.Testing.Tests.Laws;

/// <summary>What a proper item more is, and who is exchanged, where the claims of the catalogue speak of that.</summary>
internal static class CatalogueChanges
{
    private const int MostExtra = 30;

    public static ExpertPanel? WithExtraSheet(ExpertPanel panel)
    {
        if (panel.ValidSheets.FirstOrDefault() is not { } sheet || panel.ExtraExperts.Length > MostExtra)
        {
            return null;
        }

        string expert = FormattableString.Invariant($"Д-{panel.ExtraExperts.Length}");
        return panel.AppointExtra(expert)
            .Add(new ConflictStatement { Expert = expert, Round = panel.Round, StatedOn = sheet.SignedOn })
            .Add(new ExpertSheet { Id = "Л-" + expert, Expert = expert, Subject = panel.Subject, Rubric = panel.Rubric, Marks = sheet.Marks, Verdict = sheet.Verdict, SignedOn = sheet.SignedOn });
    }

    /// <summary>The first voting member who is absent comes, and is recused of all that is voted, so that the votes still add up.</summary>
    public static CouncilSitting? WithOneMorePresent(CouncilSitting sitting)
    {
        if (sitting.Council.Members.FirstOrDefault(member => !member.IsNonVoting && !sitting.Present.Contains(member.Id)) is not { } late)
        {
            return null;
        }

        return new()
        {
            Council = sitting.Council,
            ProtocolNumber = sitting.ProtocolNumber,
            HeldOn = sitting.HeldOn,
            Present = sitting.Present.Add(late.Id),
            Items = [.. sitting.Items.Select(item => item.With(given => given.Recusals, item.Recusals.Add(new() { Member = late.Id })))],
            SignedBy = sitting.SignedBy,
        };
    }

    /// <summary>One member of the group more, a signed agreement, a finished product.</summary>
    public static IEnumerable<Candidacy> Grown(Candidacy candidacy)
    {
        Application application = candidacy.Application;
        if (application.Applicant.Group is { } group)
        {
            yield return candidacy.With(given => given.Application, application.With(given => given.Applicant, Holder.Of(group.With(given => given.Members, group.Members.Add(new() { Name = "МБОУ «СОШ № 777»" })))));
        }

        ApplicationVersion current = application.Current;
        var agreement = new ApplicationDocument { Kind = ApplicationDocumentKind.GroupAgreement, SignedBy = [DocumentSigner.Head] };
        yield return candidacy.With(given => given.Application, application.With(
            given => given.Versions, application.Versions.SetItem(application.Versions.Length - 1, current.With(given => given.Documents, current.Documents.Add(agreement)))));
        if (candidacy.Products is { } products)
        {
            ImmutableArray<InnovationProduct>? more = products.Add(new() { Id = "ещё-1", Name = "методика", FinishedOn = new LocalDate(2024, 1, 1) });
            yield return candidacy.With(given => given.Products, more);
        }
    }

    /// <summary>The first of the team and each other one change their places.</summary>
    public static IEnumerable<InnovationProject> WithPeopleExchanged(InnovationProject project) => Enumerable.Range(1, Math.Max(0, project.Team.Length - 1)).Select(i => project.With(
        given => given.Team,
        project.Team.SetItem(0, project.Team[0].With(member => member.Person, project.Team[i].Person)).SetItem(i, project.Team[i].With(member => member.Person, project.Team[0].Person))));
}

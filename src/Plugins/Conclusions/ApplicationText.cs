using InnovationDomain.Applications;
using InnovationDomain.Documents.Model;
using InnovationDomain.Plugins.Wording;
using InnovationDomain.Wording;

namespace InnovationDomain.Plugins.Conclusions;

/// <summary>The application that a conclusion is about: who asks, with what theme, under what number.</summary>
internal static class ApplicationText
{
    public static void Check(Application application, FactFaults faults) => faults.AddIf(
        application.Registration is null, $"The application «{application.Id}» is not registered. Give Application.Registration: conclusions name its number and date.");

    public static string Title(Application application) => $"по заявке № {application.Registration!.Number} «{application.Theme}»";

    public static IEnumerable<Block> Opening(Application application)
    {
        yield return new Paragraph($"Заявка от {RussianDate.ForRequisite(application.Registration!.RegisteredAt.Date)} № {application.Registration.Number}.");
        yield return new Paragraph($"Заявитель: {HolderText.Of(application.Applicant)}.");
        yield return new Paragraph($"Тема: «{application.Theme}».");
    }
}

namespace InnovationDomain.Documents.Conformity.Copies;

/// <summary>Mends the settings of the file: hyphenation and the question on opening are switched off.</summary>
internal static class SettingsMending
{
    public static void Plan(Mending mending)
    {
        if (mending.Document.Settings is not { } settings)
        {
            return;
        }

        foreach ((string rule, string name) in ((string, string)[])[("PR12", "autoHyphenation"), ("AX13", "updateFields")])
        {
            if (mending.Asks(rule) && settings.Root.SwitchOf(name) == true)
            {
                mending.Copy.Edit(settings).Remove(settings.Root[name]!);
                mending.Note(rule, FindingPlace.Of(settings.Name), name, "");
            }
        }
    }
}

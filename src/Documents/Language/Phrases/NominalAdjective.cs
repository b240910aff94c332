namespace InnovationDomain.Documents.Language.Phrases;

/// <summary>How readily an adjective is itself the head of its phrase (субстантивация).</summary>
internal enum NominalAdjective
{
    /// <summary>It belongs to a noun: «педагогический».</summary>
    No = 0,

    /// <summary>It is the head unless a noun in agreement follows: «рабочий по ремонту», but «рабочая группа».</summary>
    WhenAlone = 1,

    /// <summary>It is the head even before a noun that seems to agree: «обучающиеся школы», «заведующая отдела».</summary>
    Always = 2,
}

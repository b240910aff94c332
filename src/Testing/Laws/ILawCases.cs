namespace InnovationDomain.Testing.Laws;

/// <summary>Cases by seed and number, and those that are smaller than one.</summary>
internal interface ILawCases<TCase>
    where TCase : class, ILawCase
{
    TCase At(int seed, int number);

    IEnumerable<TCase> Smaller(TCase broken);
}

using InnovationDomain.Expertise;
using InnovationDomain.Identity;
using InnovationDomain.Testing.Shrinking;

namespace InnovationDomain.Testing.Laws;

/// <summary>Changes that claims speak of, made to subjects of the domain.</summary>
internal static class DomainChanges
{
    private static readonly decimal[] Steps = [0.5m, 1];

    private static readonly decimal[] Factors = [2, 0.5m];

    public static bool IsOfDomain(Type subject) => subject.Assembly == typeof(ExpertPanel).Assembly;

    public static IEnumerable<TSubject> Raised<TSubject>(TSubject subject)
        where TSubject : class => Anatomy.PartsOf(subject, typeof(TSubject))
            .Where(part => part.Value is CriterionMark { Points: not null })
            .SelectMany(part => Steps.Select(step => part.Value is CriterionMark { Points: { } points } mark ? part.Rebuilt(() => CriterionMark.Of(mark.Criterion, points + step, mark.Justification)) : null))
            .OfType<TSubject>();

    public static IEnumerable<TSubject> Scaled<TSubject>(TSubject subject)
        where TSubject : class => Factors.Select(factor => Refusal.Unless(() => Anatomy.Mapped(subject, part => part is Criterion criterion ? criterion.With(given => given.Weight, criterion.Weight * factor) : null) ?? throw new ArgumentException("A part refused."))).OfType<TSubject>();

    /// <summary>Two experts exchanged everywhere, for the first of them with each other one.</summary>
    public static IEnumerable<TSubject> Exchanged<TSubject>(TSubject subject)
        where TSubject : class
    {
        List<Id<Expert>> experts = [];
        _ = Anatomy.Mapped(subject, part =>
        {
            if (part is Id<Expert> { IsNone: false } expert && !experts.Contains(expert))
            {
                experts.Add(expert);
            }

            return null;
        });
        return experts.Skip(1).Append(Id<Expert>.Of("ИНОЙ-ЭКСПЕРТ")).Take(experts.Count)
            .Select(other => Anatomy.Mapped(subject, part => part is Id<Expert> expert ? (object)(expert == experts[0] ? other : expert == other ? experts[0] : expert) : null)).OfType<TSubject>();
    }
}

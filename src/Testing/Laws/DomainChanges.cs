using InnovationDomain.Councils;
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

    /// <summary>The keys of two experts, or of two members of a council, exchanged wherever they stand, for the first of them with each other one and with a new one.</summary>
    public static IEnumerable<TSubject> Exchanged<TSubject>(TSubject subject)
        where TSubject : class => Exchanged<TSubject, Expert>(subject, "ИНОЙ-ЭКСПЕРТ").Concat(Exchanged<TSubject, CouncilMember>(subject, "ИНОЙ-ЧЛЕН"));

    private static IEnumerable<TSubject> Exchanged<TSubject, TKeyed>(TSubject subject, string stranger)
        where TSubject : class
    {
        List<Id<TKeyed>> keys = [];
        _ = Anatomy.Mapped(subject, part =>
        {
            if (part is Id<TKeyed> { IsNone: false } key && !keys.Contains(key))
            {
                keys.Add(key);
            }

            return null;
        });
        return keys.Skip(1).Append(Id<TKeyed>.Of(stranger)).Take(keys.Count)
            .Select(other => Anatomy.Mapped(subject, part => part is Id<TKeyed> key ? (object)(key == keys[0] ? other : key == other ? keys[0] : key) : null)).OfType<TSubject>();
    }
}

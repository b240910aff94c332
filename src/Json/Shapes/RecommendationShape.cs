using InnovationDomain.Events;
using NodaTime;

namespace InnovationDomain.Json.Shapes;

internal sealed class RecommendationShape
{
    public required string Text { get; init; }

    public LocalDate? DueOn { get; init; }

    public Controller? Controller { get; init; }

    public ExpectedResult? ExpectedResult { get; init; }

    public EffectCheck? EarlierEffect { get; init; }

    public static RecommendationShape From(Recommendation recommendation) => new()
    {
        Text = recommendation.Text,
        DueOn = recommendation.DueOn,
        Controller = recommendation.Controller,
        ExpectedResult = recommendation.ExpectedResult,
        EarlierEffect = recommendation.EarlierEffect,
    };

    public Recommendation ToValue() => new() { Text = Text, DueOn = DueOn, Controller = Controller, ExpectedResult = ExpectedResult, EarlierEffect = EarlierEffect };

    public static string? AsText(Recommendation recommendation) =>
        recommendation is { DueOn: null, Controller: null, ExpectedResult: null, EarlierEffect: null } ? recommendation.Text : null;
}

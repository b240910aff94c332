namespace InnovationDomain.Tests.Support.Rendering;

internal static class Millimeters
{
    public static double OfPoints(double points) => points * 25.4 / 72;
}

namespace InnovationDomain.Documents.Word.Reading;

/// <summary>The properties of the file.</summary>
internal sealed class CoreProperties
{
    private readonly PartElement? _core;

    public CoreProperties(PartXml? core, PartXml? application)
    {
        _core = core?.Root;
        Part = core;
        Pages = Measure.Whole(application?.Root.Children.FirstOrDefault(child => child.Name.EndsWith("Pages", StringComparison.Ordinal))?.Text);
    }

    public PartXml? Part { get; }

    public string Title => Text("dc:title");

    public string Subject => Text("dc:subject");

    public string Creator => Text("dc:creator");

    public string Language => Text("dc:language");

    /// <summary>How many pages the editor counted when it saved the file.</summary>
    public int? Pages { get; }

    private string Text(string name) => _core?[name]?.Text.Trim() ?? "";
}

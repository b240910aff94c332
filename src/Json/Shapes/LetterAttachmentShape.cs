using InnovationDomain.Plugins.Correspondence;

namespace InnovationDomain.Json.Shapes;

internal sealed class LetterAttachmentShape
{
    public string? Name { get; init; }

    public int? Sheets { get; init; }

    public int? Copies { get; init; }

    public static LetterAttachmentShape From(LetterAttachment attachment) => new() { Name = attachment.Name, Sheets = attachment.Sheets, Copies = attachment.Copies == 1 ? null : attachment.Copies };

    public LetterAttachment ToValue() => new() { Name = Name, Sheets = Sheets, Copies = Copies ?? 1 };
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using InnovationDomain.Documents.Standards;
using InnovationDomain.Regulation;

namespace InnovationDomain.Documents.Model;

/// <summary>What a walk through a document finds wrong, and where the walk stands. All messages are here, so that they read like one author.</summary>
internal sealed class DocumentFaults
{
    private const string OurRule = "правило библиотеки";

    private readonly List<(string Name, int Index)> _path = [];

    public ImmutableArray<DocumentViolation>.Builder Violations { get; } = ImmutableArray.CreateBuilder<DocumentViolation>(0);

    public void Enter(string name, int index) => _path.Add((name, index));

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Answers where the walk stands: «Body[2].Clauses[0].Text».</summary>
    public string Path(string? member = null)
    {
        var path = new StringBuilder();
        foreach ((string name, int index) in _path)
        {
            path.Append(CultureInfo.InvariantCulture, $"{(path.Length > 0 ? "." : "")}{name}[{index}]");
        }

        return member is null ? path.ToString() : path.Append(path.Length > 0 ? "." : "").Append(member).ToString();
    }

    public void SignatureAlone(int lastBlock) => Add("DOC-SIGNATURE-ALONE", string.Create(CultureInfo.InvariantCulture, $"Body[{lastBlock}]"), "методические рекомендации к стандарту", Certainty.Reported,
        "Текст кончается разделом на отдельных листах: подпись осталась бы на листе без текста. Поставьте после раздела абзац или вынесите раздел в приложение.",
        "The text ends with a section on sheets of its own: the signature would stand on a page without text. Put a paragraph after the section, or make it an appendix.");

    public void NoDative(string kind) => Add("DOC-APPENDIX-MARK", "Kind", "5.19", Certainty.Read,
        $"Неизвестен дательный падеж слова «{kind}» для отметки «Приложение к …». Укажите его: DocumentKind.Of(name, dative) или OfficialDocument.DativeName.",
        $"The dative of “{kind}” is unknown, and the marks of the appendices need it. Give it: DocumentKind.Of(name, dative), or OfficialDocument.DativeName.");

    public void HeadingAlone() => Add("DOC-HEADING-ALONE", Path(), OurRule, Certainty.Ours,
        "За заголовком нет текста. Добавьте текст или уберите заголовок.",
        "No text follows the heading. Add some, or leave the heading out.");

    public void HeadingLevel(int level, int above) => Add("DOC-HEADING-LEVEL", Path(), OurRule, Certainty.Ours,
        $"Заголовок уровня {level} стоит под заголовком уровня {above}: ступень пропущена. Дайте ему уровень {above + 1}.",
        $"A heading of level {level} stands under one of level {above}: a step is left out, and readers of the outline lose their way. Give it level {above + 1}.");

    public void EmptyPage() => Add("DOC-PAGE-EMPTY", Path(), OurRule, Certainty.Ours,
        "Разрыв страницы оставил бы пустую страницу. Уберите его.",
        "The page break would leave an empty page. Leave it out.");

    public void TooWide(string member, Length width, Length most) => Add("DOC-TOO-WIDE", Path(member), "6, поля документа", Certainty.Reported,
        $"Ширина {width} больше ширины текста {most}. Уменьшите её или поставьте блок в раздел с альбомной ориентацией.",
        $"The width of {width} is more than that of the text, {most}. Make it less, or put the block into a landscape section.");

    public void IdTaken(string id) => Add("DOC-ID", Path("Id"), OurRule, Certainty.Ours,
        $"Имя «{id}» уже занято. Дайте другое: по нему ссылка находит свой пункт.",
        $"The id “{id}” is taken already. Give another one: references find their clause by it.");

    public void UnknownReference(string id, string path) => Add("DOC-REFERENCE", path, "5.18", Certainty.Read,
        $"Ссылка на «{id}», которого в документе нет. Дайте это имя пункту, таблице, рисунку или приложению.",
        $"The reference points to “{id}”, which is not in the document. Give that id to a clause, a table, a picture or an appendix.");

    public void NumberlessReference(string id, string path) => Add("DOC-REFERENCE", path, "5.18", Certainty.Read,
        $"Ссылка на «{id}», у которого нет номера. Дайте ему название: номер печатается вместе с ним.",
        $"The reference points to “{id}”, which has no number. Give it a caption: the number is printed with it.");

    private void Add(string code, string path, string clause, Certainty certainty, string russian, string english) =>
        Violations.Add(new DocumentViolation(code, path, clause, certainty, russian, english));
}

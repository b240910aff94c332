namespace InnovationDomain.Documents.Word.Reading;

/// <summary>The usual prefixes of the vocabularies of a Word file, both of the transitional and of the strict edition.</summary>
internal static class Vocabulary
{
    private const string Transitional = "http://schemas.openxmlformats.org/";
    private const string Strict = "http://purl.oclc.org/ooxml/";

    /// <summary>Answers the prefix, empty for WordprocessingML itself and for no namespace; «?» for what is unknown.</summary>
    public static string PrefixOf(string space) => space switch
    {
        "" or Transitional + "wordprocessingml/2006/main" or Strict + "wordprocessingml/main" => "",
        "http://www.w3.org/XML/1998/namespace" => "xml:",
        Transitional + "officeDocument/2006/relationships" or Strict + "officeDocument/relationships" => "r:",
        Transitional + "package/2006/relationships" or Transitional + "package/2006/content-types" => "",
        Transitional + "package/2006/metadata/core-properties" => "cp:",
        "http://purl.org/dc/elements/1.1/" => "dc:",
        "http://purl.org/dc/terms/" => "dcterms:",
        Transitional + "drawingml/2006/wordprocessingDrawing" or Strict + "drawingml/wordprocessingDrawing" => "wp:",
        Transitional + "drawingml/2006/main" or Strict + "drawingml/main" => "a:",
        Transitional + "drawingml/2006/picture" or Strict + "drawingml/picture" => "pic:",
        Transitional + "markup-compatibility/2006" => "mc:",
        "urn:schemas-microsoft-com:vml" => "v:",
        "urn:schemas-microsoft-com:office:office" => "o:",
        Transitional + "officeDocument/2006/math" or Strict + "officeDocument/math" => "m:",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape" => "wps:",
        "http://schemas.microsoft.com/office/word/2010/wordml" => "w14:",
        "http://schemas.microsoft.com/office/drawing/2017/decorative" => "adec:",
        _ => "?:",
    };
}

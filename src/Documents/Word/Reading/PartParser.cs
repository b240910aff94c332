using System.Text;
using System.Xml;

namespace InnovationDomain.Documents.Word.Reading;

/// <summary>Reads a part with the runtime's reader, without document types and outside entities, and notes where each element stands.</summary>
internal static class PartParser
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static PartXml Parse(string name, byte[] content, int maxDepth, ref int elementsLeft)
    {
        try
        {
            bool isUtf16 = content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
            string text = isUtf16
                ? (content[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(content, 2, content.Length - 2)
                : Utf8.GetString(content);
            text = text.TrimStart('\uFEFF');
            return new PartXml(name, text, Tree(name, text, maxDepth, ref elementsLeft), isUtf16);
        }
        catch (XmlException error)
        {
            throw new UnreadableWordFileException(UnreadableReason.BrokenXml, name, $"The part {name} is no well-formed XML at line {error.LineNumber}, position {error.LinePosition}: {error.Message} Open the file in Word and save it anew.", error);
        }
        catch (DecoderFallbackException error)
        {
            throw new UnreadableWordFileException(UnreadableReason.BrokenXml, name, $"The part {name} is not text in UTF-8: {error.Message} Open the file in Word and save it anew.", error);
        }
    }

    private static PartElement Tree(string part, string text, int maxDepth, ref int elementsLeft)
    {
        int[] lines = LineStarts(text);
        var names = new Dictionary<(string Space, string Local), string>();
        PartElement? root = null;
        PartElement? open = null;
        int depth = 0;
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
        var place = (IXmlLineInfo)reader;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (++depth > maxDepth || --elementsLeft < 0)
                    {
                        throw new UnreadableWordFileException(UnreadableReason.BeyondLimits, part, $"The part {part} has elements more than {maxDepth} deep, or too many of them, at line {place.LineNumber}. Raise ReadingLimits if the file is trusted.");
                    }

                    int start = lines[place.LineNumber - 1] + place.LinePosition - 2;
                    bool isEmpty = reader.IsEmptyElement;
                    string name = NameOf(reader, names);
                    var element = new PartElement(name, open, Attributes(reader, names), start);
                    element.ContentStart = element.ContentEnd = element.End = TagEnd(text, start);
                    open?.Add(element);
                    root ??= element;
                    if (isEmpty)
                    {
                        depth--;
                    }
                    else
                    {
                        open = element;
                    }

                    break;
                case XmlNodeType.EndElement:
                    depth--;
                    open!.ContentEnd = lines[place.LineNumber - 1] + place.LinePosition - 3;
                    open.End = TagEnd(text, open.ContentEnd);
                    open = open.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    open!.Add(reader.Value);
                    break;
                case XmlNodeType.Whitespace when open is { Name: "t" or "instrText" }:
                    open.Add(reader.Value);
                    break;
            }
        }

        return root ?? throw new XmlException("There is no root element.");
    }

    private static string NameOf(XmlReader reader, Dictionary<(string Space, string Local), string> names)
    {
        (string, string) key = (reader.NamespaceURI, reader.LocalName);
        if (!names.TryGetValue(key, out string? name))
        {
            string prefix = Vocabulary.PrefixOf(reader.NamespaceURI);
            names.Add(key, name = prefix.Length == 0 ? reader.LocalName : prefix + reader.LocalName);
        }

        return name;
    }

    private static KeyValuePair<string, string>[] Attributes(XmlReader reader, Dictionary<(string Space, string Local), string> names)
    {
        if (reader.AttributeCount == 0)
        {
            return [];
        }

        var attributes = new KeyValuePair<string, string>[reader.AttributeCount];
        for (int i = 0; i < attributes.Length; i++)
        {
            reader.MoveToAttribute(i);
            attributes[i] = new(NameOf(reader, names), reader.Value);
        }

        reader.MoveToElement();
        return attributes;
    }

    // The part is well-formed, so a «>» outside quotes ends the tag.
    private static int TagEnd(string text, int start)
    {
        char quote = '\0';
        int i = start;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        return i;
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}

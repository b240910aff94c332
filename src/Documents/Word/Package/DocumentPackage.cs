using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word.Body;
using InnovationDomain.Documents.Word.Parts;

namespace InnovationDomain.Documents.Word.Package;

/// <summary>Writes one document, part after part, in steps: see <see cref="DocumentPart"/>.</summary>
internal sealed class DocumentPackage(OfficialDocument document, DocumentIndex index, SharedParts shared)
{
    public IEnumerable<AwaitedRows?> Steps(Stream target)
    {
        var zip = new ZipWriter(target, shared.Compression);
        PackageParts parts = ExtraParts.Of(document.Data, index, shared.Layout);
        zip.Add(shared.ContentTypes(parts));
        foreach (PreparedPart part in shared.Always)
        {
            zip.Add(part);
        }

        zip.Add(shared.DocumentRelationships(parts));
        zip.Add(PartNames.CoreProperties, (document, shared.Layout.Language), static (content, xml) => CorePropertiesPart.Write(content.document, content.Language, xml));
        using (ZipEntryWriter entry = zip.Open(PartNames.Document))
        {
            foreach (AwaitedRows? step in new DocumentPart(document, new WordMarkup(entry.Xml, shared.Layout, index, parts)).Steps())
            {
                yield return step;
            }

            zip.Close(entry);
        }

        zip.Add(shared.Numbering(index.ClauseLists, index.LetterLists));
        foreach (ExtraPart part in parts.Extra)
        {
            switch (part)
            {
                case ExtraPart.Bytes bytes:
                    zip.Add(bytes.Name, bytes.Content);
                    break;
                case ExtraPart.Markup markup:
                    zip.Add(markup.Name, markup, static (content, xml) => content.Write(xml));
                    break;
                default:
                    throw new InvalidOperationException($"The package does not know the part {part.GetType().Name}.");
            }

            yield return null;
        }

        zip.Finish();
        yield return null;
    }
}

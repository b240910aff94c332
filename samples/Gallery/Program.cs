using Gallery;
using InnovationDomain.Documents.Word;

string folder = args.Length > 0 ? args[0] : "out";
foreach (GalleryDocument document in GalleryDocuments.All)
{
    Console.WriteLine(WordWriter.Gost2025.WriteFile(document.Compose(), Path.Combine(folder, $"{document.Id}.docx")));
}

using InnovationDomain.Documents.Composition;
using InnovationDomain.Documents.Model;
using InnovationDomain.Documents.Word;
using InnovationDomain.Plugins.Resolutions;
using Quickstart;

// Which documents this program can make: named one by one, nothing is found by scanning.
DocumentCatalog documents = new DocumentCatalogBuilder()
    .Add(new FestivalResolutionPlugin())
    .Build();

// Facts in, document out; the text, its grammar and its layout are the library's business.
OfficialDocument resolution = documents.Compose(PyatigorskFestival.Facts);

string folder = args.Length > 0 ? args[0] : "out";
string path = WordWriter.Gost2025.WriteFile(resolution, Path.Combine(folder, "resolution.docx"));
Console.WriteLine(path);

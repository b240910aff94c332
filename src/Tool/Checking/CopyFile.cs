namespace InnovationDomain.Tool.Checking;

/// <summary>Writes a copy beside its place and moves it there when it is complete.</summary>
internal static class CopyFile
{
    public static void Write(string path, MemoryStream bytes)
    {
        string full = Path.GetFullPath(path);
        string partial = $"{full}.partial";
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        try
        {
            using (FileStream file = new(partial, FileMode.Create, FileAccess.Write))
            {
                bytes.WriteTo(file);
            }

            File.Move(partial, full, overwrite: true);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }
}

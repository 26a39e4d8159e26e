using System.Text;
using ExcelDataReader;
using Tilt.Engine.Text;

namespace Tilt.Conversion.Sheets;

/// <summary>
/// Reads an xlsx, xlsm or xls: a row of a sheet is a line of text, and a tab leads to the next column. What is hidden is not published:
/// it may be what a star stands for. It is left out, and said.
/// </summary>
internal static class Workbook
{
    // A library may ask for one of the code pages that old workbooks are written in.
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="isZip">Whether it is one of the newer ones.</param>
    /// <exception cref="TooLargeException">It is larger than is read.</exception>
    public static PublishedText Read(byte[] bytes, bool isZip, CancellationToken cancel)
    {
        Dictionary<string, Overlooked> overlooked = [];
        if (isZip)
        {
            if (!Unpacked.IsWorkbook(bytes, cancel))
                return PublishedText.Unreadable(NoteKind.OtherFormat);
            bytes = StrictForm.Common(bytes);
            overlooked = Overlooked.In(bytes, cancel);
        }

        try
        {
            using IExcelDataReader reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
            if (reader.ResultsCount == 0)
                return PublishedText.Unreadable(NoteKind.Damaged, "no sheets");
            var text = new TextBuilder();
            do
            {
                cancel.ThrowIfCancellationRequested();
                Sheet.Read(reader, overlooked.TryGetValue(reader.Name, out Overlooked? of) ? of : Overlooked.Nothing, text, cancel);
            }
            while (reader.NextResult());
            return text.ToText();
        }
        catch (ExcelDataReader.Exceptions.InvalidPasswordException)
        {
            return PublishedText.Unreadable(NoteKind.Encrypted);
        }
        catch (ExcelDataReader.Exceptions.HeaderException)
        {
            // An Office container of something else: a document, an installer.
            return PublishedText.Unreadable(NoteKind.OtherFormat);
        }
    }
}

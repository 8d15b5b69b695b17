using System.Globalization;
using System.Text;

namespace EcoSphere.Platform.Modules;

/// <summary>A document of the demo data as people would upload one: a page that says what it stands for.</summary>
public static class DemoDocument
{
    /// <summary>Makes a document of one page.</summary>
    /// <param name="title">What it stands for, in ASCII without brackets.</param>
    /// <param name="about">Whom or what it is about, in ASCII without brackets.</param>
    public static byte[] Pdf(string title, string about)
    {
        var page =
            $"BT /F1 20 Tf 72 740 Td ({title}) Tj 0 -36 Td /F1 14 Tf ({about}) Tj 0 -24 Td (Invented for demonstration; not a document of any authority.) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
            $"<< /Length {page.Length.ToString(CultureInfo.InvariantCulture)} >>\nstream\n{page}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var starts = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            starts.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var start in starts)
            pdf.Append(CultureInfo.InvariantCulture, $"{start:D10} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}

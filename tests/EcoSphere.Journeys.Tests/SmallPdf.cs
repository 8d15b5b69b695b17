using System.Text;

namespace EcoSphere.Journeys.Tests;

/// <summary>A one-page PDF, as small as it gets.</summary>
internal static class SmallPdf
{
    public static byte[] Bytes { get; } =
        Encoding.ASCII.GetBytes(
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
            xref
            0 4
            0000000000 65535 f
            0000000009 00000 n
            0000000053 00000 n
            0000000102 00000 n
            trailer<</Size 4/Root 1 0 R>>
            startxref
            164
            %%EOF

            """
        );
}

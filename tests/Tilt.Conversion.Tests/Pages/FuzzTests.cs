using Tilt.Conversion.Tests.Harness;
using Tilt.Engine.Text;

namespace Tilt.Conversion.Tests.Pages;

/// <summary>Damaged PDFs: whatever their bytes, there is a text or a note.</summary>
public class FuzzTests
{
    private static readonly byte[][] sound =
    [
        new Paper().Rows(900, [200, 300], "|Januar|Februar", "Oslo|1 401|428", "Rogaland|766|*").Rule(40, 890, 310, 890).ToBytes(),
        Published.Bytes("pages/libreoffice.pdf"),
        Published.Bytes("pages/chromium-crowded.pdf"),
        Published.Bytes("pages/encrypted.pdf"),
    ];

    [Fact]
    public void Damaged_bytes_are_read_or_said()
    {
        for (int seed = 0; seed < Iterations.RealReads; seed++)
        {
            byte[] damaged = Damage(sound[seed % 4 == 3 ? 1 + (seed / 4 % 3) : 0], new Random(seed));
            try
            {
                PublishedText read = PublishedFile.Read(new MemoryStream(damaged), default);
                Assert.True(read.Text.Length > 0 || read.Notes.Count > 0, $"Seed {seed}: nothing is said.");
            }
            catch (Exception fault)
            {
                Assert.Fail($"Seed {seed}: {fault}");
            }
        }
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        var damaged = new List<byte>(bytes);
        for (int i = random.Next(1, 8); i > 0; i--)
        {
            int at = random.Next(damaged.Count), length = Math.Min(random.Next(1, 40), damaged.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.RemoveRange(at, length);
                    break;
                case 2:
                    damaged.InsertRange(at, damaged.GetRange(random.Next(damaged.Count - length + 1), length));
                    break;
                case 3:
                    // A number that says another length, place or object.
                    int digit = damaged.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');
                    if (digit >= 0)
                        damaged[digit] = (byte)('0' + random.Next(10));
                    break;
                default:
                    if (random.Next(10) == 0)
                        damaged.RemoveRange(at, damaged.Count - at);
                    break;
            }

            if (damaged.Count == 0)
                break;
        }

        return [.. damaged];
    }
}

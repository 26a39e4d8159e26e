namespace Tilt.Engine.Soft;

/// <summary>The Norwegian order of letters, the same on every machine: æ, ø and å are the last of them.</summary>
internal sealed class Alphabet : IComparer<string>
{
    public static readonly Alphabet Norwegian = new();

    private Alphabet()
    {
    }

    public int Compare(string? x, string? y)
    {
        (string one, string other) = (x ?? "", y ?? "");
        for (int i = 0; i < one.Length && i < other.Length; i++)
        {
            int difference = RankOf(one[i]) - RankOf(other[i]);
            if (difference != 0)
                return difference;
        }

        return one.Length - other.Length;
    }

    private static int RankOf(char letter) => letter switch
    {
        'æ' or 'ä' => 'z' + 1,
        'ø' or 'ö' => 'z' + 2,
        'å' => 'z' + 3,
        > 'z' => letter + 3,
        _ => letter,
    };
}

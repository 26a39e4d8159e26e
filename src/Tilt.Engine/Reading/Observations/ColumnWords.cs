namespace Tilt.Engine.Reading.Observations;

/// <summary>
/// The few texts that a column of many lines says again and again, each made into what it means once. A line costs no memory
/// that says what another said.
/// </summary>
internal sealed class ColumnWords<T>(Func<string, T> meaningOf)
{
    // For each remainder of a hash one more than the number of the last entry that has it.
    private int[] buckets = new int[64];
    private readonly List<Entry> entries = [];
    private Entry? last;

    public T Of(ReadOnlySpan<char> printed)
    {
        // Lines that follow each other say the same of most things.
        if (last is not null && printed.SequenceEqual(last.Text.AsSpan()))
            return last.Meaning;
        int hash = Hash(printed);
        for (int i = buckets[hash & (buckets.Length - 1)] - 1; i >= 0; i = entries[i].Before)
        {
            if (entries[i].Hash == hash && printed.SequenceEqual(entries[i].Text.AsSpan()))
                return (last = entries[i]).Meaning;
        }

        if (entries.Count >= buckets.Length)
            Grow();
        string text = printed.ToString();
        last = new Entry(text, hash, meaningOf(text));
        Add(last);
        return last.Meaning;
    }

    private void Add(Entry entry)
    {
        ref int bucket = ref buckets[entry.Hash & (buckets.Length - 1)];
        entry.Before = bucket - 1;
        entries.Add(entry);
        bucket = entries.Count;
    }

    private void Grow()
    {
        Entry[] all = [.. entries];
        buckets = new int[buckets.Length * 4];
        entries.Clear();
        foreach (Entry entry in all)
            Add(entry);
    }

    private static int Hash(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return (int)(hash ^ (hash >> 15)) & int.MaxValue;
    }

    private sealed class Entry(string text, int hash, T meaning)
    {
        public string Text => text;

        public int Hash => hash;

        public T Meaning => meaning;

        public int Before { get; set; }
    }
}

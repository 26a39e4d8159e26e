using System.Globalization;
using System.Text;
using Tilt.Engine.Model;

namespace Tilt.Tool.Page;

/// <summary>A row's months as a small line. Where a * stands it is open: a bar over all that it may be.</summary>
internal static class Sparkline
{
    private const double Width = 96, Height = 22, Margin = 2;

    /// <param name="months">The row's cells in columns of months.</param>
    public static void Write(Markup page, IReadOnlyList<Cell> months)
    {
        int[] known = [.. months.Where(cell => cell.IsNumber).Select(cell => cell.Count)];
        if (known.Length < 2)
            return;
        bool isAnyHidden = months.Any(cell => cell.Kind == CellKind.Suppressed);
        int least = isAnyHidden ? Math.Min(0, known.Min()) : known.Min(), most = known.Max();

        page.Write($"<svg viewBox=\"0 0 {(int)Width} {(int)Height}\" aria-hidden=\"true\">");
        for (int i = 0; i < months.Count; i++)
        {
            if (months[i].Kind == CellKind.Suppressed)
                page.Write($"<path class=\"hidden-count\" d=\"M{X(i)} {Y(0)}V{Y(Runtime.Count.SuppressionLimit - 1)}\"/>");
        }

        page.Write($"<path d=\"{Line()}\"/>");
        if (months[^1].IsNumber)
            page.Write($"<circle cx=\"{X(months.Count - 1)}\" cy=\"{Y(months[^1].Count)}\" r=\"2\"/>");
        page.Write($"</svg>");

        string Line()
        {
            var path = new StringBuilder();
            for (int i = 0; i < months.Count; i++)
            {
                if (months[i].IsNumber)
                    path.Append(i > 0 && months[i - 1].IsNumber ? 'L' : 'M').Append(X(i)).Append(' ').Append(Y(months[i].Count));
            }

            return path.ToString();
        }

        string X(int month) => Written(Margin + ((Width - (2 * Margin)) * month / (months.Count - 1)));

        string Y(int count) => Written(most == least
            ? Height / 2
            : Height - Margin - ((Height - (2 * Margin)) * Math.Min(count - least, most - least) / (most - least)));
    }

    private static string Written(double at) => at.ToString("0.#", CultureInfo.InvariantCulture);
}

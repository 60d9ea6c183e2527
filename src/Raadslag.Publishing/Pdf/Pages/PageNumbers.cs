namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>The numbers of a document's pages, where pages of other files come between them.</summary>
internal sealed class PageNumbers
{
    private readonly IReadOnlyList<PagePlan> _pages;
    private readonly int[] _numbers;

    private PageNumbers(IReadOnlyList<PagePlan> pages) => (_pages, _numbers) = (pages, new int[pages.Count]);

    /// <summary>How many pages there are, the others' among them.</summary>
    public int Count { get; private set; }

    public static PageNumbers Of(IReadOnlyList<Strip> strips, IReadOnlyList<PagePlan> pages)
    {
        var numbers = new PageNumbers(pages);
        for (var i = 0; i < pages.Count; i++)
        {
            numbers._numbers[i] = ++numbers.Count;
            for (var strip = pages[i].First; strip < pages[i].End; strip++)
            {
                numbers.Count += strips[strip] is TakenStrip taken ? taken.Taken.Pages.Count : 0;
            }
        }

        return numbers;
    }

    /// <summary>The number of the page that has a strip.</summary>
    public int PageOf(int strip)
    {
        var (low, high) = (0, _pages.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = strip < _pages[middle].End ? (low, middle) : (middle + 1, high);
        }

        return _numbers[low];
    }
}

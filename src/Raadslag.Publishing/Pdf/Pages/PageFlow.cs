using Raadslag.Publishing.Pdf.Files;

namespace Raadslag.Publishing.Pdf.Pages;

/// <summary>Draws the strips of a document on its pages, with what stands around the text of each.</summary>
internal sealed class PageFlow(PdfDocument document, Galley galley, IReadOnlyList<PagePlan> pages)
{
    private readonly List<(double X, double Top, double Bottom)> _rules = [];
    private readonly PageNumbers _numbers = PageNumbers.Of(galley.Strips, pages);
    private int _page;

    public PdfDocument Document { get; } = document;

    public PageStyle Style { get; } = galley.Style;

    public LineDrawing Lines { get; } = new(document, galley);

    /// <summary>The upper edge of what is drawn next, from the lower edge of the page.</summary>
    public double Y { get; private set; }

    /// <summary>The height that is left on this page.</summary>
    public double Room => Y - Style.Bottom;

    public bool IsAtTop => Y >= Style.Height - Style.Top;

    /// <summary>Draws all pages.</summary>
    public void Draw()
    {
        foreach (var page in pages)
        {
            NextPage();
            for (var i = page.First; i < page.End; i++)
            {
                Draw(galley.Strips[i], i == page.First);
            }

            DrawRules();
            new NoteDrawing(this).Draw(page);
            foreach (var taken in galley.Strips.Take(page.First..page.End).OfType<TakenStrip>())
            {
                new TakenDrawer(this).Draw(taken.Taken);
            }
        }
    }

    /// <summary>Begins a page of another size, and gives what it is called at its foot.</summary>
    public string NextPage(double width, double height)
    {
        Document.BeginPage(width, height);
        _page++;
        return PagePhrases.Page(_page, Pages);
    }

    /// <summary>The number of the page that has a place.</summary>
    public int PageOf(string place) => _numbers.PageOf(galley.Places[place]);

    /// <summary>How many pages there are.</summary>
    public int Pages => _numbers.Count;

    private void Draw(Strip strip, bool isFirst)
    {
        var above = strip.Over(isFirst);
        if (isFirst && strip.Head is { } head)
        {
            Document.Page.BeginArtifact(ArtifactKind.Repeated);
            head.DrawAgain(this);
            Document.Page.EndArtifact();
        }

        for (var i = 0; i < strip.Rules.Count; i++)
        {
            Rule(strip.Rules[i], i < strip.RulesAbove ? Y : Y - above, Y - above - strip.Height);
        }

        Y -= above;
        Open(strip);
        strip.Draw(this);
        Y -= strip.Height;
        foreach (var kind in strip.Closes)
        {
            Lines.EndLink();
            Document.End(kind);
        }
    }

    private void Open(Strip strip)
    {
        foreach (var opening in strip.Opens)
        {
            switch (opening)
            {
                case Opening.Element element:
                    Document.Begin(element.Kind, element.Attributes);
                    break;
                case Opening.Label label:
                    Document.Begin(StructureKind.Lbl);
                    Lines.Draw(label.Line, label.Style, label.Left, Y);
                    Document.End(StructureKind.Lbl);
                    break;
            }
        }
    }

    private void NextPage()
    {
        var foot = NextPage(Style.Width, Style.Height);
        Y = Style.Height - Style.Top;
        if (_page <= Style.BarePages)
        {
            return;
        }

        if (Style.RunningHead.Length > 0)
        {
            Document.Page.BeginArtifact(ArtifactKind.Header);
            Lines.DrawPlain(Style.RunningHead, 8.5, Style.Left, Style.Height - 46, Style.HeadColor);
            var rule = Document.Page.Draw().StrokeColor(Style.RuleColor);
            rule.Line(Style.Left, Style.Height - 54, Style.Width - Style.Right, Style.Height - 54, 0.5);
            Document.Page.EndArtifact();
        }

        Document.Page.BeginArtifact(ArtifactKind.Footer);
        Lines.DrawPlain(foot, 8.5, Style.Left, 44, Style.HeadColor);
        Document.Page.EndArtifact();
    }

    private void Rule(double x, double top, double bottom)
    {
        var last = _rules.FindLastIndex(rule => rule.X == x);
        if (last >= 0 && Math.Abs(_rules[last].Bottom - top) < 0.01)
        {
            _rules[last] = (x, _rules[last].Top, bottom);
        }
        else
        {
            _rules.Add((x, top, bottom));
        }
    }

    private void DrawRules()
    {
        if (_rules.Count == 0)
        {
            return;
        }

        Document.Page.BeginArtifact(ArtifactKind.Layout);
        foreach (var (x, top, bottom) in _rules)
        {
            Document.Page.Draw().StrokeColor(Style.RuleColor).Line(x, top, x, bottom, 2);
        }

        Document.Page.EndArtifact();
        _rules.Clear();
    }
}

using System.Globalization;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Texts;

namespace Raadslag.Tests.Matters;

/// <summary>
/// One who writes in two windows, drawn by a seed: types words that nobody else types, keeps, saves, settles what
/// clashes, and loses answers on their way.
/// </summary>
internal sealed class InterleavedWriter(WritingDesk desk, PaperId paper, Actor actor, string name, PCG chance)
{
    private readonly Window[] _windows = [new(), new()];
    private int _typed;

    /// <summary>Own words that the server has answered for.</summary>
    public HashSet<string> Acknowledged { get; } = [];

    /// <summary>Own words that were deleted again, in any window.</summary>
    public HashSet<string> Deleted { get; } = [];

    /// <summary>Words that were shown in a conflict and decided against.</summary>
    public HashSet<string> Rejected { get; } = [];

    public int Conflicts { get; private set; }

    public int Merges { get; private set; }

    public int Forks { get; private set; }

    public static IEnumerable<string> WordsOf(PaperText text) =>
        PaperParts.All.SelectMany(part => text[part].Split(' ', '\n')).Where(word => word.Length > 1);

    /// <summary>Does one thing; at most one request is sent.</summary>
    public async Task StepAsync()
    {
        var window = _windows[Below(2)];
        if (!window.IsOpen)
        {
            await OpenAsync(window);
        }
        else if (window.Shown is { } shown && Below(4) > 0)
        {
            await SettleAsync(window, shown);
        }
        else if (window.Saving is { } draft)
        {
            await SaveAsync(window, draft);
        }
        else
        {
            window.Shown = null; // back to the text
            Type(window);
            await (
                Below(6) switch
                {
                    < 2 => Task.CompletedTask,
                    < 4 => KeepAsync(window, thenSave: false),
                    4 => KeepAsync(window, thenSave: true),
                    _ => OpenAsync(window),
                }
            );
        }
    }

    private int Below(int limit) => (int)chance.Next((uint)limit);

    private bool AnswerIsLost() => Below(6) == 0;

    // goes on with the newest draft, as the page does, or begins on the newest version
    private async Task OpenAsync(Window window)
    {
        await using var db = desk.Read();
        var draft = await db
            .Drafts.Where(one => one.Paper == paper && one.Author == actor.Id && one.End == null)
            .OrderByDescending(one => one.Id)
            .FirstOrDefaultAsync();
        var newest = await db
            .PaperVersions.Where(version => version.Paper == paper)
            .OrderByDescending(version => version.Number)
            .FirstAsync();
        window.Open(draft, newest);
    }

    private void Type(Window window)
    {
        var paragraphs = window.Written;
        var place = Below(paragraphs.Count + 1);
        var isOwn = place < paragraphs.Count && paragraphs[place].Split(' ').All(IsOwn);
        switch (Below(5))
        {
            case 0 when isOwn:
                Deleted.UnionWith(paragraphs[place].Split(' '));
                paragraphs.RemoveAt(place);
                break;
            case 1 when place < paragraphs.Count && paragraphs[place].Split(' ') is [_, .., var last] && IsOwn(last):
                Deleted.Add(last);
                paragraphs[place] = paragraphs[place][..^(last.Length + 1)];
                break;
            case < 4 when place < paragraphs.Count:
                paragraphs[place] += $" {NextWord()}";
                break;
            default:
                paragraphs.Insert(place, string.Join(' ', NextWord(), NextWord(), NextWord()));
                break;
        }
    }

    private bool IsOwn(string word) => word.StartsWith(name, StringComparison.Ordinal);

    private string NextWord() => string.Create(CultureInfo.InvariantCulture, $"{name}{++_typed}");

    private async Task KeepAsync(Window window, bool thenSave)
    {
        var text = window.Text;
        var kept = await desk.KeepAsync(new(paper, window.Draft, window.Revision, window.Base, text), actor);
        if (AnswerIsLost())
        {
            return;
        }

        (window.Draft, window.Revision) = (kept.Value.Draft, kept.Value.Revision);
        window.Saving = thenSave ? kept.Value.Draft : null;
        Acknowledged.UnionWith(WordsOf(text).Where(IsOwn));
        Forks += kept.Value.IsForked ? 1 : 0;
    }

    private async Task SaveAsync(Window window, DraftId draft)
    {
        var saved = await desk.SaveAsync(new SavePaper(draft), actor);
        window.Saving = null;
        if (!AnswerIsLost())
        {
            Told(window, draft, saved);
        }
    }

    private async Task SettleAsync(Window window, (DraftId Draft, SavedPaper.Conflicted Conflict) shown)
    {
        var (draft, conflict) = shown;
        var clashes = PaperParts.All.SelectMany(part => conflict.Merge[part].Conflicts).ToArray();
        var choices = Array.ConvertAll(clashes, Choice);
        var outcome = await desk.SaveAsync(
            new SavePaper(draft, new Settlement(conflict.Version, conflict.Revision, choices)),
            actor
        );
        if (outcome.Refusal is null)
        {
            var written = clashes.SelectMany(clash => clash.Mine.Concat(clash.Theirs)).SelectMany(Words);
            Rejected.UnionWith(written.Except(choices.SelectMany(Words)));
        }

        if (!AnswerIsLost())
        {
            Told(window, draft, outcome);
        }
    }

    private void Told(Window window, DraftId draft, Outcome<SavedPaper, PaperRefusal> outcome)
    {
        window.Shown = null;
        if (outcome.Refusal is not null)
        {
            window.Close(); // it was saved, or gone on with, in the other window
        }
        else if (outcome.Value is SavedPaper.Conflicted conflict)
        {
            Conflicts++;
            window.Shown = (draft, conflict);
        }
        else
        {
            Merges += outcome.Value is SavedPaper.AsVersion { IsMerged: true } ? 1 : 0;
            window.Close();
        }
    }

    private string Choice(MergePiece.Conflict clash) =>
        Below(4) switch
        {
            0 => Paragraphs.Join(clash.Mine),
            1 => Paragraphs.Join(clash.Theirs),
            _ => Paragraphs.Join([.. clash.Mine, .. clash.Theirs]),
        };

    private static string[] Words(string paragraph) => paragraph.Split(' ', '\n');

    /// <summary>The form as it stands in a browser.</summary>
    private sealed class Window
    {
        public bool IsOpen { get; private set; }

        public List<string> Written { get; private set; } = [];

        public DraftId? Draft { get; set; }

        public int Revision { get; set; }

        public int Base { get; private set; }

        /// <summary>Kept, and about to be saved.</summary>
        public DraftId? Saving { get; set; }

        /// <summary>The conflicts on the page.</summary>
        public (DraftId Draft, SavedPaper.Conflicted Conflict)? Shown { get; set; }

        public PaperText Text => new("Fælles beredskab", "", "", Paragraphs.Join(Written));

        public void Open(Draft? draft, PaperVersion newest)
        {
            IsOpen = true;
            (Draft, Revision, Base) = (draft?.Id, draft?.Revision ?? 0, draft?.BaseVersion ?? newest.Number);
            Written = [.. Paragraphs.Of(draft?.Presentation ?? newest.Text.Presentation)];
            (Saving, Shown) = (null, null);
        }

        public void Close() => IsOpen = false;
    }
}

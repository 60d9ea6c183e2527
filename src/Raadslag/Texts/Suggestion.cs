namespace Raadslag.Texts;

/// <summary>One change of a common text, suggested to a council that has its own version of it.</summary>
public static class Suggestion
{
    /// <summary>Makes the change in the council's text, if it is clear where and to what.</summary>
    /// <param name="baseText">The common text as it is before the change.</param>
    /// <param name="change">A change of the base text.</param>
    /// <param name="local">The council's text, which the base text was the beginning of.</param>
    public static CarriedChange Carry(string baseText, TextChange change, string local)
    {
        var merged = TextMerge.Of(Paragraphs.Of(baseText), [change], Changes.Between(baseText, local));
        if (merged.HasConflicts)
        {
            return new CarriedChange.Clashes(merged);
        }

        return merged.Text == Paragraphs.Join(Paragraphs.Of(local))
            ? new CarriedChange.AlreadyThere()
            : new CarriedChange.Applied(merged.Text);
    }
}

/// <summary>What came of a change that was suggested to a council.</summary>
public abstract record CarriedChange
{
    private CarriedChange() { }

    /// <summary>The paragraphs it touches were as in the common text.</summary>
    /// <param name="Text">The council's whole text with the change.</param>
    public sealed record Applied(string Text) : CarriedChange;

    /// <summary>The council's text says so already.</summary>
    public sealed record AlreadyThere : CarriedChange;

    /// <summary>The council has rewritten or left out the same paragraphs, or added others at the same place.</summary>
    public sealed record Clashes : CarriedChange
    {
        private readonly MergedText _merged;

        internal Clashes(MergedText merged)
        {
            var conflict = merged.Conflicts.Single();
            _merged = merged;
            (BaseParagraphs, SuggestedParagraphs, LocalParagraphs) = (
                Paragraphs.Join(conflict.Base),
                Paragraphs.Join(conflict.Mine),
                Paragraphs.Join(conflict.Theirs)
            );
        }

        /// <summary>The common text there; empty when both only added.</summary>
        public string BaseParagraphs { get; }

        /// <summary>The common text there with the change; empty when it leaves them out.</summary>
        public string SuggestedParagraphs { get; }

        /// <summary>The council's text there; empty when it has left them out.</summary>
        public string LocalParagraphs { get; }

        /// <summary>The council's whole text, with what somebody wrote instead of its paragraphs there.</summary>
        public string With(string written) => _merged.Resolve([written]);
    }
}

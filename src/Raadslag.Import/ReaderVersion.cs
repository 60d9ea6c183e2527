namespace Raadslag.Import;

/// <summary>Which reader this is: raised when the same file would be read in another way than before.</summary>
public static class ReaderVersion
{
    /// <summary>The version of this build; what is stored says which version read it.</summary>
    public const int Current = 6;
}

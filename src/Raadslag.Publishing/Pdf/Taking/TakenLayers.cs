using Raadslag.Publishing.Pdf.Checking;

namespace Raadslag.Publishing.Pdf.Taking;

/// <summary>The layers of another file, and which of them it hides until its reader asks for them (ISO 32000-1, 8.11.4).</summary>
internal sealed class TakenLayers
{
    private readonly HashSet<int> _all;
    private readonly HashSet<int> _hidden;

    private TakenLayers(HashSet<int> all, HashSet<int> hidden) => (_all, _hidden) = (all, hidden);

    public static TakenLayers Of(CosFile file)
    {
        var layers = file.Catalog?.Dictionary("OCProperties");
        var shown = layers?.Dictionary("D");
        var all = Numbers(layers?.Array("OCGs"));
        var hidden = shown?.Name("BaseState") is "OFF" ? [.. all] : new HashSet<int>();
        hidden.ExceptWith(Numbers(shown?.Array("ON")));
        hidden.UnionWith(Numbers(shown?.Array("OFF")));
        return new TakenLayers(all, hidden);
    }

    public bool IsLayer(int number) => _all.Contains(number);

    public bool IsHidden(int number) => _hidden.Contains(number);

    private static HashSet<int> Numbers(CosArray? layers) =>
        layers is null ? [] : [.. layers.Written.OfType<CosReference>().Select(layer => layer.Number)];
}

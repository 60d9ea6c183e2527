using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Raadslag.Records;

/// <summary>A kind of row whose every change is sealed, and what of it.</summary>
internal abstract class SealedKind
{
    private readonly List<string[]> _forms;

    private protected SealedKind(Type entity, string[] properties) => (Entity, _forms) = (entity, [properties]);

    public Type Entity { get; }

    public string Name => Entity.Name;

    /// <summary>The form that rows are sealed in now.</summary>
    public int NewestForm => _forms.Count;

    /// <summary>The properties of each form, the first first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Forms => _forms;

    /// <summary>The properties of the newest form, without the key, which is always in it.</summary>
    public IReadOnlyList<string> Properties => _forms[^1];

    /// <summary>The same kind with properties it got later; rows sealed before are still read as they were.</summary>
    public SealedKind And(params string[] later)
    {
        _forms.Add([.. _forms[^1], .. later]);
        return this;
    }

    /// <summary>Every row there is, none of them tracked.</summary>
    public abstract IAsyncEnumerable<object> RowsAsync(RaadslagDb db);

    /// <summary>The row's key as a seal has it.</summary>
    public string KeyOf(IModel model, object row) =>
        string.Join(
            '/',
            In(model)
                .FindPrimaryKey()!
                .Properties.Select(part => Convert.ToString(Stored(part, row), CultureInfo.InvariantCulture))
        );

    /// <summary>The hash of the row in one of the kind's forms; null when it has no such form.</summary>
    public string? HashOf(IModel model, object row, int form, ReadOnlySpan<byte> salt)
    {
        if (form < 1 || form > NewestForm)
        {
            return null;
        }

        var entity = In(model);
        var keys = entity.FindPrimaryKey()!.Properties.Select(part => part.Name);
        return CanonicalForm.Hash(
            salt,
            form,
            Name,
            keys.Concat(_forms[form - 1]).Select(name => (name, Stored(entity.FindProperty(name)!, row)))
        );
    }

    public IEntityType In(IModel model) => model.FindEntityType(Entity)!;

    /// <summary>A value as the database is given it: an id is its uuid, an enum its name.</summary>
    internal static object? Stored(IProperty property, object row)
    {
        var value = property.GetGetter().GetClrValue(row);
        return property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }
}

/// <inheritdoc/>
internal sealed class SealedKind<TEntity>(params string[] properties) : SealedKind(typeof(TEntity), properties)
    where TEntity : class
{
    /// <inheritdoc/>
    public override IAsyncEnumerable<object> RowsAsync(RaadslagDb db) =>
        db.Set<TEntity>().AsNoTracking().AsAsyncEnumerable();
}

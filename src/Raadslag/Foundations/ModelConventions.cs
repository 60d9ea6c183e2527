using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Raadslag.Foundations;

/// <summary>What holds for every table, said once.</summary>
internal static class ModelConventions
{
    extension(ModelConfigurationBuilder model)
    {
        /// <summary>Maps every record id to the plain uuid it wraps, so that no property needs mapping by hand.</summary>
        public void StoreIdsAsUuids()
        {
            var ids = typeof(RaadslagDb)
                .Assembly.GetTypes()
                .Where(type =>
                    type.IsValueType
                    && type.GetInterfaces()
                        .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRecordId<>))
                );
            foreach (var id in ids)
            {
                model.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
            }
        }

        /// <summary>Keeps enums readable in the database, and safe against reordering in the code.</summary>
        public void StoreEnumsAsNames() => model.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);

        /// <summary>Keeps moments in UTC and says so when they are read back.</summary>
        public void StoreMomentsAsUtc() => model.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    extension(ModelBuilder model)
    {
        /// <summary>Names tables after module and entity (meetings_agenda_item) and columns in the same style.</summary>
        public void NameTablesByModule()
        {
            foreach (var entity in model.Model.GetEntityTypes().Where(entity => !entity.IsMappedToJson()))
            {
                var module = entity.ClrType.Namespace?.Split('.') is ["Raadslag", var name, ..] ? name : "Accounts";
                entity.SetTableName(Snake(module) + "_" + Snake(PlainName(entity)));
                foreach (var property in entity.GetProperties())
                {
                    property.SetColumnName(Snake(property.Name));
                }
            }
        }

        /// <summary>A system of record retracts; it does not delete.</summary>
        public void NeverDeleteAlong()
        {
            // what stands in its owner's own row goes with it
            var keys = model.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys());
            foreach (var key in keys.Where(key => !key.IsOwnership))
            {
                key.DeleteBehavior = DeleteBehavior.Restrict;
            }
        }
    }

    // IdentityUserClaim<Guid> is stored as user_claim
    private static string PlainName(IMutableEntityType entity)
    {
        var name = entity.ClrType.Name.Split('`')[0];
        return name.StartsWith("Identity", StringComparison.Ordinal) ? name["Identity".Length..] : name;
    }

    private static string Snake(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(name[i]));
        }

        return snake.ToString();
    }

    private sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => From(value))
        where TId : struct, IRecordId<TId>
    {
        private static TId From(Guid value) => TId.From(value); // a static abstract call may not stand in the expression itself
    }

    private sealed class UtcConverter()
        : ValueConverter<DateTime, DateTime>(
            moment => moment.ToUniversalTime(),
            stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc)
        );
}

using Microsoft.EntityFrameworkCore;
using Raadslag.Foundations;
using Raadslag.Matters;
using Raadslag.Records;
using Raadslag.Rights;

namespace Raadslag.History;

/// <summary>A line of the record for somebody who may read it.</summary>
/// <param name="Entry">The line.</param>
/// <param name="Who">The name of who did it; null for the command line, and for an account that is gone.</param>
/// <param name="Subjects">What it was done to.</param>
public sealed record ReadableLine(RecordEntry Entry, string? Who, IReadOnlyList<Subject> Subjects);

/// <summary>Some lines, and whether there are more before them.</summary>
public sealed record ReadableLines(IReadOnlyList<ReadableLine> Lines, bool HasMore);

/// <summary>Reads the record, each line for those whom it is about.</summary>
public static class RecordReading
{
    private const int AtOnce = 500;

    extension(RaadslagDb db)
    {
        /// <summary>
        /// What the actor may read: what is about their council, what they did themselves, and what names nothing. The newest
        /// first.
        /// </summary>
        public async Task<ReadableLines> RecordForAsync(Actor actor, int skip, int take, CancellationToken cancellation)
        {
            var gate = await Gate.OfAsync(db, actor, cancellation);
            var found = new List<RecordEntry>();
            long? before = null;
            while (found.Count <= skip + take)
            {
                var lines = await db
                    .Record.AsNoTracking()
                    .Where(line => before == null || line.Sequence < before)
                    .OrderByDescending(line => line.Sequence)
                    .Take(AtOnce)
                    .ToListAsync(cancellation);
                if (lines is [])
                {
                    break;
                }

                before = lines[^1].Sequence;
                var subjects = lines.ConvertAll(RecordSubjects.In);
                var rights = await LineRights.OfAsync(db, subjects, cancellation);
                found.AddRange(
                    lines
                        .Zip(subjects)
                        .Where(line =>
                            line.Second.AreNone
                            || line.First.Actor == actor.Id
                            || gate.Lets(Deed.Read, Thing.RecordLine, rights.BelongingOf(line.Second))
                        )
                        .Select(line => line.First)
                );
            }

            var page = found.Skip(skip).Take(take).ToList();
            return new ReadableLines(await db.NamedAsync(page, cancellation), found.Count > skip + take);
        }

        /// <summary>
        /// What was done to one matter, as far as the reader of some of its texts may know: nothing of a text that they may
        /// not read.
        /// </summary>
        public async Task<IReadOnlyList<ReadableLine>> RecordOfMatterAsync(
            MatterAtWork at,
            Actor actor,
            CancellationToken cancellation
        )
        {
            var merged = await db
                .Matters.Where(other => other.MergedInto == at.Matter.Id)
                .Select(other => other.Id)
                .ToListAsync(cancellation);
            var ids = merged.Append(at.Matter.Id).Select(id => id.ToString()).ToArray(); // a line holds its ids as text
            var lines = await db
                .Record.AsNoTracking()
                .Where(line => ids.Any(id => line.Content.Contains(id)))
                .OrderByDescending(line => line.Sequence)
                .ToListAsync(cancellation);
            var subjects = lines.ConvertAll(RecordSubjects.In);
            var belonging = await LineRights.OfAsync(db, subjects, cancellation);
            var rights = await PaperRights.OfAsync(db, actor, at.Matter.Id, cancellation);
            var papers = at.Papers.Select(line => line.Paper.Id).ToHashSet();
            return await db.NamedAsync(
                [.. lines.Zip(subjects).Where(line => IsTold(line.Second)).Select(line => line.First)],
                cancellation
            );

            bool IsTold(RecordSubjects line) =>
                line.Papers is not [] ? line.Papers.TrueForAll(papers.Contains)
                : line.Promises is not [] ? belonging.BelongingOf(line).Councils.All(rights.MayReadPromisesOf)
                : belonging.BelongingOf(line).Councils.All(council => rights.MayReadWay(at.Matter.Id, council));
        }

        private async Task<IReadOnlyList<ReadableLine>> NamedAsync(
            List<RecordEntry> lines,
            CancellationToken cancellation
        )
        {
            var subjects = lines.ConvertAll(RecordSubjects.In);
            var actors = lines.Select(line => line.Actor).OfType<Guid>();
            var names = await SubjectNames.OfAsync(db, subjects, actors, cancellation);
            return
            [
                .. lines.Zip(subjects, (line, of) => new ReadableLine(line, names.NameOf(line.Actor), names.Of(of))),
            ];
        }
    }
}

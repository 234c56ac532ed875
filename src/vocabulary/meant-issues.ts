/** Picks, where data fits no member of a union, the member that its author meant: its issues are the useful ones. */
import type * as z from 'zod';

/** An issue of zod's, as its errors list them. */
export type Issue = z.core.$ZodIssue;

/**
 * The issues with those of unions replaced by the issues of the member that comes nearest. The issue of a union
 * stays where the value is of no member's form at all, such as a list where a text or a number is expected.
 */
export function meantIssues(issues: readonly Issue[], base: readonly PropertyKey[] = []): readonly Issue[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
    const members = issue.errors
      .map((member) => meantIssues(member, path))
      .filter((member) => !member.some((one) => isOfAnotherForm(one, path.length)));
    return nearest(members, path.length) ?? [{ ...issue, path }];
  });
}

/** True for an issue of the value itself, not of something inside it, that says it is no such thing. */
function isOfAnotherForm({ code, path }: Issue, depth: number): boolean {
  return path.length === depth && ['invalid_type', 'invalid_union', 'invalid_value'].includes(code);
}

/**
 * The member with the fewest properties that it does not know, then the one that got furthest. Where several know
 * as few, nothing but the unknown properties is certain to be wrong.
 */
function nearest(members: readonly (readonly Issue[])[], depth: number): readonly Issue[] | undefined {
  const isStranger = (issue: Issue): boolean =>
    issue.code === 'unrecognized_keys' && issue.path.length === depth;
  const strangers = (member: readonly Issue[]): number =>
    member.filter(isStranger).reduce((sum, one) => sum + ('keys' in one ? one.keys.length : 0), 0);
  const reach = (member: readonly Issue[]): number => Math.max(...member.map(({ path }) => path.length));
  const [best, next] = [...members].sort(
    (a, b) => strangers(a) - strangers(b) || reach(b) - reach(a) || a.length - b.length,
  );
  const isAmbiguous = best && next && strangers(best) > 0 && strangers(next) === strangers(best);
  return isAmbiguous ? best.filter(isStranger) : best;
}

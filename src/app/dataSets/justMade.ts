/**
 * The atlas of what a reader has just opened: it is at hand already, made by the session that read the file, and is
 * not read again from where it was kept. It serves once.
 */
import type { MadeAtlas } from '@/core/dataSets/makeAtlas'

let last: { readonly member: string; readonly made: MadeAtlas } | null = null

/** Lets the next loading of `member` alone take this. */
export function rememberMade(member: string, made: MadeAtlas): void {
  last = { member, made }
}

/**
 * Loading any others forgets it, but for the bundled data set alone, which does not ask here.
 *
 * @param members that are wanted
 */
export function takeMade(members: readonly string[]): MadeAtlas | null {
  const taken = last !== null && members.length === 1 && members[0] === last.member ? last.made : null
  last = null
  return taken
}

/**
 * Records as an Axes file, which opens here as it was: each record, its claims and quotations, and everything that
 * they name.
 *
 * A whole atlas gives its own file back, equal to the last member. A part says so: its title names the view, its
 * coverage what was chosen and by which filters, its credits where and when. These words are in the language of
 * whoever took the file away and stand in both places. Data that nobody has checked says that in its credits,
 * whole or not, once.
 */
import type { Exported } from './exported'
import { isWhole } from './exported'
import { fileOf } from '@/core/atlas/fileOf'
import { inBoth } from '@/core/atlas/inBoth'
import type { AtlasFile, Text } from '@/core/atlas/schema'
import type { Steps } from '@/core/atlas/steps'
import { stampedFile } from '@/core/dataSets/labelFile'
import { formatDay } from '@/core/time/day'

const followedBy = ({ fr, en }: Text, more: string, mark: string): Text => ({
  fr: `${fr}${mark}${more}`,
  en: `${en}${mark}${more}`,
})

function* described(exported: Exported): Steps<AtlasFile> {
  const { atlas, records, title, extent, credit, made, link } = exported
  const file = yield* fileOf(atlas, records)
  if (isWhole(exported)) return file
  return {
    ...file,
    title: followedBy(file.title, title, ' · '),
    coverage: { ...file.coverage, text: followedBy(file.coverage.text, extent, ' ') },
    credits: [...file.credits, inBoth(`${credit} ${formatDay(made)}, ${link}`)],
  }
}

const indented = (value: unknown): string => JSON.stringify(value, null, 2)

/** Lists that may be too long to be written at once. */
const LONG = ['people', 'places', 'records'] as const
const isLong = (name: string): name is (typeof LONG)[number] => LONG.some((long) => long === name)

function* membersOf(list: readonly unknown[]): Generator<string> {
  for (const [i, member] of list.entries())
    yield `${i === 0 ? '' : ','}\n    ${indented(member).replaceAll('\n', '\n    ')}`
  if (list.length > 0) yield '\n  '
}

/** Member by member of its long lists, for a file that is too long to be written at once. */
export function* atlasJsonParts(exported: Exported): Generator<string> {
  const file = stampedFile(yield* described(exported), exported.provenance)
  let rest = indented({ ...file, people: [], places: [], records: [] })
  for (const name of Object.keys(file).filter(isLong)) {
    // As `indented` writes it: in no text of a file is a line break followed by a quotation mark.
    const empty = `\n  "${name}": []`
    const at = rest.indexOf(empty)
    yield rest.slice(0, at + empty.length - 1)
    yield* membersOf(file[name])
    rest = rest.slice(at + empty.length - 1)
  }
  yield `${rest}\n`
}

export const writeAtlasJson = (exported: Exported): string => [...atlasJsonParts(exported)].join('')

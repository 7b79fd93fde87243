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
import { stampedFile } from '@/core/dataSets/labelFile'
import { formatDay } from '@/core/time/day'

const followedBy = ({ fr, en }: Text, more: string, mark: string): Text => ({
  fr: `${fr}${mark}${more}`,
  en: `${en}${mark}${more}`,
})

const described = (exported: Exported): AtlasFile => {
  const { atlas, records, title, extent, credit, made, link } = exported
  const file = fileOf(atlas, records)
  if (isWhole(exported)) return file
  return {
    ...file,
    title: followedBy(file.title, title, ' · '),
    coverage: { ...file.coverage, text: followedBy(file.coverage.text, extent, ' ') },
    credits: [...file.credits, inBoth(`${credit} ${formatDay(made)}, ${link}`)],
  }
}

export const writeAtlasJson = (exported: Exported): string =>
  `${JSON.stringify(stampedFile(described(exported), exported.provenance), null, 2)}\n`

/**
 * A table with its description in one archive: `datapackage.json` as the Data Package standard has it
 * (specs.frictionlessdata.io, version 1, tabular), which names licence, sources and version, and says of each column
 * what it holds. The table is that of `writeCsv.ts`.
 */
import type { Exported } from './exported'
import type { Part } from './part'
import type { Column } from './recordRow'
import { COLUMNS } from './recordRow'
import { csvParts } from './writeCsv'
import { DIALECTS } from './writeTable'
import { zipParts } from './writeZip'
import { articlesOfFile } from '@/core/atlas/fileOf'
import type { Article } from '@/core/atlas/schema'
import { latinSlug } from '@/core/text/slugOf'
import { formatDay } from '@/core/time/day'

/** What a column holds, in words. */
export type ColumnWords = (column: Column) => string

const TABLE = 'records.csv'
const NUMBERS: readonly Column[] = ['originLat', 'originLng', 'placeLat', 'placeLng']

const typeOf = (column: Column, decimal: string) => {
  if (NUMBERS.includes(column)) return { type: 'number', decimalChar: decimal }
  return column === 'leg' ? { type: 'integer' } : { type: 'string' }
}

/** Of a name: lower-case letters, digits and hyphens. */
const nameOf = (title: string): string => latinSlug(title) || 'axes'

const sourceOf = ({ title, label, url }: Article, language: Exported['language']) => ({
  title: title ?? label[language],
  ...(url === null ? {} : { path: url }),
})

function describe(exported: Exported, articles: readonly Article[], wordsOf: ColumnWords) {
  const { atlas, language, title, extent, credit, link, made, provenance } = exported
  const { delimiter, decimal } = DIALECTS[language]
  const { licence } = atlas.file
  const unverified = provenance === null ? [] : [{ name: 'unverified', type: 'string' }]
  return {
    profile: 'tabular-data-package',
    name: nameOf(title),
    title,
    description: [extent, credit, provenance].filter((part) => part !== null).join(' '),
    homepage: link,
    version: atlas.version,
    created: `${formatDay(made)}T00:00:00Z`,
    // A name in the form of the Open Definition: "CC-BY-4.0".
    ...(/\w/.test(licence) ? { licenses: [{ name: licence.replaceAll(' ', '-'), title: licence }] } : {}),
    sources: articles.map((article) => sourceOf(article, language)),
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'records',
        path: TABLE,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter, lineTerminator: '\r\n', header: true },
        schema: {
          fields: [
            ...COLUMNS.map((name) => ({ name, ...typeOf(name, decimal), description: wordsOf(name) })),
            ...unverified,
          ],
          primaryKey: 'id',
        },
      },
    ],
  }
}

function* descriptionParts(exported: Exported, wordsOf: ColumnWords): Generator<string> {
  const articles = yield* articlesOfFile(exported.atlas, exported.records)
  yield `${JSON.stringify(describe(exported, articles, wordsOf), null, 2)}\n`
}

/** Piece by piece. */
export const dataPackageParts = (exported: Exported, wordsOf: ColumnWords): Iterable<Part> =>
  zipParts(
    [
      { path: TABLE, parts: csvParts(exported) },
      { path: 'datapackage.json', parts: descriptionParts(exported, wordsOf) },
    ],
    exported.made,
  )

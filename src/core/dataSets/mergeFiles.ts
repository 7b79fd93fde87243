/**
 * Several data sets on one map: their files as one file, and which record comes from which.
 *
 * Every record stays, so counts add up. What two files mean by the same id is one thing when it is told to be
 * the same (a person by the name, a place by where it lies, an article or a reference by every field), and else
 * the later one gets a suffix from the name of its data set. Records are never unified: the same visit in
 * two data sets is two records. Organisations go by their code alone, as countries do.
 *
 * No pair is called continuous over several data sets: what one declares of its own period and sources says
 * nothing of the others'.
 */
import { createRenaming } from './renaming'
import { renameMention, renameRecord } from './renameRecord'
import type { Names } from './renameRecord'
import { isSameJson, isSamePerson, isSamePlace, isSameTopic } from './sameThing'
import type { AtlasFile, AtlasRecord, Mention, Text } from '@/core/atlas/schema'
import { latinSlug } from '@/core/text/slugOf'

export interface NamedFile {
  /** As a link names it: `bundled`, `local:my-table`, an address. */
  readonly member: string
  readonly file: AtlasFile
}

export interface MergedFile {
  readonly file: AtlasFile
  /** For each of its records, the index of the data set that it comes from. */
  readonly dataSetByRow: readonly number[]
}

/** What ends the ids of a data set where they clash: the last words of its own. */
const suffixOf = (member: string): string =>
  latinSlug(member)
    .replace(/^(local|https?)-/, '')
    .slice(-40)
    .replace(/^-/, '') || 'data'

const uniqueTexts = (texts: readonly Text[]): Text[] => [
  ...new Map(texts.map((text) => [JSON.stringify(text), text])).values(),
]

const joined = (files: readonly AtlasFile[], pick: (file: AtlasFile) => Text, between: string): Text => ({
  fr: files.map((file) => pick(file).fr).join(between),
  en: files.map((file) => pick(file).en).join(between),
})

const extreme = (dates: readonly (string | undefined)[], which: 0 | -1): string | undefined =>
  dates.every((date) => date !== undefined) ? dates.toSorted().at(which) : undefined

/** Title, licence, credits and coverage of all. */
function mergeHeads(files: readonly AtlasFile[], first: AtlasFile): Omit<AtlasFile, 'records' | 'mentions'> {
  const from = extreme(
    files.map(({ coverage }) => coverage.from),
    0,
  )
  const to = extreme(
    files.map(({ coverage }) => coverage.to),
    -1,
  )
  return {
    ...first,
    dataVersion:
      files
        .map(({ dataVersion }) => dataVersion)
        .toSorted()
        .at(-1) ?? first.dataVersion,
    title: joined(files, ({ title }) => title, ' + '),
    licence: [...new Set(files.map(({ licence }) => licence))].join(' · '),
    credits: uniqueTexts(files.flatMap(({ credits }) => credits)),
    coverage: {
      text: joined(
        files,
        ({ title, coverage }) => ({
          fr: `${title.fr}\u00A0: ${coverage.text.fr}`,
          en: `${title.en}: ${coverage.text.en}`,
        }),
        ' ',
      ),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      continuous: [],
    },
  }
}

/** Ids of records, and what is left of their aliases once every record has its own. */
function withOwnAliases(records: readonly AtlasRecord[]): AtlasRecord[] {
  const taken = new Set(records.map(({ id }) => id))
  return records.map((record) => {
    if (record.aliases.length === 0) return record
    const aliases = record.aliases.filter((alias) => !taken.has(alias) && taken.add(alias))
    return aliases.length === record.aliases.length ? record : { ...record, aliases }
  })
}

/** @param sources at least one; the first keeps all its ids */
export function mergeFiles(sources: readonly NamedFile[]): MergedFile {
  const [first] = sources
  if (first === undefined) throw new RangeError('mergeFiles: no files')
  if (sources.length === 1) return { file: first.file, dataSetByRow: first.file.records.map(() => 0) }

  const people = createRenaming(isSamePerson)
  const places = createRenaming(isSamePlace)
  const topics = createRenaming(isSameTopic)
  const articles = createRenaming<AtlasFile['articles'][number]>(isSameJson)
  const references = createRenaming<AtlasFile['references'][number]>(isSameJson)
  const organisations = createRenaming<AtlasFile['organisations'][number]>(() => true)
  const records = createRenaming<AtlasRecord>(() => false)
  const tours = createRenaming<{ readonly id: string }>(() => false)
  const mentions: Mention[] = []
  const dataSetByRow: number[] = []

  for (const [index, { member, file }] of sources.entries()) {
    const suffix = suffixOf(member)
    const tourIds = new Set(file.records.flatMap(({ tour }) => tour ?? []))
    organisations.add(file.organisations, suffix)
    const names: Names = {
      people: people.add(file.people, suffix),
      places: places.add(file.places, suffix),
      topics: topics.add(file.topics, suffix),
      articles: articles.add(file.articles, suffix),
      references: references.add(file.references, suffix),
      tours: tours.add(
        Array.from(tourIds, (id) => ({ id })),
        suffix,
      ),
    }
    const recordNames = records.add(
      file.records.map((record) => renameRecord(record, names)),
      suffix,
    )
    for (const mention of file.mentions) mentions.push(renameMention(mention, names, recordNames))
    for (let i = 0; i < file.records.length; i++) dataSetByRow.push(index)
  }

  const files = sources.map(({ file }) => file)
  return {
    file: {
      ...mergeHeads(files, first.file),
      articles: articles.all(),
      references: references.all(),
      organisations: organisations.all(),
      people: people.all(),
      places: places.all(),
      topics: topics.all(),
      records: withOwnAliases(records.all()),
      mentions,
    },
    dataSetByRow,
  }
}

/**
 * Everything that a data set promises, checked: that each quotation stands verbatim in its article at its
 * paragraph and keeps its limits, that the articles are the ones that were read, that every fact has a claim
 * and every claim its ground, that ids resolve, days exist, both languages are there and counts add up.
 */
import { countWords, paragraphsOf } from './articleText'
import type { Problem, ProblemReason } from './atlas'
import { checkClaims } from './checkClaims'
import type { Finding } from './finding'
import { formatJsonPath, valueAt } from './jsonPath'
import { parseAtlas } from './parseAtlas'
import { quotationsOf, quotedWords } from './quotations'
import type { Article, AtlasFile, AtlasRecord } from './schema'
import { parseDay } from '@/core/time/day'
import { parseEdtf } from '@/core/time/edtf'

/** An article's text as it lies on the editor's disk. */
export interface ArticleFile {
  readonly name: string
  readonly text: string
  /** Of its bytes, hexadecimal. */
  readonly sha256: string
}

export const DATA_FILE = 'atlas.json'
export const MOST_WORDS_QUOTED = 12
/** All quotations of one article together stay under this share of its words. */
export const MOST_QUOTED = 1 / 3

const WORDS: { readonly [R in ProblemReason]: string } = {
  missing: 'is missing',
  'missing-language': 'has only one of the two languages',
  unreadable: 'is not of the form that the schema asks for',
  'unreadable-date': 'is not a date that exists',
  'unknown-field': 'is not a field of the schema',
  'unknown-id': 'is an id that nothing in the file has',
  'unknown-country': 'is not a code of a country',
  'duplicate-id': 'is an id that is taken already',
}

const PROBLEM_IN_RECORD = /^records\[(\d+)\]\.?(.*)$/

const findingOfProblem = (json: unknown, { path, reason, value }: Problem): Finding => {
  const [, index, field = ''] = PROBLEM_IN_RECORD.exec(path) ?? []
  const id = index === undefined ? null : valueAt(json, ['records', Number(index), 'id'])
  const shown = value === '' ? '' : `"${value}" `
  return {
    file: DATA_FILE,
    record: typeof id === 'string' ? id : null,
    field: typeof id === 'string' ? field : path,
    reason: `${shown}${WORDS[reason]}`,
  }
}

const inFile = (field: string, reason: string): Finding => ({ file: DATA_FILE, record: null, field, reason })
const inRecord = (record: string, field: string, reason: string): Finding => ({
  file: DATA_FILE,
  record,
  field,
  reason,
})

/** Ids of ours are slugs, so that addresses of pages and links stay plain; an opened file has its own. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

function* checkIds({ id, aliases }: AtlasRecord): Generator<Finding> {
  for (const [field, value] of [
    ['id', id] as const,
    ...aliases.map((alias) => ['aliases', alias] as const),
  ]) {
    if (!SLUG.test(value)) yield inRecord(id, field, `"${value}" is not of small letters, digits and hyphens`)
  }
}

function* checkRecord(record: AtlasRecord, file: AtlasFile): Generator<Finding> {
  yield* checkIds(record)
  for (const { field, reason } of checkClaims(record)) yield inRecord(record.id, field, reason)
  for (const [i, { speaker, person }] of record.statements.entries()) {
    if ((speaker === 'person') !== (person !== undefined)) {
      yield inRecord(
        record.id,
        `statements[${i}].person`,
        'a person is named when the speaker is one, and only then',
      )
    }
  }
  yield* checkDateInCoverage(record, file)
}

function* checkDateInCoverage({ id, date }: AtlasRecord, { coverage }: AtlasFile): Generator<Finding> {
  const read = parseEdtf(date ?? '')
  const from = parseEdtf(coverage.from ?? '')
  const to = parseEdtf(coverage.to ?? '')
  if (!read.ok) return
  if (from.ok && read.span.startEarliest < from.span.startEarliest) {
    yield inRecord(id, 'date', `lies before the coverage, which begins ${coverage.from}`)
  }
  if (to.ok && read.span.endLatest > to.span.endLatest) {
    yield inRecord(id, 'date', `lies after the coverage, which ends ${coverage.to}`)
  }
}

function* checkHead(file: AtlasFile): Generator<Finding> {
  if (parseDay(file.dataVersion) === null)
    yield inFile('dataVersion', `"${file.dataVersion}" is not a day that exists`)
  for (const key of ['from', 'to'] as const) {
    const date = file.coverage[key]
    if (date !== undefined && !parseEdtf(date).ok)
      yield inFile(`coverage.${key}`, `"${date}" is not a date that exists`)
  }
  for (const [i, { id, lat, lng }] of file.places.entries()) {
    if ((lat === null) !== (lng === null))
      yield inFile(`places[${i}]`, `"${id}" has one coordinate without the other`)
  }
  for (const [i, { subject }] of file.mentions.entries()) {
    if (subject.party === undefined && subject.person === undefined && subject.name === undefined) {
      yield inFile(`mentions[${i}].subject`, 'names nobody and nothing')
    }
  }
}

function* checkArticle(file: AtlasFile, article: Article, i: number): Generator<Finding> {
  const field = (key: string) => `articles[${i}].${key}`
  if (article.number !== i + 1)
    yield inFile(field('number'), `is ${article.number}, but it is article ${i + 1}`)
  if (parseDay(article.readOn) === null)
    yield inFile(field('readOn'), `"${article.readOn}" is not a day that exists`)
  const quoted = quotedWords(file, article.id)
  if (quoted >= article.words * MOST_QUOTED) {
    yield inFile(
      field('id'),
      `${quoted} of ${article.words} words of "${article.id}" are quoted, a third or more`,
    )
  }
}

function* checkQuotationLengths(file: AtlasFile): Generator<Finding> {
  for (const { evidence, record, path } of quotationsOf(file)) {
    const count = countWords(evidence.quote)
    if (count <= MOST_WORDS_QUOTED) continue
    const reason = `the quotation has ${count} words, ${MOST_WORDS_QUOTED} at most`
    yield { file: DATA_FILE, record, field: formatJsonPath([...path, 'quote']), reason }
  }
}

function* checkArticleFile(article: Article, i: number, texts: readonly ArticleFile[]): Generator<Finding> {
  const found = texts.find(({ name }) => name === article.file)
  const name = article.file ?? article.id
  const finding = (field: string, reason: string): Finding => ({ file: name, record: null, field, reason })
  if (found === undefined) {
    yield finding(`articles[${i}].file`, 'no such file among the articles')
    return
  }
  if (found.sha256 !== article.sha256) {
    yield finding(`articles[${i}].sha256`, 'the article is not the one that was read: its SHA-256 differs')
  }
  const words = countWords(paragraphsOf(found.text).join(' '))
  if (words !== article.words) {
    yield finding(`articles[${i}].words`, `the article has ${words} words, not ${article.words}`)
  }
}

/** Where else the quotation stands, for the reason. */
const whereabouts = (paragraphs: readonly string[], quote: string): string => {
  const at = paragraphs.findIndex((paragraph) => paragraph.includes(quote))
  return at === -1 ? 'nor anywhere else in the article' : `but in paragraph ${at + 1}`
}

function* checkQuotationTexts(file: AtlasFile, texts: readonly ArticleFile[]): Generator<Finding> {
  const paragraphsOfArticle = new Map(
    file.articles.flatMap(({ id, file: name }) => {
      const found = texts.find((text) => text.name === name)
      return found === undefined ? [] : [[id, paragraphsOf(found.text)] as const]
    }),
  )
  for (const { evidence, record, path } of quotationsOf(file)) {
    const { article, paragraph, quote } = evidence
    const paragraphs = paragraphsOfArticle.get(article)
    if (paragraphs === undefined || paragraphs[paragraph - 1]?.includes(quote) === true) continue
    const reason = `"${quote}" does not stand in paragraph ${paragraph} of "${article}", ${whereabouts(paragraphs, quote)}`
    yield { file: DATA_FILE, record, field: formatJsonPath([...path, 'quote']), reason }
  }
}

/**
 * @param json the data file, as `JSON.parse` gives it
 * @param texts the articles' files; `null` when they are not at hand, and then quotations are not compared
 */
export function* checkAtlas(json: unknown, texts: readonly ArticleFile[] | null): Generator<Finding> {
  const read = parseAtlas(json)
  if (read.status === 'failed') {
    yield inFile('format', `the file cannot be read as an atlas: ${read.reason.type}`)
    return
  }
  const { file, problems } = read
  for (const problem of problems) yield findingOfProblem(json, problem)
  yield* checkHead(file)
  for (const record of file.records) yield* checkRecord(record, file)
  for (const [i, article] of file.articles.entries()) yield* checkArticle(file, article, i)
  yield* checkQuotationLengths(file)
  if (texts === null) return
  for (const [i, article] of file.articles.entries()) yield* checkArticleFile(article, i, texts)
  yield* checkQuotationTexts(file, texts)
}

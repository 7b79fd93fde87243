/**
 * `npm run data:check -- --articles DIR` checks `public/data/atlas.json` against the articles in DIR; without
 * `--articles` it checks what can be checked without them, and says so. Exits with 1 when anything was found.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readArticles } from './readArticles'
import { checkAtlas } from '@/core/atlas/checkAtlas'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import { quotationsOf, quotedWords } from '@/core/atlas/quotations'
import type { AtlasFile } from '@/core/atlas/schema'

const BUNDLED = fileURLToPath(new URL('../public/data/atlas.json', import.meta.url))

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const counted = (file: AtlasFile): readonly string[] => [
  `${file.records.length} records, ${file.records.flatMap(({ claims }) => claims).length} claims, ` +
    `${[...quotationsOf(file)].length} quotations, ${file.mentions.length} mentions`,
  ...file.articles.map(({ id, words }) => {
    const quoted = quotedWords(file, id)
    return `${id}: ${quoted} of ${words} words quoted (${Math.round((100 * quoted) / words)} %)`
  }),
]

function main(): number {
  const { values } = parseArgs({ options: { articles: { type: 'string' }, file: { type: 'string' } } })
  const path = values.file ?? BUNDLED
  for (const each of [path, values.articles]) {
    if (each === undefined || existsSync(each)) continue
    console.error(`${each}: not found`)
    return 1
  }
  const json = parsed(readFileSync(path, 'utf8'))
  const texts = values.articles === undefined ? null : readArticles(values.articles)
  const findings = [...checkAtlas(json, texts)]
  for (const { file, record, field, reason } of findings)
    console.error([file, record ?? '–', field, reason].join(' · '))

  const read = parseAtlas(json)
  if (read.status === 'read') for (const line of counted(read.file)) console.log(line)
  if (texts === null) {
    console.log(
      'The articles were not at hand (--articles DIR): quotations were not compared with their texts.',
    )
  }
  console.log(findings.length === 0 ? 'Nothing to mend.' : `To mend: ${findings.length}.`)
  return findings.length === 0 ? 0 : 1
}

process.exitCode = main()

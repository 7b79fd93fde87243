import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Setting, TableReader } from '@/core/opening/tableReader'
import { createTableReader } from '@/core/opening/tableReader'

const SETTING: Setting = {
  gazetteer: 'https://axes.example/data/gazetteer.json',
  countryWords: {},
  about: { name: 'test', day: '2026-11-22', coverage: { fr: 'test', en: 'test' }, dayOrder: 'day-first' },
}
const CSV = 'visiteur;lieu;pays hôte;date\nA;Moscou;Russie;2021-11-10\nB;Gao;Mali;2021-11-12\n'

/** A server that has these files of `public/data/`. */
const serve = (...files: readonly string[]) =>
  vi.stubGlobal('fetch', (address: string) => {
    const name = files.find((file) => address === `https://axes.example/data/${file}`)
    return name === undefined
      ? Promise.reject(new TypeError('no network'))
      : Promise.resolve(new Response(readFileSync(`public/data/${name}`, 'utf8')))
  })
afterEach(() => vi.unstubAllGlobals())

async function placesOf(csv: string) {
  const answer = await createTableReader().read(new File([csv], 'visits.csv'), SETTING, () => {})
  if (answer.status !== 'opened') throw new Error(answer.reason.type)
  const { records, places } = answer.opened.file
  return records.map(({ place }) => {
    const found = places.find(({ id }) => id === place)
    return [found?.name.fr, found?.precision, Math.round(found?.lat ?? 0)]
  })
}

it('finds places in the gazetteer', async () => {
  serve('gazetteer.json', 'capitals.json')
  expect(await placesOf(CSV)).toEqual([
    ['Moscou', 'place', 56],
    ['Gao', 'place', 16],
  ])
})

it('finds capitals without a network, and sets other places at them', async () => {
  serve('capitals.json')
  expect(await placesOf(CSV)).toEqual([
    ['Moscou', 'place', 56],
    ['Gao', 'capital', 13],
  ])
})

it('says so where neither can be had', async () => {
  serve()
  await expect(placesOf(CSV)).rejects.toThrow('no network')
})

describe('made ready before there is a file', () => {
  const read = async (reader: TableReader) => {
    const answer = await reader.read(new File([CSV], 'visits.csv'), SETTING, () => {})
    if (answer.status !== 'opened') throw new Error(answer.reason.type)
    return answer.opened.file.places.map(({ name }) => name.fr)
  }

  it('needs no network any more', async () => {
    serve('gazetteer.json')
    const reader = createTableReader()
    await reader.prepare(SETTING.gazetteer)
    serve()
    expect(await read(reader)).toEqual(['Moscou', 'Gao'])
  })

  it('asks again for what could not be had then', async () => {
    serve()
    const reader = createTableReader()
    await expect(reader.prepare(SETTING.gazetteer)).rejects.toThrow('no network')
    serve('gazetteer.json')
    expect(await read(reader)).toEqual(['Moscou', 'Gao'])
  })
})

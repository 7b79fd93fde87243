/** Data sets in the storage of a page, put there as the app keeps them, and looked at as they lie. */
import type { Page } from '@playwright/test'

const place = (id: string, lat: number, lng: number, country: string) => ({
  id,
  name: { fr: id, en: id },
  otherNames: [],
  lat,
  lng,
  country,
  precision: 'place',
})

interface KeptVisit {
  readonly id: string
  readonly date: string
  readonly sends: string
  readonly hosts: string
  readonly origin: string
  readonly place: string
}

/** A file that was opened. */
export const openedFile = (title: string, records: readonly KeptVisit[]) => ({
  format: 'axes-atlas',
  version: 1,
  dataVersion: '2026-11-20',
  title: { fr: title, en: title },
  licence: 'CC0-1.0',
  coverage: { text: { fr: 'Table de l’auteur.', en: 'The author’s table.' } },
  places: [
    place('dakar', 14.7, -17.4, 'SEN'),
    place('paris', 48.9, 2.4, 'FRA'),
    place('lome', 6.1, 1.2, 'TGO'),
  ],
  records: records.map((record) => ({ ...record, title: { fr: record.id, en: record.id }, status: 'held' })),
})

export const VISITS = openedFile('My visits', [
  { id: 'row-1', date: '2019-05-02', sends: 'SEN', hosts: 'FRA', origin: 'dakar', place: 'paris' },
  { id: 'row-2', date: '2019-06-02', sends: 'FRA', hosts: 'SEN', origin: 'paris', place: 'dakar' },
  { id: 'row-3', date: '2019-07-02', sends: 'TGO', hosts: 'SEN', origin: 'lome', place: 'dakar' },
])
export const TOURS = openedFile('Tours', [
  { id: 'row-1', date: '2018-05-02', sends: 'TGO', hosts: 'FRA', origin: 'lome', place: 'paris' },
  { id: 'row-2', date: '2018-06-02', sends: 'SEN', hosts: 'TGO', origin: 'dakar', place: 'lome' },
])

/** Keeps files under their ids; the page has to be on the site already. */
export const keep = (page: Page, files: Readonly<Record<string, ReturnType<typeof openedFile>>>) =>
  page.evaluate(async (kept) => {
    const opening = indexedDB.open('axes', 1)
    opening.addEventListener('upgradeneeded', () => {
      opening.result.createObjectStore('datasets', { keyPath: 'id' })
      opening.result.createObjectStore('blobs')
    })
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.addEventListener('success', () => resolve(opening.result))
    })
    const change = database.transaction(['datasets', 'blobs'], 'readwrite')
    for (const [id, file] of Object.entries(kept)) {
      const json = new TextEncoder().encode(JSON.stringify(file))
      change.objectStore('blobs').put(json, id)
      change.objectStore('datasets').put({
        id,
        format: 1,
        title: file.title.en,
        records: file.records.length,
        bytes: json.length,
        created: '2026-11-20T12:00:00.000Z',
        provenance: { type: 'file', name: `${id}.csv` },
        blob: id,
        packing: 'plain',
      })
    }
    await new Promise((resolve) => change.addEventListener('complete', resolve))
    database.close()
  }, files)

/** Descriptions whose content is not there, and contents; both as they lie in the database. */
export const lookInside = (page: Page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('axes')
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.addEventListener('success', () => resolve(opening.result))
    })
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => request.addEventListener('success', () => resolve(request.result)))
    const reading = database.transaction(['datasets', 'blobs'])
    const rows = (await answer(reading.objectStore('datasets').getAll())) as { id: string; blob: string }[]
    const keys = await answer(reading.objectStore('blobs').getAllKeys())
    database.close()
    return { ids: rows.map(({ id }) => id), half: rows.filter(({ blob }) => !keys.includes(blob)).length }
  })

/** A table of visits that the dialog reads. */
export const csvOf = (rows: number) =>
  [
    'visitor;from;to;date',
    ...Array.from(
      { length: rows },
      (_, i) =>
        `Envoy ${(i * 2_654_435_761) % 4_294_967_296};Dakar;Paris;2019-${String(1 + (i % 12)).padStart(2, '0')}-05`,
    ),
  ].join('\n')

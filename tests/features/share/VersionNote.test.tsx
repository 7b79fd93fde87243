/** What a reader is told whose link was made with another version of the data. */
import { screen } from '@testing-library/react'
import { ErrorBoundary } from 'react-error-boundary'
import { afterEach, expect, it, vi } from 'vitest'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import { smallAtlas } from '../../fixtures/smallAtlas'
import { VersionNote } from '@/features/share/VersionNote'
import type { Language } from '@/core/view/view'

const atlas = smallAtlas()
const OLD = '2020.01.01-abcd'
const mark = (letter: string) => letter.repeat(16)

const version = (ds: string, records: Readonly<Record<string, string>>) => ({
  ds,
  dataVersion: '2020-01-01',
  sha256: '0'.repeat(64),
  file: `versions/${ds}.json`,
  records,
})
const PRESENT = { meeting: mark('1'), dussey: mark('2'), moscow: mark('3') }

const listOf = (before: Readonly<Record<string, string>>) => [
  version(OLD, before),
  version(atlas.version, PRESENT),
]

/** Answers for `data/versions.json`, and says what the reader is told. */
async function told(answer: () => Promise<Response>, language: Language = 'en'): Promise<HTMLElement> {
  vi.stubGlobal('fetch', vi.fn(answer))
  await renderOverAtlas(
    <p data-testid="told">
      <ErrorBoundary fallback="not to be compared">
        <VersionNote version={OLD} />
      </ErrorBoundary>
    </p>,
    atlas,
    { language },
  )
  const note = screen.getByTestId('told')
  await vi.waitFor(() => expect(note).not.toBeEmptyDOMElement())
  return note
}
const json = (body: unknown) => () => Promise.resolve(new Response(JSON.stringify(body)))

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('says that the records are the same', async () => {
  expect(await told(json(listOf(PRESENT)))).toHaveTextContent('The records are the same.')
})

it('names what has changed, was added and is gone, and leads to the file of that time', async () => {
  const before = { meeting: mark('1'), dussey: mark('9'), lost: mark('5') }
  expect(await told(json(listOf(before)))).toHaveTextContent(
    'Record changed since: Robert Dussey in Bamako. Record added since: A visit to Moscow. Record removed since: lost.',
  )
  expect(screen.getByRole('link')).toHaveAttribute(
    'href',
    `${window.location.origin}/data/versions/${OLD}.json`,
  )
})

it('names five of many', async () => {
  const lost = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [id, mark('5')]))
  expect(await told(json(listOf({ ...PRESENT, ...lost })), 'fr')).toHaveTextContent(
    /Fiches retirées depuis : a, b, c, d, e et 2 autres\./,
  )
})

it('says that a version is none of those of Axes', async () => {
  expect(await told(json([version(atlas.version, PRESENT)]))).toHaveTextContent(/does not know this version/)
  expect(screen.queryByRole('link')).toBeNull()
})

it('says that the version on screen is not listed, and still leads to the old file', async () => {
  expect(await told(json([version(OLD, PRESENT)]))).toHaveTextContent(/is not in the list of versions/)
  expect(screen.getByRole('link')).toBeInTheDocument()
})

it.each<[string, () => Promise<Response>]>([
  ['the network is gone', () => Promise.reject(new TypeError('offline'))],
  ['the file is missing', () => Promise.resolve(new Response('', { status: 404 }))],
  ['it is a page of HTML', () => Promise.resolve(new Response('<!doctype html>'))],
  ['it is another list', json([{ ds: 1 }])],
])('leaves it to the boundary where %s', async (_, answer) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(await told(answer)).toHaveTextContent('not to be compared')
})

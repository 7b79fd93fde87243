import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { madeAtlas, madeFile } from '../../fixtures/madeAtlas'
import { renderOver } from './worlds'
import { buildAtlas, originsOf } from '@/core/atlas/buildAtlas'
import type { View } from '@/core/view/view'
import { DEFAULT_VIEW } from '@/core/view/view'
import { RecordDetails } from '@/features/details/RecordDetails'

const open = (record: string, view: Partial<View> = {}, language: 'fr' | 'en' = 'fr') =>
  renderOver(<RecordDetails />, { view: { record, ...view }, language })

const details = () => screen.getByRole('region', { name: 'Détails' })
/** The value beside a label of the facts or the sources. */
const valuesOf = (label: string) =>
  within(details())
    .getAllByRole('term')
    .filter((term) => term.textContent === label)
    .map((term) => term.nextElementSibling?.textContent ?? '')

it('is a region named after details, headed by the title, with the days and the status in words', async () => {
  await open('second')
  expect(screen.getByRole('heading', { level: 2, name: 'Assimi Goïta à Moscou' })).toBeVisible()
  expect(details()).toHaveTextContent('10–12 novembre 2021')
  expect(details()).toHaveTextContent('visite effectuée')
  expect(valuesOf('nature')[0]).toBe('visite d’amitié et de travail')
})

it('sums up first, before the facts', async () => {
  await open('second')
  expect(within(details()).getAllByRole('term')[0]).toHaveTextContent('résumé')
})

it('says that a year is inferred', async () => {
  await open('first')
  expect(details()).toHaveTextContent('30–31 mars 2021 · année déduite')
})

it('raises the ending of a first day, as French prints it', async () => {
  const atlas = madeAtlas([{ id: 'early', date: '2021-03-01' }])
  await renderOver(<RecordDetails />, { view: { record: 'early' }, atlas })
  expect(details()).toHaveTextContent('1er mars 2021')
  expect(within(details()).getByText('er').tagName).toBe('SUP')
})

it('says of a place on which the route stands that no article states it', async () => {
  const assumed = { fact: 'origin', basis: 'assumed' as const, evidence: [], premises: [] }
  const atlas = madeAtlas([
    { id: 'guessed', sends: 'TGO', origin: 'lome', place: 'bamako', claims: [assumed] },
  ])
  await renderOver(<RecordDetails />, { view: { record: 'guessed' }, atlas })
  expect(details()).toHaveTextContent('origine posée par défaut')
  expect(details()).not.toHaveTextContent('lieu posé')
})

it('never says more of an announced visit than the articles', async () => {
  await open('announced')
  expect(details()).toHaveTextContent(
    'visite annoncée ; les articles dépouillés ne disent pas si elle a eu lieu',
  )
  expect(details()).toHaveTextContent('non datée')
})

it('words an announced visit in English too', async () => {
  await open('announced', {}, 'en')
  expect(screen.getByRole('region', { name: 'Details' })).toHaveTextContent(
    'visit announced; the articles read do not say whether it took place',
  )
})

it('gives a meeting its place and no journey', async () => {
  await open('meeting')
  expect(details()).toHaveTextContent('réunion tenue')
  expect(details()).not.toHaveTextContent('origine non indiquée')
})

it('starts the route from the sending party where no place of origin is known', async () => {
  await open('second')
  expect(details()).toHaveTextContent('Mali vers Moscou')
})

it('names encounters by their format and those met once with their office', async () => {
  await open('second')
  expect(valuesOf('invité par')[0]).toBe('Robert Dussey, hôte du jour')
  expect(valuesOf('rencontres')[0]).toBe('entretien en tête-à-têteRobert Dusseyrencontredes ambassadeurs')
})

it('tells sender from addressee, and that neither travelled nor was met', async () => {
  await open('second')
  expect(valuesOf('message')[0]).toBe(
    'expéditeur le présidentdestinataire son homologueNi l’expéditeur ni le destinataire n’a fait le voyage ou n’a été rencontré.',
  )
})

it('puts every statement under its speaker', async () => {
  await open('second')
  expect(valuesOf('propos')[0]).toBe(
    'les deux partiesEnsemble.la partie hôte, la RussieSeul.Assimi GoïtaMoi.la rédactionEn outre.',
  )
})

it('counts the facts by their basis', async () => {
  await open('second')
  expect(details()).toHaveTextContent('3 faits : 2 indiqués, 1 non indiqué')
})

it('shows a quotation in its own language with its article and paragraph', async () => {
  await open('second', {}, 'en')
  const quote = screen.getByText('du 10 au 12 novembre 2021')
  expect(quote).toHaveAttribute('lang', 'fr')
  expect(screen.getByText('stated by article 2, § 7')).toBeVisible()
})

it('shows both of two claims that disagree', async () => {
  await open('second')
  expect(valuesOf('dates')[0]).toMatch(/du 10 au 12 novembre 2021.*du 11 au 12/)
})

it('shows the reason and the premises of an inference, those from outside as links that say so', async () => {
  await open('first')
  expect(details()).toHaveTextContent('déduit par Axes')
  expect(details()).toHaveTextContent('Les fonctions coïncident.')
  const premises = screen.getByRole('list', { name: 'prémisses' })
  expect(premises).toHaveTextContent('« ministre togolais » article 1, § 2')
  expect(premises).toHaveTextContent('hors des articles : RFI, 25 septembre 2020')
  expect(within(premises).getByRole('link', { name: /^RFI, 25\sseptembre 2020$/ })).toHaveAttribute(
    'href',
    'https://example.org/rfi',
  )
})

it('lists every field of an article, recorded or not, and says when it cannot be opened', async () => {
  await open('second')
  const two = screen.getByRole('article', { name: /^Article 2\./ })
  expect(two).toHaveTextContent('Cette source ne peut pas être ouverte d’ici.')
  expect(within(two).getAllByText('non enregistré')).toHaveLength(5)
  expect(within(two).queryByRole('link')).toBeNull()
  const one = screen.getByRole('article', { name: /^Article 1\./ })
  expect(within(one).getByRole('link', { name: 'https://example.org/a' })).toHaveAttribute(
    'rel',
    'noreferrer',
  )
})

it('walks through the filtered records in time order and stays at the ends', async () => {
  const store = await open('first')
  const user = userEvent.setup()
  expect(details()).toHaveTextContent('Fiche 2 sur 4')
  await user.click(screen.getByRole('button', { name: /Préc\./ }))
  expect(store.getState().view.record).toBe('meeting')
  expect(screen.getByRole('button', { name: /Préc\./ })).toHaveAttribute('aria-disabled', 'true')
  await user.click(screen.getByRole('button', { name: /Préc\./ }))
  expect(store.getState().view.record).toBe('meeting')
})

it('says that a record stands outside the filters, and walks on from it', async () => {
  const store = await open('first', { parties: ['RUS'] })
  expect(details()).toHaveTextContent('Fiche hors des filtres')
  await userEvent.click(screen.getByRole('button', { name: /Suiv\./ }))
  expect(store.getState().view.record).toBe('second')
})

it('closes', async () => {
  const store = await open('first')
  await userEvent.click(screen.getByRole('button', { name: /Fermer/ }))
  expect(store.getState().view.record).toBeNull()
  expect(screen.queryByRole('region', { name: 'Détails' })).toBeNull()
})

it.each([
  ['Assimi Goïta', { facets: { ...DEFAULT_VIEW.facets, person: ['assimi-goita'] } }],
  ['sécurité', { facets: { ...DEFAULT_VIEW.facets, topic: ['security'] } }],
  ['Russie', { parties: ['RUS'], part: 'any' }],
  ['Mali–Russie', { parties: ['MLI', 'RUS'], part: 'between' }],
])('keeps what the name %s stands for and leaves the record', async (name, expected) => {
  const store = await open('second')
  const button = screen.getAllByRole('button', { name })[0]
  if (button === undefined) throw new Error(`no button ${name}`)
  await userEvent.click(button)
  expect(store.getState().view).toEqual({ ...DEFAULT_VIEW, ...expected })
})

it('links to a report with the id and the data version filled in', async () => {
  await open('second')
  const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: 'Signaler une erreur' })
  const body = new URL(href).searchParams.get('body')
  expect(body).toContain('second')
  expect(body).toContain('2026.11.22-abcd')
})

it('asks nobody here to mend a record of an opened file', async () => {
  const file = madeFile([{ id: 'own' }])
  const atlas = buildAtlas(file, ''.padEnd(64, '0'), () => [], originsOf(file, 'local:trips'))
  await renderOver(<RecordDetails />, { view: { record: 'own', dataSets: ['local:trips'] }, atlas })
  expect(details()).toHaveTextContent('own')
  expect(screen.queryByRole('link', { name: 'Signaler une erreur' })).toBeNull()
})

it('moves focus to the title when opened by keyboard, and back to the record’s button when closed', async () => {
  const list = (
    <>
      <button type="button" data-record="first">
        Fiche une
      </button>
      <RecordDetails />
    </>
  )
  const store = await renderOver(list)
  const user = userEvent.setup()
  await user.tab()
  expect(screen.getByRole('button', { name: 'Fiche une' })).toHaveFocus()
  act(() => store.getState().selectRecord('first'))
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
  act(() => store.getState().selectRecord(null))
  await expect.poll(() => document.activeElement?.textContent).toBe('Fiche une')
})

it('shows what of its row could not be read, as it stood', async () => {
  const unread = [{ column: 'début', text: '31/02/2021' }]
  const atlas = madeAtlas([{ id: 'opened', unread }])
  await renderOver(<RecordDetails />, { view: { record: 'opened' }, atlas })
  expect(valuesOf('cellules non lues')[0]).toBe('début\u00a0: 31/02/2021')
})

it('links to the sources that a file names when they are https, and to nothing else', async () => {
  const sources = [
    { label: 'Togo-Presse', url: 'https://example.org/a' },
    { url: 'https://example.org/b' },
    { label: 'Archives', url: 'javascript:alert(1)' },
    { label: '<b>Note</b>' },
  ]
  const atlas = madeAtlas([{ id: 'opened', sources }])
  await renderOver(<RecordDetails />, { view: { record: 'opened' }, atlas })
  expect(valuesOf('sources du fichier')[0]).toBe(
    'Togo-Pressehttps://example.org/bArchives javascript:alert(1)<b>Note</b>',
  )
  const links = within(details())
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))
  expect(links.filter((href) => href?.startsWith('mailto:') !== true)).toEqual([
    'https://example.org/a',
    'https://example.org/b',
  ])
})

it('says of the kind what the source says where it is none of ours', async () => {
  const atlas = madeAtlas([{ id: 'opened', kinds: ['other'], kindText: 'summit' }])
  await renderOver(<RecordDetails />, { view: { record: 'opened' }, atlas })
  expect(valuesOf('nature')[0]).toBe('summit')
})

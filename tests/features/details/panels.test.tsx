import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { fixtureAtlas, renderOver } from './worlds'
import { parseDay } from '@/core/time/day'
import type { Period } from '@/core/time/day'
import { DEFAULT_VIEW } from '@/core/view/view'
import { DetailsPanel } from '@/features/details/DetailsPanel'

const details = () => screen.getByRole('region', { name: 'Détails' })

const period = (from: string, to: string): Period => {
  const [first, last] = [parseDay(from), parseDay(to)]
  if (first === null || last === null) throw new RangeError(`no period ${from}/${to}`)
  return { from: first, to: last }
}

it('is not there when nothing is chosen', async () => {
  await renderOver(<DetailsPanel />)
  expect(screen.queryByRole('region')).toBeNull()
})

it('shows the record rather than the party, and the party again when it closes', async () => {
  await renderOver(<DetailsPanel />, { view: { parties: ['MLI'], record: 'first' } })
  expect(screen.getByRole('heading', { level: 2, name: 'Robert Dussey à Bamako' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: /Fermer/ }))
  expect(screen.getByRole('heading', { level: 2, name: 'Mali' })).toBeVisible()
})

describe('a party', () => {
  it('counts what the period keeps and all there is', async () => {
    await renderOver(<DetailsPanel />, {
      view: { parties: ['MLI'], period: period('2021-03-01', '2021-06-30') },
    })
    expect(details()).toHaveTextContent('Une fiche dans la période, trois en tout.')
    expect(details()).toHaveTextContent('1 visite reçue, sur 2')
    expect(details()).toHaveTextContent('0 visite effectuée, sur 1')
  })

  it('splits visits received by status and counts both directions of its axes', async () => {
    await renderOver(<DetailsPanel />, { view: { parties: ['MLI'] } })
    expect(details()).toHaveTextContent('Trois fiches en tout.')
    expect(details()).toHaveTextContent('2 visites comme hôte1 effectuée, 1 annoncée')
    const axes = screen.getAllByRole('listitem').filter((item) => item.textContent?.includes('–'))
    expect(axes.map((item) => item.textContent)).toEqual([
      'Togo–Malivers le Mali\u00a0: 1 effectuée, 1 annoncée',
      'Mali–Russievers la Russie\u00a0: 1 effectuée',
    ])
  })

  it('says of no visit without a status that it was made or received', async () => {
    const visit = { date: '2021-03-30', status: 'unknown', sends: 'TGO', hosts: 'MLI' } as const
    await renderOver(<DetailsPanel />, {
      view: { parties: ['TGO'] },
      atlas: madeAtlas([
        { ...visit, id: 'a' },
        { ...visit, id: 'b' },
      ]),
    })
    expect(details()).toHaveTextContent('2 visites comme partie d’envoi2 au statut non précisé')
    expect(details()).not.toHaveTextContent('effectuée')
  })

  it('never calls a meeting a visit', async () => {
    await renderOver(<DetailsPanel />, { view: { parties: ['TGO'] } })
    expect(details()).toHaveTextContent('1 réunion')
    expect(details()).not.toHaveTextContent('reçue')
  })

  it('says of a country without records where it is named, and never zero', async () => {
    await renderOver(<DetailsPanel />, { view: { parties: ['NER'] } })
    expect(details()).toHaveTextContent('Aucune fiche dans ce jeu de données · 1 article en fait mention')
    expect(details()).toHaveTextContent('pays touché par des attaques')
    expect(details()).toHaveTextContent('Dit par la rédactionDans la fiche : Robert Dussey à Bamako')
    expect(details().textContent?.match(/1 article/g)).toHaveLength(1)
    expect(details()).not.toHaveTextContent(/\b0\b/)
  })

  it('says of a mention which side makes it, in the telling of which record, and of which other it speaks', async () => {
    const evidence = { article: 'one', paragraph: 8, quote: 'deuxième réunion' }
    const atlas = fixtureAtlas({
      records: [...fixtureAtlas().records].map((record) =>
        record.id === 'first'
          ? {
              ...record,
              statements: [{ speaker: 'hosts' as const, text: { fr: 'Merci.', en: 'Thanks.' } }],
              claims: [
                { fact: 'statements/1', basis: 'stated' as const, evidence: [evidence], premises: [] },
              ],
            }
          : record,
      ),
      mentions: [
        {
          subject: { party: 'MLI', type: 'country' },
          speaker: 'hosts',
          context: { fr: 'objet de la réunion', en: 'subject of the meeting' },
          record: 'meeting',
          evidence,
        },
      ],
    })
    await renderOver(<DetailsPanel />, { view: { parties: ['MLI'] }, atlas })
    expect(details()).toHaveTextContent(
      'Dit par la partie hôte, le MaliDans la fiche : Robert Dussey à BamakoAu sujet de : Réunion à Lomé',
    )
    expect(details()).toHaveTextContent('comme contexte, dans 1 article')
  })

  it('says what is said of disputed lines', async () => {
    await renderOver(<DetailsPanel />, { view: { parties: ['XKX'] } })
    expect(details()).toHaveTextContent('1244')
  })

  it('opens the record in which it is named', async () => {
    const store = await renderOver(<DetailsPanel />, { view: { parties: ['NER'] } })
    await userEvent.click(screen.getByRole('button', { name: 'Robert Dussey à Bamako' }))
    expect(store.getState().view.record).toBe('first')
  })

  it('opens an axis', async () => {
    const store = await renderOver(<DetailsPanel />, { view: { parties: ['MLI'] } })
    await userEvent.click(screen.getByRole('button', { name: 'Mali–Russie' }))
    expect(store.getState().view).toEqual({ ...DEFAULT_VIEW, parties: ['MLI', 'RUS'], part: 'between' })
  })

  it('clears the party and the part on closing', async () => {
    const store = await renderOver(<DetailsPanel />, { view: { parties: ['MLI'], part: 'sends' } })
    await userEvent.click(screen.getByRole('button', { name: /Fermer/ }))
    expect(store.getState().view).toEqual(DEFAULT_VIEW)
  })

  it('has no panel when its code stands for none', async () => {
    await renderOver(<DetailsPanel />, { view: { parties: ['ZZ9'] } })
    expect(screen.queryByRole('region')).toBeNull()
  })

  it('says what became of a former state', async () => {
    await renderOver(<DetailsPanel />, { view: { parties: ['SUN'] } })
    expect(details()).toHaveTextContent('Ancien État')
    expect(details()).toHaveTextContent(/elles paraissent aussi sous : Russie/)
  })
})

describe('an axis', () => {
  const between = { parties: ['MLI', 'TGO'], part: 'between' as const }

  it('counts both directions by status and kind, and says where a direction has no record', async () => {
    await renderOver(<DetailsPanel />, { view: between })
    expect(screen.getByRole('heading', { level: 2, name: 'Togo–Mali' })).toBeVisible()
    const [fromTogo, fromMali] = screen.getAllByRole('heading', { level: 3 })
    expect(fromMali?.parentElement).toHaveTextContent('aucune fiche dans ce jeu de données')
    expect(fromTogo?.parentElement).toHaveTextContent('1 effectuée, 1 annoncée')
    expect(fromTogo?.parentElement).toHaveTextContent('visite de travail, nature non indiquée')
    expect(details()).toHaveTextContent('Dans ce jeu de données · article 1')
  })

  it('draws nothing from an absence unless the axis was read continuously', async () => {
    await renderOver(<DetailsPanel />, { view: between })
    expect(details()).not.toHaveTextContent('aucune visite en retour')
    expect(details()).toHaveTextContent('une absence ici ne prouve rien')
  })

  it('says so when it was', async () => {
    const atlas = fixtureAtlas({
      coverage: {
        text: { fr: 'Tout.', en: 'All.' },
        from: '2021-03',
        to: '2021-11',
        continuous: ['MLI-TGO'],
      },
    })
    await renderOver(<DetailsPanel />, { view: between, atlas })
    expect(details()).toHaveTextContent('première30 mars 2021')
    expect(details()).toHaveTextContent('dernière31 mars 2021')
    expect(details()).toHaveTextContent('aucune visite en retour recensée')
    expect(details()).toHaveTextContent('mars–novembre 2021')
  })
})

describe('records chosen on the map', () => {
  it('are headed by their number and their route', async () => {
    const store = await renderOver(<DetailsPanel />)
    act(() => store.getState().listRecords(['first', 'announced']))
    expect(screen.getByRole('heading', { level: 2, name: '2 visites, Lomé → Bamako' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /Fermer/ }))
    expect(store.getState().listed).toBeNull()
  })

  it('are called records when they do not share a route', async () => {
    const store = await renderOver(<DetailsPanel />)
    act(() => store.getState().listRecords(['first', 'meeting']))
    expect(screen.getByRole('heading', { level: 2, name: /^2 fiches/ })).toBeVisible()
  })
})

it.each([
  ['its word', '{Enter}'],
  ['Escape', '{Escape}'],
])(
  'leaves focus on a country that opens its panel, and gives it back when that closes by %s',
  async (_, key) => {
    const screenOfBoth = (
      <>
        <svg>
          <path data-country="MLI" role="button" tabIndex={0} aria-label="Mali sur la carte" />
        </svg>
        <DetailsPanel />
      </>
    )
    const store = await renderOver(screenOfBoth)
    const user = userEvent.setup()
    await user.tab()
    act(() => store.getState().toggleParty('MLI'))
    expect(screen.getByRole('button', { name: 'Mali sur la carte' })).toHaveFocus()
    screen.getByRole('button', { name: /Fermer/ }).focus()
    await user.keyboard(key)
    expect(store.getState().view).toEqual(DEFAULT_VIEW)
    await expect.poll(() => document.activeElement?.getAttribute('data-country')).toBe('MLI')
  },
)

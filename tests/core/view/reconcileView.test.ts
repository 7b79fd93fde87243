import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyView } from '../../fixtures/anyView'
import { madeAtlas } from '../../fixtures/madeAtlas'
import { numRuns } from '../../fixtures/numRuns'
import { parsePermalink } from '@/core/view/permalink'
import { reconcileView } from '@/core/view/reconcileView'
import { DEFAULT_VIEW } from '@/core/view/view'

const atlas = madeAtlas([
  { id: 'dussey-bamako', aliases: ['dussey-mali'], date: '2021-03-30', sends: 'TGO', hosts: 'MLI' },
])
const reconciled = (query: string) => reconcileView(parsePermalink(query).view, atlas)

describe('a view that meets the data', () => {
  it('passes as it is when all that it names exists', () => {
    const { view } = parsePermalink(
      'v=dussey-bamako&c=MLI,NER,SUN,org:UN&dir=between&person=assimi-goita:met,none&org=UN:met&rank=minister&topic=security&kind=working&status=held&basis=absent&place=bamako',
    )
    expect(reconcileView(view, atlas)).toEqual({ view, notices: [] })
    expect(reconcileView(DEFAULT_VIEW, atlas)).toEqual({ view: DEFAULT_VIEW, notices: [] })
  })

  it('drops unknown countries and names them', () => {
    const { view, notices } = reconciled('c=MLI,ZZZ,org:XX')
    expect(view.parties).toEqual(['MLI'])
    expect(notices).toEqual([{ type: 'unknown', key: 'c', values: ['ZZZ', 'org:XX'], inForce: false }])
  })

  it('keeps a list in force of which nothing is known', () => {
    const { view, notices } = reconciled('c=ZZZ')
    expect(view.parties).toEqual(['ZZZ'])
    expect(notices).toEqual([{ type: 'unknown', key: 'c', values: ['ZZZ'], inForce: true }])
  })

  it.each([
    ['person=nobody:met', 'person', 'nobody:met'],
    ['org=XX', 'org', 'XX'],
    ['rank=king', 'rank', 'king'],
    ['topic=love', 'topic', 'love'],
    ['kind=raid', 'kind', 'raid'],
    ['status=lost', 'status', 'lost'],
    ['basis=guessed', 'basis', 'guessed'],
    ['place=atlantis', 'place', 'atlantis'],
  ] as const)('names the unknown member of %s', (query, key, value) => {
    const { view, notices } = reconciled(query)
    expect(view.facets[key]).toEqual([value])
    expect(notices).toEqual([{ type: 'unknown', key, values: [value], inForce: true }])
  })

  it('finds a merged record by its alias', () => {
    expect(reconciled('v=dussey-mali')).toMatchObject({ view: { record: 'dussey-bamako' }, notices: [] })
  })

  it('says that there is no such record', () => {
    const { view, notices } = reconciled('v=nobody-nowhere')
    expect(view.record).toBeNull()
    expect(notices).toEqual([{ type: 'no-such-record', id: 'nobody-nowhere' }])
  })

  it('says that "between" needs two, also when an unknown country was one of them', () => {
    expect(reconciled('dir=between').notices).toEqual([{ type: 'between-needs-two' }])
    expect(reconciled('c=MLI,ZZZ&dir=between').notices.map(({ type }) => type)).toEqual([
      'unknown',
      'between-needs-two',
    ])
    expect(reconciled('c=MLI,TGO&dir=between').notices).toEqual([])
  })

  it('says what a link asks for too early, and goes on without', () => {
    const { view, notices } = reconciled('view=matrix&ds=2020.01.01-0000')
    expect(view).toEqual(DEFAULT_VIEW)
    expect(notices).toEqual([
      { type: 'other-version', version: '2020.01.01-0000' },
      { type: 'not-yet', key: 'view' },
    ])
  })

  it('leaves the data sets of the link to who loads them, and the bundled one alone unsaid', () => {
    expect(reconciled('data=local:x,bundled').view.dataSets).toEqual(['bundled', 'local:x'])
    expect(reconciled('data=bundled')).toEqual({ view: DEFAULT_VIEW, notices: [] })
  })

  it('says nothing of the data version that is shown', () => {
    expect(reconciled(`ds=${atlas.version}`)).toEqual({ view: DEFAULT_VIEW, notices: [] })
  })
})

it('settles any view at once', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const once = reconcileView(view, atlas)
      expect(reconcileView(once.view, atlas).view).toEqual(once.view)
    }),
    { numRuns: numRuns(10_000) },
  )
})

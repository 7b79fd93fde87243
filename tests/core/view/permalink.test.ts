import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyView } from '../../fixtures/anyView'
import { numRuns } from '../../fixtures/numRuns'
import { formatDay, parseDay } from '@/core/time/day'
import { formatPermalink, parsePermalink } from '@/core/view/permalink'
import type { View } from '@/core/view/view'
import { DEFAULT_VIEW } from '@/core/view/view'

const runs = { numRuns: numRuns(10_000) }

const KEY_ORDER =
  'v c dir t q person org rank topic kind status basis place sure past ds m view sort lanes data lang theme embed'.split(
    ' ',
  )

/** The view of a link that reads without a word. */
const viewOf = (query: string): View => {
  const { view, notices } = parsePermalink(query)
  expect(notices, query).toEqual([])
  return view
}
/** The parts of a link that do not read. */
const unreadable = (query: string) =>
  parsePermalink(query).notices.map((notice) =>
    notice.type === 'unreadable' ? [notice.key, notice.value] : notice,
  )

const keysOf = (query: string) =>
  query === '' ? [] : query.split('&').map((pair) => pair.split('=')[0] ?? '')

/** Fragments of links, whole, bent and broken. */
const anyQuery = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '\uD800',
        '\uDFFF',
        '%',
        '%E0%A4%A',
        '%00',
        '%ED%A0%80',
        '&',
        '=',
        '#',
        '+',
        ',',
        'c=',
        'm=',
        'é',
      ),
    )
    .map((parts) => parts.join('')),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...KEY_ORDER, 'C', '', '__proto__', 'constructor', 'utm_source'),
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'0123456789.,-+/:eExXMLIZ%') }),
          fc.constantFrom('1', '0', 'mli,ZZZ', 'NaN,1,2', '2021-02-30/2021', '1e9,1e9,1e9', 'a'.repeat(9000)),
        ),
      ),
    )
    .map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
  anyView.map(formatPermalink),
)

describe('every link', () => {
  it('tells an organisation called ORG from the prefix', () => {
    expect(parsePermalink('org=ORG:went').view.facets.org).toEqual(['ORG:went'])
    expect(parsePermalink('org=org:UN:met').view.facets.org).toEqual(['UN:met'])
  })

  it('gives back the view that it was written from', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parsePermalink(formatPermalink(view))).toEqual({ view, notices: [] })
      }),
      runs,
    )
  })

  it('leaves defaults out and keeps the order of the keys', () => {
    expect(formatPermalink(DEFAULT_VIEW)).toBe('')
    fc.assert(
      fc.property(anyView, (view) => {
        const keys = keysOf(formatPermalink(view))
        expect(keys).toEqual(KEY_ORDER.filter((key) => keys.includes(key)))
        expect(keys.includes('dir')).toBe(view.part !== 'any')
        expect(keys.includes('c')).toBe(view.parties.length > 0)
        expect(keys.includes('lang')).toBe(view.language !== null)
      }),
      runs,
    )
  })

  it('sorts the members of lists and has each once, however they were chosen or written', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const jumbled = (members: readonly string[]) => [...members.toReversed(), ...members]
        const facets = Object.fromEntries(
          Object.entries(view.facets).map(([facet, members]) => [facet, jumbled(members)]),
        ) as unknown as View['facets']
        const parties = jumbled(view.parties)
        expect(formatPermalink({ ...view, parties, facets })).toBe(formatPermalink(view))
        expect(viewOf(`c=${parties.join(',')}`).parties).toEqual(view.parties)
      }),
      runs,
    )
  })

  it('is written in characters that no program takes for its end, with `,` `/` `:` bare', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const query = formatPermalink(view)
        expect(query).toMatch(/^[A-Za-z0-9\-._~%=&,/:]*$/)
        expect(query).not.toMatch(/%(2C|2F|3A)/)
      }),
      runs,
    )
  })

  it('parses, whatever it is, and settles at the first writing', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { view } = parsePermalink(query)
        const written = formatPermalink(view)
        expect(parsePermalink(written)).toEqual({ view, notices: [] })
        expect(formatPermalink(parsePermalink(written).view)).toBe(written)
      }),
      runs,
    )
  })

  it('loses an unreadable part alone', () => {
    const broken = fc.constantFrom('t=2021-02-30/2021-03-01', 't=yesterday', 't=%E0%A4%A')
    fc.assert(
      fc.property(anyView, broken, (view, part) => {
        const rest = { ...view, period: null }
        const { view: read, notices } = parsePermalink(`${part}&${formatPermalink(rest)}`)
        expect(read).toEqual(rest)
        expect(notices).toHaveLength(1)
      }),
      runs,
    )
  })

  it('ignores keys that it does not know, and drops them', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const query = formatPermalink(view)
        expect(formatPermalink(viewOf(`utm_source=mail&${query}&__proto__=1&C=MLI&=x`))).toBe(query)
      }),
      runs,
    )
  })
})

describe('the keys of a link', () => {
  it('are written under their names, in their order', () => {
    const view: View = {
      ...DEFAULT_VIEW,
      record: '2021-11-10-diop-moscow',
      parties: ['MLI', 'RUS'],
      part: 'between',
      period: { from: parseDay('2021-03-01') ?? fail(), to: parseDay('2021-03-31') ?? fail() },
      search: 'goita',
      facets: {
        ...DEFAULT_VIEW.facets,
        person: ['assimi-goita:met'],
        org: ['UN:met'],
        rank: ['foreign-minister'],
      },
      certainOnly: true,
      camera: { lat: 14.2, lng: -2.5, zoom: 5 },
      screen: 'list',
      sort: '-date',
      lanes: 'host',
      dataSets: ['local:my-table'],
      language: 'en',
    }
    expect(formatPermalink(view)).toBe(
      'v=2021-11-10-diop-moscow&c=MLI,RUS&dir=between&t=2021-03-01/2021-03-31&q=goita&person=assimi-goita:met' +
        '&org=UN:met&rank=foreign-minister&sure=1&m=14.2,-2.5,5&view=list&sort=-date&lanes=host' +
        '&data=local:my-table&lang=en',
    )
  })

  it('read with or without the question mark, empty values as absent', () => {
    expect(viewOf('?view=list')).toEqual(viewOf('view=list'))
    expect(viewOf('v=&c=&t=&q=&m=&sure=&lang=&data')).toEqual(DEFAULT_VIEW)
  })

  it('count once: the first one', () => {
    expect(viewOf('view=list&view=matrix').screen).toBe('list')
  })
})

describe('c', () => {
  it.each([
    ['mli', ['MLI']],
    ['ML', ['MLI']],
    ['466', ['MLI']],
    ['RUS,MLI,RUS,ml', ['MLI', 'RUS']],
    ['SUN', ['SUN']],
    ['su', ['SUN']],
    ['YUG', ['YUG']],
    ['xk', ['XKX']],
    ['org:un', ['org:UN']],
    [' MLI , ,TGO', ['MLI', 'TGO']],
    ['MLI%2CTGO', ['MLI', 'TGO']],
  ])('=%s is %j', (text, parties) => {
    expect(viewOf(`c=${text}`).parties).toEqual(parties)
  })

  it('keeps a code that is sound but unknown, for the data to judge', () => {
    expect(viewOf('c=zzz,CS').parties).toEqual(['CS', 'ZZZ'])
  })

  it('loses the members alone that no code can be', () => {
    expect(parsePermalink('c=MLI,<b>').view.parties).toEqual(['MLI'])
    expect(unreadable('c=MLI,<b>,%2F,ß')).toEqual([['c', '<b>, /, ß']])
  })
})

describe('t', () => {
  const days = (query: string) => {
    const { period } = viewOf(query)
    return period === null ? null : `${formatDay(period.from)} ${formatDay(period.to)}`
  }

  it.each([
    ['2021-03-01/2021-03-31', '2021-03-01 2021-03-31'],
    ['2021-03-30', '2021-03-30 2021-03-30'],
    ['2021-03', '2021-03-01 2021-03-31'],
    ['2021/2022-02', '2021-01-01 2022-02-28'],
    ['2021%2D03-01%2F2021-03-31', '2021-03-01 2021-03-31'],
    ['0000-01-01/99999-12-31', '0001-01-01 9999-12-31'],
    ['-0044-03-15/2021-03-31', '0001-01-01 2021-03-31'],
  ])('=%s is %s', (text, expected) => {
    expect(days(`t=${text}`)).toBe(expected)
  })

  it.each([
    '2021-02-30/2021-03-01',
    '2021-03-31/2021-03-01',
    '2021-03-01T24:00',
    'x/y',
    '2021/2022/2023',
    '1/2',
    '../..',
  ])('=%s falls back to no period', (text) => {
    expect(parsePermalink(`t=${text}`).view.period).toBeNull()
    expect(unreadable(`t=${text}`)).toEqual([['t', text]])
  })
})

describe('m', () => {
  it.each([
    ['14.2,-2.5,5', { lat: 14.2, lng: -2.5, zoom: 5 }],
    ['14.23456789,-2.5,5.3', { lat: 14.2346, lng: -2.5, zoom: 5.25 }],
    ['95,1e7,-5', { lat: 90, lng: 180, zoom: 0 }],
    ['-200,-300,1e9', { lat: -90, lng: -180, zoom: 10 }],
    ['-0,-0.00001,-0', { lat: 0, lng: 0, zoom: 0 }],
  ])('=%s stays on the map', (text, camera) => {
    expect(parsePermalink(`m=${text}`).view.camera).toEqual(camera)
  })

  it.each([
    ['14.2,-2.5,5', []],
    ['-90,180,0', []],
    ['95,1e7,-5', [{ type: 'off-globe', value: '95,1e7,-5', swapped: false }]],
    ['-120,14.2,5', [{ type: 'off-globe', value: '-120,14.2,5', swapped: true }]],
  ])('=%s is remarked on where it leaves the globe', (text, notices) => {
    expect(parsePermalink(`m=${text}`).notices).toEqual(notices)
  })

  it.each(['NaN,0,1', '0x10,0,1', 'Infinity,0,1', '1e999,0,1', ',,', '1,2', '1,2,3,4', '1,2,', '１,2,3'])(
    '=%s falls back to what is shown',
    (text) => {
      expect(parsePermalink(`m=${text}`).view.camera).toBeNull()
      expect(unreadable(`m=${text}`)).toEqual([['m', text]])
    },
  )
})

it('leaves a camera out that is nowhere', () => {
  expect(formatPermalink({ ...DEFAULT_VIEW, camera: { lat: Number.NaN, lng: 0, zoom: 3 } })).toBe('')
})

describe('q', () => {
  it('reads a plus as a space and writes it as %20', () => {
    expect(viewOf('q=assimi+goïta').search).toBe('assimi goïta')
    expect(formatPermalink({ ...DEFAULT_VIEW, search: 'C++ & co' })).toBe('q=C%2B%2B%20%26%20co')
  })

  it('writes what a chat program takes for punctuation as an escape', () => {
    expect(formatPermalink({ ...DEFAULT_VIEW, search: "(a)*'!" })).toBe('q=%28a%29%2A%27%21')
  })

  it('writes a lone surrogate as the sign for one, so that a link can always be made', () => {
    expect(formatPermalink({ ...DEFAULT_VIEW, search: 'a\uD800b' })).toBe('q=a%EF%BF%BDb')
  })

  it.each([
    ['%E0%A4%A', '%E0%A4%A'],
    ['%00', '%00'],
    ['\uD800', '\uFFFD'],
    ['a%', 'a%'],
  ])('=%j is refused', (text, shown) => {
    expect(parsePermalink(`q=${text}`).view).toEqual(DEFAULT_VIEW)
    expect(unreadable(`q=${text}`)).toEqual([['q', shown]])
  })

  it('has an end', () => {
    expect(viewOf(`q=${'a'.repeat(300)}`).search).toHaveLength(300)
    expect(unreadable(`q=${'a'.repeat(301)}`)).toEqual([['q', `${'a'.repeat(60)}…`]])
    expect(viewOf(formatPermalink({ ...DEFAULT_VIEW, search: 'a'.repeat(5000) })).search).toHaveLength(300)
  })
})

describe('facets', () => {
  it('read people and organisations with the part that they played', () => {
    const { facets } = viewOf('person=Assimi-Goita:met,none&org=un:MET,org:au,none&kind=Working,friendship')
    expect(facets).toMatchObject({
      person: ['assimi-goita:met', 'none'],
      org: ['AU', 'UN:met', 'none'],
      kind: ['friendship', 'working'],
    })
  })

  it.each(['person=a:sang', 'person=a:met:met', 'person=Goïta', 'org=a b', 'rank=1--2', 'topic=../x'])(
    '%s does not read',
    (query) => {
      expect(parsePermalink(query).view).toEqual(DEFAULT_VIEW)
      expect(unreadable(query)).toHaveLength(1)
    },
  )
})

describe('words', () => {
  it('read in any case', () => {
    expect(viewOf('dir=SENDS&view=List&lang=EN&theme=Dark')).toMatchObject({
      part: 'sends',
      screen: 'list',
      language: 'en',
      theme: 'dark',
    })
  })

  it('fall back to their default when there is no such word', () => {
    expect(unreadable('dir=up&view=globe&sort=size&lanes=x&lang=de&theme=pink&sure=yes&embed=2')).toEqual([
      ['dir', 'up'],
      ['sure', 'yes'],
      ['view', 'globe'],
      ['sort', 'size'],
      ['lanes', 'x'],
      ['lang', 'de'],
      ['theme', 'pink'],
      ['embed', '2'],
    ])
  })
})

describe('data', () => {
  it('takes web addresses and tables kept here, and no other scheme', () => {
    expect(viewOf('data=local:my-table,https://example.org/a.json?x=1').dataSets).toEqual([
      'https://example.org/a.json?x=1',
      'local:my-table',
    ])
    expect(unreadable('data=javascript:alert(1),data:text/html;x,table.csv,https://')).toEqual([
      ['data', 'javascript:alert(1), data:text/html;x, table.csv, https://'],
    ])
  })

  it('keeps an address with a comma whole', () => {
    const query = formatPermalink({ ...DEFAULT_VIEW, dataSets: ['https://example.org/a,b.json'] })
    expect(viewOf(query).dataSets).toEqual(['https://example.org/a%2Cb.json'])
  })
})

it('refuses what no address is long enough for', () => {
  const countries = (length: number) => `c=${'MLI,'.repeat(length / 4)}`
  expect(parsePermalink(countries(8000)).view.parties).toEqual(['MLI'])
  expect(parsePermalink(countries(8004)).view.parties).toEqual([])
  expect(unreadable(countries(8004))).toHaveLength(1)
  const address = (length: number) => 'https://a.example/'.padEnd(length, 'a')
  expect(viewOf(`data=${address(2000)}`).dataSets).toHaveLength(1)
  expect(unreadable(`data=local:x,${address(2001)}`)).toEqual([['data', `${address(60)}…`]])
})

it('stays short: a busy view fits in a message', () => {
  const busy =
    '?v=2021-11-10-diop-moscow&c=MLI,RUS,TGO&dir=between&t=2021-03-01/2021-11-30&q=goita&person=assimi-goita:met&rank=foreign-minister&m=14.2,-2.5,5&lang=en'
  expect(formatPermalink(viewOf(busy)).length).toBeLessThan(1000)
})

function fail(): never {
  throw new Error('no such day')
}

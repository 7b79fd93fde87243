/** Slugs, surnames, ranks and titles of what a table names. */
import { describe, expect, it } from 'vitest'
import { foldName } from '@/core/opening/foldName'
import { rankOf } from '@/core/opening/rankWords'
import { recordTitle } from '@/core/opening/recordTitle'
import { readSources } from '@/core/opening/readSources'
import { surnameOf } from '@/core/opening/surnameOf'
import { slugOf } from '@/core/text/slugOf'

describe('a slug', () => {
  it.each([
    ['Assimi Goïta', 'assimi-goita'],
    ['Đà Nẵng', 'da-nang'],
    ['Łódź', 'lodz'],
    ['Washington, D.C.', 'washington-d-c'],
    ['constructor', 'constructor'],
  ])('of %s is %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug)
  })

  it('of a name in another script is its own, always the same', () => {
    expect(slugOf('Владимир')).toMatch(/^x-[0-9a-f]{8}$/)
    expect(slugOf('Владимир')).toBe(slugOf('владимир'))
    expect(new Set(['Владимир', 'Сергей', '王毅', '🙂', ''].map(slugOf)).size).toBe(5)
    expect(slugOf('Xi 习近平')).toMatch(/^xi-[0-9a-f]{8}$/)
  })

  it('of a long text stays short and tells it from others that begin alike', () => {
    const [one, other] = [slugOf(`${'long '.repeat(60)}a`), slugOf(`${'long '.repeat(60)}b`)]
    expect(one.length).toBeLessThan(100)
    expect(one).not.toBe(other)
  })
})

describe('a folded name', () => {
  it.each([
    ['St. John’s', 'saint john s'],
    ['Trinidad & Tobago', 'trinidad and tobago'],
    ['Port constructor', 'port constructor'],
  ])('of %s is %s', (text, name) => {
    expect(foldName(text)).toBe(name)
  })
})

describe('a surname', () => {
  it.each([
    ['Joseph R. Biden', 'Biden'],
    ['Martin Luther King, Jr.', 'King'],
    ['Bush, George W.', 'Bush'],
    ['GOÏTA Assimi', 'GOÏTA'],
    ['Dominique de Villepin', 'de Villepin'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Pelé', 'Pelé'],
    ['王毅', '王毅'],
  ])('of %s is %s', (name, surname) => {
    expect(surnameOf(name)).toBe(surname)
  })
})

describe('a rank', () => {
  it.each([
    ['ministre des Affaires étrangères', null, 'foreign-minister'],
    ['Minister of Foreign Affairs', null, 'foreign-minister'],
    ['Secretary of State', 'USA', 'foreign-minister'],
    ['Secretary of State', 'GBR', 'minister'],
    ['Premier ministre', null, 'head-of-government'],
    ['Federal Chancellor', null, 'head-of-government'],
    ['Président de la République', null, 'head-of-state'],
    ['President', null, 'head-of-state'],
    ['King', null, 'head-of-state'],
    ['présidente de l’Assemblée nationale', null, 'speaker'],
    ['Speaker of the House', null, 'speaker'],
    ['ministre de la Défense', null, 'minister'],
    ['Special Envoy for the Sahel', null, 'envoy'],
    ['Secrétaire général de l’ONU', null, 'head-of-organisation'],
    ['President of the European Commission', null, 'head-of-organisation'],
    ['foreign-minister', null, 'foreign-minister'],
    ['President-elect', null, null],
    ['Vice-President', null, null],
    ['Former President', null, null],
    ['journaliste', null, null],
  ])('of %s (%s) is %s', (office, sends, rank) => {
    expect(rankOf(office, sends)).toBe(rank)
  })
})

describe('a title without one of its own', () => {
  const words = (name: string, inside: string) => ({
    name: { fr: name, en: name },
    of: { fr: `du ${name}`, en: `of ${name}` },
    inside: { fr: inside, en: `in ${name}` },
  })
  const place = (name: string) => ({ fr: name, en: name })

  it('contracts the article of a French city', () => {
    const at = (name: string) =>
      recordTitle({ people: ['A'], sends: null, place: place(name), hosts: null }).fr
    expect(['Le Caire', 'Les Abymes', 'La Haye', 'Lomé'].map(at)).toEqual([
      'A au Caire',
      'A aux Abymes',
      'A à La Haye',
      'A à Lomé',
    ])
  })

  it('names two people, or the first of more', () => {
    const naming = (...people: readonly string[]) =>
      recordTitle({ people, sends: null, place: null, hosts: words('Mali', 'au Mali') })
    expect(naming('A', 'B')).toEqual({ fr: 'A et B au Mali', en: 'A and B in Mali' })
    expect(naming('A', 'B', 'C').en).toBe('A and 2 others in Mali')
  })
})

describe('sources', () => {
  it.each([
    ['https://example.org/a', [{ url: 'https://example.org/a' }]],
    ['Jeune Afrique, 3 mai 2021', [{ label: 'Jeune Afrique, 3 mai 2021' }]],
    ['RFI: https://example.org/a.', [{ label: 'RFI', url: 'https://example.org/a' }]],
    [
      'https://example.org/a https://example.org/b',
      [{ url: 'https://example.org/a' }, { url: 'https://example.org/b' }],
    ],
    [';', []],
    [
      'https://example.org/a; https://example.org/b',
      [{ url: 'https://example.org/a' }, { url: 'https://example.org/b' }],
    ],
    // An address on a line of its own belongs to the words above it.
    [
      'Togo-Presse, 30 mars\nhttps://example.org/a',
      [{ label: 'Togo-Presse, 30 mars', url: 'https://example.org/a' }],
    ],
    [
      'Togo-Presse\n  https://example.org/a\nRFI:\r\n<https://example.org/b>; Archives',
      [
        { label: 'Togo-Presse', url: 'https://example.org/a' },
        { label: 'RFI', url: 'https://example.org/b' },
        { label: 'Archives' },
      ],
    ],
    ['Togo-Presse\nRFI', [{ label: 'Togo-Presse' }, { label: 'RFI' }]],
    [
      'https://example.org/a\nhttps://example.org/b',
      [{ url: 'https://example.org/a' }, { url: 'https://example.org/b' }],
    ],
    ['https://example.org/a\nRFI', [{ url: 'https://example.org/a' }, { label: 'RFI' }]],
    ['Togo-Presse;\nhttps://example.org/b', [{ label: 'Togo-Presse' }, { url: 'https://example.org/b' }]],
  ])('of %s', (text, sources) => {
    expect(readSources(text)).toEqual(sources)
  })
})

import { describe, expect, it } from 'vitest'
import { tableOf } from '../../fixtures/openTables'
import { findCountry } from '@/core/opening/findCountry'
import { findOrganisation } from '@/core/opening/findOrganisation'
import { recogniseColumns } from '@/core/opening/recogniseColumns'

/** What columns of these names are taken for; each may hold values. */
const recognise = (columns: Readonly<Record<string, readonly string[]>>) => {
  const names = Object.keys(columns)
  const length = Math.max(...Object.values(columns).map((values) => values.length))
  const rows = Array.from({ length }, (_, i) => names.map((name) => columns[name]?.[i] ?? ''))
  const mapping = recogniseColumns(tableOf(names, ...rows), { findCountry, findOrganisation })
  return Object.fromEntries(names.map((name, i) => [name, mapping[i] ?? null]))
}
const alone = (name: string, ...values: readonly string[]) => recognise({ [name]: values })[name]

describe('one header by itself', () => {
  it.each([
    ['visitor', 'visitor'],
    ['Leader', 'visitor'],
    ['minister', 'visitor'],
    ['Nom du visiteur', 'visitor'],
    ['visitor_name', 'visitor'],
    ['visitor_role', 'office'],
    ['Fonction', 'office'],
    ['visitor_country_iso3', 'sends'],
    ['sending country', 'sends'],
    ['Pays du visiteur', 'sends'],
    ['Nationalité', 'sends'],
    ['Pays d’origine', 'sends'],
    ['origin_city', 'origin'],
    ['Ville de départ', 'origin'],
    ['from_city', 'origin'],
    ['origin_lat', 'originLat'],
    ['origin_lon', 'originLng'],
    ['lat_origin', 'originLat'],
    ['lon_dep', 'originLng'],
    ['lat_arr', 'placeLat'],
    ['À', 'place'],
    ['trip_year', 'year'],
    ['Locations', 'place'],
    ['source_lng', 'originLng'],
    ['start_latitude', 'originLat'],
    ['end_longitude', 'placeLng'],
    ['host', 'hosts'],
    ['Host country', 'hosts'],
    ['Pays hôte', 'hosts'],
    ['pays d’accueil', 'hosts'],
    ['destination_country_iso3', 'hosts'],
    ['country', 'hosts'],
    ['Pays', 'hosts'],
    ['destination', 'place'],
    ['destination_city', 'place'],
    ['Ville d’arrivée', 'place'],
    ['ville', 'place'],
    ['Lieu', 'place'],
    ['stops', 'stops'],
    ['Via', 'stops'],
    ['Étapes', 'stops'],
    ['Autres lieux', 'stops'],
    ['destination_today_iso3', 'placeCountry'],
    ['latitude', 'placeLat'],
    ['lat', 'placeLat'],
    ['lng', 'placeLng'],
    ['Long', 'placeLng'],
    ['lat,lon', 'placeLatLng'],
    ['coordonnées', 'placeLatLng'],
    ['placeLat', 'placeLat'],
    ['originCountry', 'originCountry'],
    ['date', 'date'],
    ['Date de la visite', 'date'],
    ['start', 'start'],
    ['begin', 'start'],
    ['arrival', 'place'],
    ['Date d’arrivée', 'start'],
    ['du', 'start'],
    ['Date de début', 'start'],
    ['start_date', 'start'],
    ['StartDate', 'start'],
    ['end', 'end'],
    ['au', 'end'],
    ['date_fin', 'end'],
    ['Date de fin', 'end'],
    ['année', 'year'],
    ['month', 'month'],
    ['jour', 'day'],
    ['kind', 'kind'],
    ['Type de visite', 'kind'],
    ['nature', 'kind'],
    ['Statut', 'status'],
    ['Thème', 'topic'],
    ['résumé', 'summary'],
    ['Notes', 'summary'],
    ['source', 'source'],
    ['Lien', 'source'],
    ['source_url', 'source'],
    ['tour_id', 'tour'],
    ['tournée', 'tour'],
    ['leg', 'leg'],
    ['étape', 'leg'],
    ['id', 'id'],
    ['identifiant', 'id'],
    ['Titre', 'title'],
    ['constructor', null],
    ['__proto__', null],
    ['source_id', null],
    ['origin_precision', null],
    ['destination_match', null],
    ['basisOfOrigin', 'basisOfOrigin'],
    ['basis_of_origin', null],
    ['Basis of date', null],
    ['unread', 'unread'],
    ['Unread', null],
    ['budget', null],
    ['', null],
  ])('takes %s for %s', (name, field) => {
    expect(alone(name)).toBe(field)
  })
})

describe('a look at the values', () => {
  it('tells places, countries, days and coordinates apart behind "from" and "to"', () => {
    expect(recognise({ from: ['Lomé'], to: ['Bamako'] })).toEqual({ from: 'origin', to: 'place' })
    expect(recognise({ from: ['Togo'], to: ['Mali'] })).toEqual({ from: 'sends', to: 'hosts' })
    expect(recognise({ from: ['2021-03-30'], to: ['2021-03-31'] })).toEqual({ from: 'start', to: 'end' })
    expect(recognise({ from: ['6.13, 1.22'], to: ['12.65, -8'] })).toEqual({
      from: 'originLatLng',
      to: 'placeLatLng',
    })
  })

  it('takes the country beside a city of departure for that of the city alone', () => {
    const both = recognise({ origin_city: ['Lomé'], origin_country: ['Togo'] })
    expect(both).toEqual({ origin_city: 'origin', origin_country: 'originCountry' })
    expect(alone('origin_country', 'Togo')).toBe('sends')
  })

  it('takes the country from which somebody comes for the start of a leg where it changes', () => {
    const legs = { visitor: ['A', 'A'], from: ['USA', 'France'], to: ['France', 'Germany'] }
    expect(recognise(legs)).toEqual({ visitor: 'visitor', from: 'originCountry', to: 'hosts' })
    const people = { visitor: ['A', 'B'], from: ['USA', 'France'], to: ['France', 'Germany'] }
    expect(recognise(people)).toMatchObject({ from: 'sends' })
    expect(recognise({ ...people, leg: ['1', '1'] })).toMatchObject({ from: 'originCountry' })
  })

  it('takes organisations for the parties that they are', () => {
    expect(alone('from', 'CEDEAO', 'United Nations', 'EU')).toBe('sends')
  })

  it('takes days and countries for what they are under any name', () => {
    expect(alone('Z', '2021-03-30', '2021-04-01')).toBe('start')
    expect(alone('Z', 'MLI', 'TGO')).toBe('hosts')
    expect(alone('Z', 'https://example.org/a')).toBe('source')
    expect(alone('Z', '12', '13')).toBeNull()
  })

  it('takes a trip for a tour, and for an id where each row has its own', () => {
    expect(alone('trip', 'a', 'a', 'b')).toBe('tour')
    expect(alone('trip', 'a', 'b', 'c')).toBe('id')
  })

  it('takes a title that is an office for one', () => {
    const values = { name: ['A', 'B'], title: ['President', 'Prime Minister'] }
    expect(recognise(values)).toEqual({ name: 'visitor', title: 'office' })
    expect(alone('title', 'Second summit of Lomé')).toBe('title')
  })
})

describe('several columns', () => {
  it('gives each meaning once, to the column that says it most plainly', () => {
    expect(recognise({ place: ['A'], destination_city: ['B'], destination_place: ['C'] })).toEqual({
      place: null,
      destination_city: 'place',
      destination_place: null,
    })
    expect(recognise({ recorded_country: ['Mali'], host_country: ['MLI'] })).toEqual({
      recorded_country: null,
      host_country: 'hosts',
    })
  })

  it('takes a plain country beside that of the host for the visitor’s own', () => {
    const columns = { name: ['A', 'A'], country: ['Mali', 'Mali'], 'visited country': ['Togo', 'Ghana'] }
    expect(recognise(columns)).toEqual({ name: 'visitor', country: 'sends', 'visited country': 'hosts' })
  })

  it('lets a record have several sources, topics and summaries', () => {
    expect(recognise({ source: ['A'], url: ['https://example.org'], topic: ['B'], theme: ['C'] })).toEqual({
      source: 'source',
      url: 'source',
      topic: 'topic',
      theme: 'topic',
    })
  })

  it('takes the days of arrival and departure for the two ends of a visit', () => {
    expect(recognise({ 'arrival date': ['2021-03-30'], 'departure date': ['2021-03-31'] })).toEqual({
      'arrival date': 'start',
      'departure date': 'end',
    })
    expect(alone('departure date', '2021-03-30')).toBe('start')
    expect(recognise({ Arrivée: ['30/03/2021'], Départ: ['31/03/2021'] })).toEqual({
      Arrivée: 'start',
      Départ: 'end',
    })
    expect(recognise({ Départ: ['Lomé'], Arrivée: ['Bamako'] })).toEqual({
      Départ: 'origin',
      Arrivée: 'place',
    })
  })
})

/**
 * Tables to begin with, as a spreadsheet of the reader's language opens them: the headers alone, and with two
 * visits of the bundled data set.
 */
import { writeTable } from '@/core/formats/writeTable'
import type { Language } from '@/core/view/view'

interface Example {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const EXAMPLES: { readonly [L in Language]: Example } = {
  fr: {
    headers: [
      'Visiteur',
      'Fonction',
      'Pays du visiteur',
      'Ville de départ',
      'Ville d’arrivée',
      'Pays hôte',
      'Date de début',
      'Date de fin',
      'Nature',
      'Statut',
      'Source',
    ],
    rows: [
      [
        'Abdoulaye Diop',
        'ministre des Affaires étrangères',
        'Mali',
        'Bamako',
        'Moscou',
        'Russie',
        '10/11/2021',
        '12/11/2021',
        'visite de travail',
        'effectuée',
        '',
      ],
      [
        'Robert Dussey',
        'ministre des Affaires étrangères',
        'Togo',
        'Lomé',
        'Bamako',
        'Mali',
        '30/03/2021',
        '31/03/2021',
        'visite de travail',
        'effectuée',
        '',
      ],
    ],
  },
  en: {
    headers: [
      'Visitor',
      'Office',
      'Visitor country',
      'Origin city',
      'Destination city',
      'Host country',
      'Start date',
      'End date',
      'Kind',
      'Status',
      'Source',
    ],
    rows: [
      [
        'Abdoulaye Diop',
        'Minister of Foreign Affairs',
        'Mali',
        'Bamako',
        'Moscow',
        'Russia',
        '2021-11-10',
        '2021-11-12',
        'working visit',
        'held',
        '',
      ],
      [
        'Robert Dussey',
        'Minister of Foreign Affairs',
        'Togo',
        'Lomé',
        'Bamako',
        'Mali',
        '2021-03-30',
        '2021-03-31',
        'working visit',
        'held',
        '',
      ],
    ],
  },
}

export const templateCsv = (language: Language): string => writeTable([EXAMPLES[language].headers], language)

export const exampleCsv = (language: Language): string => {
  const { headers, rows } = EXAMPLES[language]
  return writeTable([headers, ...rows], language)
}

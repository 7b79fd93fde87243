/** What becomes of the rows of a file, in words: how many are good, mended or refused, and what was assumed of them. */
import { useTranslations } from 'use-intl'
import type { Field } from '@/core/opening/opening'
import type { Preview } from '@/core/opening/openingSession'

interface CountWords {
  readonly counts: string
  /** A sentence for each end of a journey that was assumed. */
  readonly assumed: readonly string[]
}

export function useCountWords({ records, touched, refused, assumed, choices }: Preview): CountWords {
  const t = useTranslations('openData')
  /** Whose capital stands in: that of a column of countries, else that of the party. */
  const whose = (field: Field) => (choices.mapping.includes(field) ? 'stated' : 'party')
  return {
    counts: [
      t('ready', { count: records }),
      ...(records === 0 ? [] : [t('touched', { count: touched })]),
      t('notImported', { count: refused }),
    ].join(', '),
    assumed: [
      ...(assumed.origin === 0
        ? []
        : [t('assumedOrigin', { count: assumed.origin, country: whose('originCountry') })]),
      ...(assumed.place === 0
        ? []
        : [t('assumedPlace', { count: assumed.place, country: whose('placeCountry') })]),
    ],
  }
}

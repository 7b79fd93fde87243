/** What a file that is opened covers, in both languages: nothing is known of it but that it was read, and when. */
import { createTranslator } from 'use-intl/core'
import { formatDayInWords } from './dates'
import { records as en } from './en/records'
import { records as fr } from './fr/records'
import type { Messages } from './messages'
import type { Text } from '@/core/atlas/schema'
import type { Day } from '@/core/time/day'

const inFrench = createTranslator<Messages['records']>({ locale: 'fr', messages: fr })
const inEnglish = createTranslator<Messages['records']>({ locale: 'en', messages: en })

export const openedCoverage = (name: string, day: Day): Text => ({
  fr: inFrench('opened', { name, day: formatDayInWords(day, 'fr') }),
  en: inEnglish('opened', { name, day: formatDayInWords(day, 'en') }),
})

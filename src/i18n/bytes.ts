/** Sizes of files as each language writes them: « 8,2 Mo », "8.2 MB". */
import type { Language } from '@/core/view/view'

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
const LOCALES = { fr: 'fr', en: 'en-GB' } as const

/** In steps of 1000, as file managers count. */
export function formatBytes(bytes: number, language: Language): string {
  const step = Math.min(Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)), UNITS.length - 1)
  const value = bytes / 1000 ** step
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value)
}

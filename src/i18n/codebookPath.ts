/** Where the codebook's page starts in each language, from the root of the site; its headings have their own words as ids. */
import type { Language } from '@/core/view/view'

const HEADINGS = { fr: 'en-français', en: 'in-english' } as const

export const codebookPath = (language: Language): string => `codebook.html#${HEADINGS[language]}`

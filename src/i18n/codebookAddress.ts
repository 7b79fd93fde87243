/** Where the codebook's page starts in each language; its headings have their own words as ids. */
import type { Language } from '@/core/view/view'

const HEADINGS = { fr: 'en-français', en: 'in-english' } as const

export const codebookAddress = (language: Language): string => `codebook.html#${HEADINGS[language]}`

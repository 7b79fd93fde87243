/** Under which licence data is, in words: a file may state none. */
import { records as en } from './en/records'
import { records as fr } from './fr/records'
import { NO_LICENCE } from '@/core/atlas/noLicence'
import type { Language } from '@/core/view/view'

/** As `mergeFiles` joins them. */
const BETWEEN = ' · '

const NONE_STATED = { fr: fr.noLicence, en: en.noLicence }

/** @param licence of one data set, or those of several with points between */
export const licenceWords = (licence: string, language: Language): string =>
  licence
    .split(BETWEEN)
    .map((each) => (each === NO_LICENCE ? NONE_STATED[language] : each))
    .join(BETWEEN)

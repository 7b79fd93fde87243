/** International organisations by their well-known names and acronyms, in French and English. */

export interface FoundOrganisation {
  /** `org:UN` */
  readonly id: string
  readonly name: { readonly fr: string; readonly en: string }
}

/** The organisation that `text` names in full or by its acronym; `null` when it names none or several. */
export const findOrganisation = (_text: string): FoundOrganisation | null => null

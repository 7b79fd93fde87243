/** What a check of a file found: where it stands, and why it is wrong. Words in English: its readers are editors. */
export interface Finding {
  /** The data file, or the article's file. */
  readonly file: string
  /** The record's id; `null` when it is not about one record. */
  readonly record: string | null
  /** `claims[4].evidence[0].quote` */
  readonly field: string
  readonly reason: string
}

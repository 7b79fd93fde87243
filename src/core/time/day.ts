/**
 * Calendar days, without clock or zone.
 *
 * A `Day` is the number of whole days since 1970-01-01 in the proleptic Gregorian calendar, a branded
 * integer compared with `<`. Years run from 1 to 9999. Text (EDTF) exists at the borders only, a `Date` never.
 */
declare const dayBrand: unique symbol
export type Day = number & { readonly [dayBrand]: true }

/** A closed range of days: both ends belong to it. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/**
 * What an imprecise date may cover: earliest and latest day of its start and of its end.
 * A plain day has four equal numbers; an open end runs to the first or the last day there is.
 */
export interface Span {
  readonly startEarliest: Day
  readonly startLatest: Day
  readonly endEarliest: Day
  readonly endLatest: Day
  /** `true` for `../2021-05` and `/2021-05`: the start is not known. */
  readonly openStart: boolean
  /** `true` for `2021-05/..` and `2021-05/`: the end is not known. */
  readonly openEnd: boolean
  /** EDTF `~` or `%`: about. */
  readonly approximate: boolean
  /** EDTF `?` or `%`: questioned by the source. */
  readonly uncertain: boolean
}

/** A map on screen: where it looks, how large it is, and what it is drawn from. */
import type { PlaneCamera, Size } from './camera'
import type { FlowShare } from './scene'
import type { Capital } from '@/core/geo/capitals'
import type { CountryShapes } from '@/core/geo/countryShapes'

export interface DrawnMap {
  readonly camera: PlaneCamera
  readonly size: Size
  readonly shapes: CountryShapes
  /** Named for orientation. */
  readonly capitals: readonly Capital[]
  /** Which flows are drawn; `null`: all of them. */
  readonly flows: FlowShare | null
}

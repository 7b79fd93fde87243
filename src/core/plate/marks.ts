/**
 * What is painted, as plain data that a canvas and an SVG can both take: filled and stroked outlines, circles,
 * lettering. World pixels; colours by the names of their tokens, so that each theme and each medium brings its own.
 */
import type { LinePoint } from './line'

/** The colours of data sets, in the order of their numbers from 1: certain, and imprecise. */
export const DATA_SET_TOKENS = [
  ['set1', 'soft1'],
  ['set2', 'soft2'],
  ['set3', 'soft3'],
  ['set4', 'soft4'],
  ['set5', 'soft5'],
] as const

export const TOKENS = [
  'ink',
  'landink',
  'seaink',
  'arc',
  'arc2',
  'ghost',
  'accent',
  'halo',
  ...DATA_SET_TOKENS.flat(),
] as const
export type Token = (typeof TOKENS)[number]

/** A point of the drawing. */
export type Point = Pick<LinePoint, 'x' | 'y'>

export interface Stroke {
  readonly colour: Token
  readonly width: number
  readonly dash?: readonly [on: number, off: number]
  /** Pointed corners; else they are round. */
  readonly pointed?: boolean
}

/** The fill is painted first. */
interface Paint {
  readonly fill?: Token
  readonly stroke?: Stroke
}

/** Lines, or polygons when they are closed. */
export interface PathMark extends Paint {
  readonly type: 'path'
  readonly lines: readonly (readonly Point[])[]
  readonly closed: boolean
}

export interface CircleMark extends Paint, Point {
  readonly type: 'circle'
  readonly radius: number
}

export type Mark = PathMark | CircleMark

export interface TextStyle {
  readonly family: 'serif' | 'sans'
  readonly weight: 400 | 700
  readonly italic: boolean
  /** In pixels. */
  readonly size: number
  /** Extra space after each letter, in em. */
  readonly spacing: number
  readonly colour: Token
  /** How far the casing of the letters reaches beyond them, in pixels. */
  readonly halo: number
}

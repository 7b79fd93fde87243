/**
 * What of the records stands on a map: arcs and places. A map on which every flow has room draws the same at
 * every camera; a crowded one is generalised for what it sees (`crowdedScene.ts`).
 */
import type { DrawnRecords } from './drawnRecords'
import type { PlateFrame } from './layOutMap'
import type { ArcWords } from './mapArcs'
import { mapArcs } from './mapArcs'
import type { MapArc, MapPlace } from './mapContent'
import { mapPlaces } from './mapPlaces'
import type { Atlas } from '@/core/atlas/atlas'
import { flowsAmong } from '@/core/flows/flowsAmong'

/** What a map that cannot draw every flow says of those that it draws. */
export interface FlowShare {
  readonly flows: number
  /** Their visits, over all that could be drawn. */
  readonly share: number
  /** Some that are in view are not drawn; else all that is left out lies elsewhere. */
  readonly strongest: boolean
}

export interface Scene {
  readonly arcs: readonly MapArc[]
  readonly places: readonly MapPlace[]
  /** Records of the strongest weighted flow; 0 when none is weighted. */
  readonly strongest: number
  /** `null`: every flow is drawn. */
  readonly shown: FlowShare | null
}

/** The part of a frame that a scene depends on. */
export type SceneFrame = Pick<PlateFrame, 'scale' | 'seen'>

/** Arcs and places of a frame. */
export type SceneAt = (frame: SceneFrame) => Scene

export interface SceneOf {
  readonly atlas: Atlas
  readonly drawn: DrawnRecords
  readonly words: ArcWords
  /** So many flows can be told apart. */
  readonly most: number
}

/** Whether there are more flows than can be told apart. */
export const isCrowded = ({ atlas, drawn, most }: Omit<SceneOf, 'words'>): boolean =>
  flowsAmong(atlas, drawn.kept).filled > most || flowsAmong(atlas, drawn.ghosts).filled > most

export function plainScene({ atlas, drawn, words, most }: SceneOf): Scene {
  const { arcs, strongest } = mapArcs(atlas, drawn, words, most)
  return { arcs, places: mapPlaces(atlas, drawn, words.placeName), strongest, shown: null }
}

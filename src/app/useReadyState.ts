/**
 * Marks the page ready once everything that the first view needs has said that it is shown: the panel or the
 * table, and the map where there is one. The timeline may still be loading.
 */
import { useCallback, useLayoutEffect, useState } from 'react'
import { markState } from './markState'

interface ReadyCalls {
  readonly onMapShown: () => void
  readonly onPanelShown: () => void
}

export function useReadyState(waitsForMap: boolean): ReadyCalls {
  const [mapShown, setMapShown] = useState(false)
  const [panelShown, setPanelShown] = useState(false)
  useLayoutEffect(
    function markReady() {
      if (panelShown && (mapShown || !waitsForMap)) markState('ready')
    },
    [waitsForMap, mapShown, panelShown],
  )
  return {
    onMapShown: useCallback(() => setMapShown(true), []),
    onPanelShown: useCallback(() => setPanelShown(true), []),
  }
}

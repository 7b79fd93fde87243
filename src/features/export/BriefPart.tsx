/**
 * The view as one or two A4 pages. On screen it is nothing; it waits with its words and shapes in memory, since a
 * page that is printed is taken at once, and stands in place of the app only while the browser prints.
 */
import { useLayoutEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { ErrorBoundary } from 'react-error-boundary'
import styles from './brief.module.css'
import { Brief } from './Brief'
import { usePrinting } from './usePrinting'
import { useShapes } from './useShapes'
import { LazyWords } from '@/i18n/LazyWords'
import { useAtlas } from '@/store/useAtlas'

/** Without its words, or when it fails, the page prints as it stands. */
export function BriefPart() {
  return (
    <ErrorBoundary fallback={null}>
      <LazyWords of="export" isUnasked>
        <WhenPrinted />
      </LazyWords>
    </ErrorBoundary>
  )
}

function WhenPrinted() {
  const shapes = useShapes()
  const drawn = useAtlas(({ drawnMap }) => drawnMap)
  const isPrinting = usePrinting()
  if (!isPrinting || shapes.status === 'loading') return null
  return (
    <Sheet>
      <Brief shapes={shapes.status === 'ready' ? shapes.shapes : null} drawn={drawn} />
    </Sheet>
  )
}

const createHost = (): HTMLElement => {
  const host = document.createElement('div')
  host.className = styles.sheet ?? ''
  return host
}

/** Before everything else in the body, which it hides. */
function Sheet({ children }: { readonly children: ReactNode }) {
  const [host] = useState(createHost)
  useLayoutEffect(
    function stand() {
      document.body.prepend(host)
      return function leave() {
        host.remove()
      }
    },
    [host],
  )
  return createPortal(children, host)
}

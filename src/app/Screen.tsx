/** The screen of the atlas: whole, or what a frame on another site shows of it. */
import { Suspense } from 'react'
import { Layout } from './Layout'
import { EmbedScreen } from './lazyParts'
import type { Problem } from '@/core/atlas/atlas'
import { useAtlas } from '@/store/useAtlas'

export interface ScreenProps {
  readonly problems: readonly Problem[]
}

export function Screen({ problems }: ScreenProps) {
  const embed = useAtlas(({ view }) => view.embed)
  if (!embed) return <Layout problems={problems} />
  return (
    <Suspense fallback={null}>
      <EmbedScreen />
    </Suspense>
  )
}

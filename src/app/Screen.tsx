/** The screen of the atlas: whole, or what a frame on another site shows of it. */
import { Suspense } from 'react'
import { Layout } from './Layout'
import { EmbedScreen } from './lazyParts'
import { useAtlas } from '@/store/useAtlas'

export function Screen() {
  const embed = useAtlas(({ view }) => view.embed)
  if (!embed) return <Layout />
  return (
    <Suspense fallback={null}>
      <EmbedScreen />
    </Suspense>
  )
}

/**
 * The atlas as one classic script with its data inside, for sandboxed frames: their origin is opaque, so that
 * modules, fetches, workers and storage all fail. `boot.ts` chooses between this and `main.tsx`.
 */
import '@/app/tokens.css'
import '@/app/base.css'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/App'
import { EmbedScreen } from '@/app/embed/EmbedScreen'
import { fillPlatformGaps } from '@/app/fillPlatformGaps'
import { carryFiles } from '@/ui/siteFiles'

/** Text by path from the root of the site; put here by the build (scripts/build/embed.ts). */
declare const CARRIED_FILES: Readonly<Record<string, string>>

const root = document.getElementById('root')
if (root === null) throw new Error('the document has no #root')

fillPlatformGaps()
carryFiles(CARRIED_FILES)
createRoot(root).render(<App Screen={EmbedScreen} />)
